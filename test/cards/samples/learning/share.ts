import { draftCard, shareCard } from '../../../../src/features/learning/share-card.ts';
import { contentIn, dataIn, long, looking, other, own, shareOf } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/share'> = (language) => {
  const turn = looking(language);
  const content = contentIn(language);
  const share = shareOf(other, content);
  return {
    usual: dataIn('learning/share', shareCard(turn, { team: own }, share, content)),
    draft: dataIn('learning/share', draftCard(turn, other, { ...share, shared: undefined }, content)),
    long: dataIn(
      'learning/share',
      shareCard(
        turn,
        { team: long },
        shareOf(long, content),
        contentIn(language, {
          title: 'W'.repeat(150),
          did: '*'.repeat(600),
          happened: '_'.repeat(600),
          learnt: 'æ'.repeat(600),
          language: language === 'nb' ? 'nn' : 'nb',
        }),
        { news: turn.t('learning.news.shared') },
      ),
    ),
  };
};
