import { scoreCard } from '../../../../src/features/progress/score-cards.ts';
import { choosing, dataIn, scoredTeam } from '../../progress.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'progress/ihi-scores'> = (language) => {
  const { reader, onlooker, team, long } = choosing(language);
  const months = { '2026-08': [2, 1], '2026-09': [3, 0], '2026-10': [4, 3], '2026-11': [5, 3] } as const;
  const news = reader.t('progress.news.set', { score: '2,5', month: 'desember 2026' });
  const theirs = { side: 'facilitator', network: 'network1' } as const;
  return {
    usual: dataIn(
      'progress/ihi-scores',
      scoreCard(reader, scoredTeam(team, { ...months, '2026-12': [5, 3] }), { side: 'team' }, news),
    ),
    alone: dataIn(
      'progress/ihi-scores',
      scoreCard(reader, scoredTeam(team, { '2026-12': [5, 0] }), { side: 'team' }, news),
    ),
    alike: dataIn(
      'progress/ihi-scores',
      scoreCard(reader, scoredTeam(team, { '2026-12': [10, 10] }), { side: 'team' }),
    ),
    facilitator: dataIn(
      'progress/ihi-scores',
      scoreCard(reader, scoredTeam(long, { ...months, '2026-12': [9, 4] }), theirs),
    ),
    looking: dataIn('progress/ihi-scores', scoreCard(onlooker, scoredTeam(team, months), { side: 'team' })),
  };
};
