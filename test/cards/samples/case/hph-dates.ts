import { hphDatesForm } from '../../../../src/features/case/way-home/hph-card.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, namedCase, wordsFor } from '../../toolkit.ts';
import { homeCase } from '../../toolkit-plan.ts';

export const samples: Samples<'case/hph-dates'> = (language) => {
  const words = wordsFor(language);
  const problem = words.t('refusals.homecomingFirst');
  return {
    usual: dataIn('case/hph-dates', hphDatesForm(words, namedCase(language), 'new')),
    change: dataIn('case/hph-dates', hphDatesForm(words, homeCase(language), 'change', { problem })),
    again: dataIn('case/hph-dates', hphDatesForm(words, homeCase(language), 'new')),
  };
};
