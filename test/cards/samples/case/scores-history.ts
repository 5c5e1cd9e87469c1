import { scoresHistoryCard } from '../../../../src/features/case/scores/scores-history-card.ts';
import { begunCase, dataIn, followedCase, longCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/scores-history'> = (language) => {
  const words = voiceFor(language);
  const news = words.t('activity.retired');
  return {
    usual: dataIn('case/scores-history', scoresHistoryCard(words, followedCase(language))),
    first: dataIn('case/scores-history', scoresHistoryCard(words, begunCase(language))),
    middle: dataIn('case/scores-history', scoresHistoryCard(words, longCase(language), { page: 2, areas: 2 })),
    many: dataIn('case/scores-history', scoresHistoryCard(words, longCase(language), { page: 3, news })),
  };
};
