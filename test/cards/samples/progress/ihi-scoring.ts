import { scoringCard } from '../../../../src/features/progress/score-cards.ts';
import { choosing, dataIn, scoredTeam } from '../../progress.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'progress/ihi-scoring'> = (language) => {
  const { reader, team, long } = choosing(language);
  const news = reader.t('progress.undone.score');
  return {
    usual: dataIn('progress/ihi-scoring', scoringCard(reader, team, { side: 'team' })),
    change: dataIn(
      'progress/ihi-scoring',
      scoringCard(reader, scoredTeam(team, { '2026-12': [5, 3] }), { side: 'team' }),
    ),
    facilitator: dataIn(
      'progress/ihi-scoring',
      scoringCard(reader, long, { side: 'facilitator', network: 'network1' }, news),
    ),
  };
};
