import { teamsCard } from '../../../../src/features/progress/teams-card.ts';
import { networkOf } from '../../../support/team.ts';
import { choosing, dataIn, scoredTeam } from '../../progress.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'progress/teams-progress'> = (language) => {
  const { reader, team, long } = choosing(language);
  const network = networkOf(team);
  const page = (shown: readonly (typeof team)[], of = 1) => ({ shown, number: 1, of, others: [] });
  const some = [
    scoredTeam(team, { '2026-12': [5, 3] }),
    scoredTeam(long, { '2026-11': [4, 3], '2026-12': [5, 0] }),
    { ...team, name: 'Nes' },
  ];
  const many = Array.from({ length: 8 }, () => scoredTeam(long, { '2026-11': [4, 3], '2026-12': [5, 0] }));
  return {
    usual: dataIn('progress/teams-progress', teamsCard(reader, network, page(some))),
    many: dataIn('progress/teams-progress', teamsCard(reader, network, page(many, 3))),
    none: dataIn('progress/teams-progress', teamsCard(reader, network, page([]))),
  };
};
