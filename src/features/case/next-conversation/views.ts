import type { Frame } from '../../../dialog/elements.ts';
import { type Showing, valueIn } from '../../../dialog/form.ts';
import type { Voice } from '../../../dialog/handler.ts';
import { type Reply, show } from '../../../dialog/reply.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { toCase } from '../case-card.ts';
import { aboutCase, dateInWords } from '../parts.ts';

/** Data of `cards/case/conversation-date.json`: the form for when to talk again. */
interface ConversationDateCard extends Frame {
  /** `2027-01-12`, or ''. */
  readonly on: string;
  /** What is agreed on now; '' when nothing is. */
  readonly agreed: string;
}

declare module '../../../dialog/reply.ts' {
  interface Cards {
    readonly 'case/conversation-date': ConversationDateCard;
  }
}

/** The form for when the user and the contact person have agreed to talk again. */
export const dateCard = (voice: Voice, it: PathwayCase, showing: Showing = {}): Reply => {
  const { t } = voice;
  const agreed = it.nextConversation?.on;
  const data: ConversationDateCard = {
    title: t('cards.conversation-date.title'),
    subtitle: t('cases.title', { code: it.code }),
    on: valueIn(showing, 'on', agreed),
    agreed: agreed === undefined ? '' : t('nextConversation.agreed', { when: dateInWords(voice, agreed) }),
    buttons: [
      { title: t('cards.conversation-date.save'), data: { do: 'conversation.agree' }, sends: true },
      ...(agreed === undefined
        ? []
        : [{ title: t('cards.conversation-date.none'), data: { do: 'conversation.agree' as const, none: 'yes' } }]),
    ],
    cancel: toCase(voice).data,
  };
  return show('case/conversation-date', data, t('nextConversation.formSummary', { code: it.code }), aboutCase(it));
};
