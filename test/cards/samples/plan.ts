import { planCard } from '../../../src/features/case/plan/plan-card.ts';
import { setIndividualPlan } from '../../../src/features/case/plan/rules.ts';
import { actOn } from '../../support/cases.ts';
import type { Samples } from '../samples.ts';
import { dataIn, namedCase, wordsFor } from '../toolkit.ts';
import { crammedCase, plannedCase } from '../toolkit-plan.ts';

export const samples: Samples<'plan'> = (language) => {
  const words = wordsFor(language);
  const planned = plannedCase(language);
  const crammed = crammedCase(language);
  return {
    usual: dataIn('plan', planCard(words, planned)),
    new: dataIn('plan', planCard(words, namedCase(language))),
    done: dataIn('plan', planCard(words, planned, { message: words.t('plan.news.done') })),
    individual: dataIn('plan', planCard(words, setIndividualPlan(planned, true, actOn(planned)))),
    full: dataIn('plan', planCard(words, crammed, { page: 2, problem: words.t('refusals.outdatedCard') })),
  };
};
