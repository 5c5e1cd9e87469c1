import { sharesCard } from '../../../../src/features/learning/list-card.ts';
import { isSeen } from '../../../../src/features/learning/rules.ts';
import { contentIn, dataIn, long, looking, other, own, shareOf } from '../../learning.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'learning/learning-list'> = (language) => {
  const turn = looking(language);
  const shares = [
    shareOf(other, contentIn(language)),
    shareOf(long, contentIn(language, { kind: 'whatMatters', title: turn.t('learning.kind.whatMatters') })),
    shareOf(own, contentIn(language, { kind: '' }), 'poster'),
  ].filter(isSeen);
  return {
    usual: dataIn('learning/learning-list', sharesCard(turn, { team: own }, { shares })),
    none: dataIn('learning/learning-list', sharesCard(turn, { team: own }, { shares: [], query: 'kriseplan' })),
  };
};
