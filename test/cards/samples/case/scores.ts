import { scoresCard } from '../../../../src/features/case/scores/scores-card.ts';
import { dataIn, fullCase, holding, namedCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/scores'> = (language) => {
  const words = voiceFor(language);
  const entered = { score_a1: '1', score_a2: '4' };
  const full = holding(fullCase(language), 1, '2026-11-16', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const problems = {
    score_a3: words.t('refusals.invalidScore', { value: '11' }),
    held: words.t('refusals.dateInFuture'),
  };
  return {
    usual: dataIn('case/scores', scoresCard(words, namedCase(language), 1, { entered })),
    empty: dataIn('case/scores', scoresCard(words, fullCase(language), 1)),
    many: dataIn('case/scores', scoresCard(words, full, 1), { problems }),
  };
};
