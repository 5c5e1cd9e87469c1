import { hphDatesForm } from '../../../../src/features/case/way-home/hph-card.ts';
import { dataIn, namedCase, voiceFor } from '../../cases.ts';
import { homeCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/hph-dates'> = (language) => {
  const words = voiceFor(language);
  const problems = { homecoming: words.t('refusals.homecomingFirst') };
  return {
    usual: dataIn('case/hph-dates', hphDatesForm(words, namedCase(language), 'new')),
    change: dataIn('case/hph-dates', hphDatesForm(words, homeCase(language), 'change'), { problems }),
    again: dataIn('case/hph-dates', hphDatesForm(words, homeCase(language), 'new')),
  };
};
