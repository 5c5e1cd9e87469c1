import { activityCard } from '../../../../src/features/case/activities/activity-card.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { dataIn, followedCase, holding, longCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/activity'> = (language) => {
  const words = voiceFor(language);
  const { t } = words;
  const followed = followedCase(language);
  const card = (it: PathwayCase, id: string, again = {}) => {
    const found = it.activities.find((one) => one.id === id);
    if (!found) throw new Error(`No activity ${id}`);
    return dataIn('case/activity', activityCard(words, it, found, again));
  };
  return {
    usual: card(followed, 'a1', { news: t('activity.reworded') }),
    plain: card(followed, 'a2'),
    retired: card(followed, 'a4'),
    empty: {
      ...card(followed, 'a1', { entered: { words: '' } }),
      problems: { words: t('refusals.emptyText') },
    },
    long: card(holding(longCase(language), 1, '2026-11-09', [1, 2, 3]), 'a1'),
  };
};
