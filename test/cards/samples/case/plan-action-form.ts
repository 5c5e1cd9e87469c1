import { planActionForm } from '../../../../src/features/case/plan/plan-action-card.ts';
import { actionOf } from '../../../../src/features/case/plan/rules.ts';
import { dataIn, emptyCase, namedCase, voiceFor } from '../../cases.ts';
import { crammedCase, plannedCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/plan-action-form'> = (language) => {
  const words = voiceFor(language);
  const form = (...given: Parameters<typeof planActionForm> extends [unknown, ...infer Rest] ? Rest : never) =>
    dataIn('case/plan-action-form', planActionForm(words, ...given));
  const [planned, crammed] = [plannedCase(language), crammedCase(language)];
  return {
    usual: form(namedCase(language), undefined),
    change: form(planned, actionOf(planned, 'p1')),
    refused: {
      ...form(emptyCase(), undefined, { entered: { due: '2026-11-10' } }),
      problems: {
        what: words.t('refusals.actionMissing'),
        responsible: words.t('refusals.responsibleMissing'),
        due: words.t('refusals.dateInPast', { date: '10.11.2026' }),
      },
    },
    full: form(crammed, actionOf(crammed, 'p20')),
  };
};
