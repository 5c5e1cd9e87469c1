import type { TeamToFollow } from '../../../../src/features/follow-up/rules.ts';
import { followUpCard } from '../../../../src/features/follow-up/views.ts';
import { dataIn } from '../../cases.ts';
import { usualTeam, wordsOn } from '../../leaders.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, network, wordsIn } from '../../support.ts';

export const samples: Samples<'follow-up/follow-up'> = (language) => {
  const { t } = wordsIn(language);
  const words = wordsOn(language);
  const [, session] = usualTeam.network.sessions;
  if (!session) throw new Error('no session');
  const it = { id: 'network1', name: network };
  const quiet: TeamToFollow = {
    team: { id: 'team3', name: longTeam },
    concerns: [
      { kind: 'notBegun', package: 2, session },
      { kind: 'quiet', since: '2026-10-12' },
    ],
  };
  const teams: TeamToFollow[] = [
    { team: { id: 'team1', name: 'Fjordvik' }, concerns: [{ kind: 'guidance', thread: 't', since: '2026-11-17' }] },
    quiet,
    { team: { id: 'team2', name: 'Nes' }, concerns: [{ kind: 'quiet', since: '2026-10-28' }], contacted: '2026-11-12' },
  ];
  const news = t('followUp.offered', { team: longTeam });
  return {
    usual: dataIn('follow-up/follow-up', followUpCard(words, it, teams)),
    none: dataIn('follow-up/follow-up', followUpCard(words, it, [], { news })),
    many: dataIn(
      'follow-up/follow-up',
      followUpCard(
        words,
        it,
        Array.from({ length: 12 }, () => quiet),
        { news },
      ),
    ),
  };
};
