import { planGoalForm } from '../../../../src/features/case/plan/plan-action-card.ts';
import { dataIn, emptyCase, namedCase, voiceFor } from '../../cases.ts';
import { crammedCase, plannedCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/plan-goal'> = (language) => {
  const words = voiceFor(language);
  const form = (...given: Parameters<typeof planGoalForm> extends [unknown, ...infer Rest] ? Rest : never) =>
    dataIn('case/plan-goal', planGoalForm(words, ...given));
  return {
    usual: form(namedCase(language), undefined),
    change: form(plannedCase(language), 'a1'),
    withoutAreas: form(emptyCase(), undefined),
    full: { ...form(crammedCase(language), 'a12'), problem: words.t('refusals.outdatedCard') },
  };
};
