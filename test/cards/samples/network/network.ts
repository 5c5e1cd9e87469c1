import { networkCard } from '../../../../src/features/network/card.ts';
import { Network } from '../../../../src/model/network.ts';
import { networkOf, teamOf } from '../../../support/team.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { network as longName, longTeam, people } from '../../support.ts';

/** A network as its facilitators see it, with so many teams. */
const networkWith = (teams: number, more: Partial<Network> = {}): Network =>
  Network.parse({
    ...networkOf(teamOf({ members: people.map((one) => ({ ...one, userId: one.person })) })),
    facilitators: people.map(({ person, name }) => ({ person, name })),
    teams: Array.from({ length: teams }, (_, at) => ({ id: `team${at}`, name: longTeam })),
    joinCodes: [{ code: 'KM47-R2WT', expires: '2027-01-22T23:00:00Z' }],
    ...more,
  });

export const samples: Samples<'network/network'> = (language) => {
  const reader = { ...voiceFor(language), now: '2026-12-03T09:00:00Z' };
  const card = (network: Network, news = '') => dataIn('network/network', networkCard(reader, network, news));
  return {
    usual: card(networkWith(0), reader.t('network.created')),
    underway: card(networkWith(12, { name: longName, unreachedTeams: ['team1'] })),
  };
};
