import { listCard, roundCard } from '../../../../src/features/intake/round-cards.ts';
import { networkOf, teamOf } from '../../../support/team.ts';
import { dataIn, desk, round } from '../../intake.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'intake/intake-list'> = (language) => {
  const voice = desk(language);
  const network = networkOf(teamOf({ members: [] }));
  const counts = { handedIn: 21, begun: 4, waiting: 12, accepted: 7, declined: 2 };
  return {
    usual: dataIn('intake/intake-list', roundCard(voice, round, counts)),
    rounds: dataIn('intake/intake-list', listCard(voice, network, [{ round, counts }])),
    none: dataIn('intake/intake-list', listCard(voice, network, [])),
  };
};
