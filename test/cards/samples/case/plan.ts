import { planCard } from '../../../../src/features/case/plan/plan-card.ts';
import { setIndividualPlan } from '../../../../src/features/case/plan/rules.ts';
import { actOn } from '../../../features/case/cases.ts';
import { dataIn, namedCase, voiceFor } from '../../cases.ts';
import { crammedCase, plannedCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/plan'> = (language) => {
  const words = voiceFor(language);
  const planned = plannedCase(language);
  const crammed = crammedCase(language);
  return {
    usual: dataIn('case/plan', planCard(words, planned)),
    new: dataIn('case/plan', planCard(words, namedCase(language))),
    done: dataIn('case/plan', planCard(words, planned, { news: words.t('plan.news.done') })),
    removed: {
      ...dataIn('case/plan', planCard(words, planned, { news: words.t('plan.news.removed') })),
      undo: {
        title: words.t('common.undo'),
        data: { do: 'undo.take' as const, undo: 'M2QgCZkA9qHVF1XfSpaH8P', kind: 'planAction', of: 'p1' },
      },
    },
    individual: dataIn('case/plan', planCard(words, setIndividualPlan(planned, true, actOn(planned)))),
    full: dataIn('case/plan', planCard(words, crammed, { page: 2, problem: words.t('refusals.outdatedCard') })),
  };
};
