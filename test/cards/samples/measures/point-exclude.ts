import { excludeForm } from '../../../../src/features/measures/point-form.ts';
import { measureOf, measuring, weeks } from '../../../features/measures/measures.ts';
import { dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'measures/point-exclude'> = (language) => {
  const { t } = wordsIn(language);
  const team = measuring([measureOf({ points: weeks(12, 10) })]);
  const form = (why = {}) =>
    dataIn('measures/point-exclude', excludeForm(voiceFor(language), team, 'm1', '2026-09-21'), why);
  return { usual: form(), refused: form({ problems: { reason: t('refusals.emptyText') } }) };
};
