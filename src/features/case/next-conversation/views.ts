import { type Reply, show } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type Again, aboutCase, dateInWords, fieldValue, type Words } from '../parts.ts';

/** The form for when the user and the contact person have agreed to talk again. */
export const dateCard = (words: Words, it: PathwayCase, again: Again = {}): Reply => {
  const { t } = words;
  const data = {
    subtitle: t('cases.title', { code: it.code }),
    problem: again.problem ?? '',
    on: fieldValue(again, 'on', it.nextConversation?.on),
    agreed: it.nextConversation
      ? t('nextConversation.agreed', { when: dateInWords(words, it.nextConversation.on) })
      : '',
  };
  return show('conversation-date', data, t('nextConversation.formSummary', { code: it.code }), aboutCase(it));
};
