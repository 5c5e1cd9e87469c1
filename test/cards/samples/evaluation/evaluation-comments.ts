import { commentsCard } from '../../../../src/features/evaluation/comments-card.ts';
import { resultOf } from '../../../../src/model/evaluation.ts';
import { closedAs, dataIn, evaluatedNetwork, longComment, second, voiceFor } from '../../evaluation.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'evaluation/evaluation-comments'> = (language) => {
  const many = Array.from({ length: 9 }, (_, at) => (at === 0 ? 'Gode pauser' : longComment));
  const result = resultOf(
    closedAs({ useful: [0, 0, 0, 4, 5], balance: [0, 0, 9, 0, 0], took: many }, second),
    '2026-12-30',
  );
  if (typeof result === 'string') throw new Error(result);
  const shown = (question: 'took' | 'change') =>
    dataIn(
      'evaluation/evaluation-comments',
      commentsCard(voiceFor(language), evaluatedNetwork, second, result, { question }),
    );
  return { usual: shown('took'), few: shown('change') };
};
