import { planCommentForm } from '../../../../src/features/case/plan/plan-action-card.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, namedCase, wordsFor } from '../../toolkit.ts';
import { crammedCase } from '../../toolkit-plan.ts';

export const samples: Samples<'case/plan-comment'> = (language) => {
  const words = wordsFor(language);
  const problem = words.t('refusals.phoneNumber');
  return {
    usual: dataIn('case/plan-comment', planCommentForm(words, namedCase(language))),
    full: dataIn('case/plan-comment', planCommentForm(words, crammedCase(language), { problem })),
  };
};
