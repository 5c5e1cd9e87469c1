import { planCommentForm } from '../../../../src/features/case/plan/plan-action-card.ts';
import { dataIn, namedCase, voiceFor } from '../../cases.ts';
import { crammedCase } from '../../cases-plan.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/plan-comment'> = (language) => {
  const words = voiceFor(language);
  const problems = { comment: words.t('refusals.phoneNumberInField') };
  return {
    usual: dataIn('case/plan-comment', planCommentForm(words, namedCase(language))),
    full: dataIn('case/plan-comment', planCommentForm(words, crammedCase(language)), { problems }),
  };
};
