import { agreeOnConversation } from '../../../../src/features/case/next-conversation/rules.ts';
import { dateCard } from '../../../../src/features/case/next-conversation/views.ts';
import { actOn } from '../../../features/case/cases.ts';
import { comparedCase, dataIn, emptyCase, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'case/conversation-date'> = (language) => {
  const [words, it] = [voiceFor(language), comparedCase(language)];
  const agreed = agreeOnConversation(it, '2027-01-12', '2026-12-03', actOn(it));
  const problems = { on: words.t('refusals.dateMissing') };
  return {
    usual: dataIn('case/conversation-date', dateCard(words, it)),
    agreed: dataIn('case/conversation-date', dateCard(words, agreed)),
    again: dataIn('case/conversation-date', dateCard(words, emptyCase('ÆØÅ-1234')), { problems }),
  };
};
