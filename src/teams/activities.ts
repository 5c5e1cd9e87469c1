import { type Activity, ActivityTypes, type Attachment } from 'botbuilder';
import { type AdaptiveCard, renderCard } from '../cards/render.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Language } from '../domain/identity.ts';

export interface Rendering {
  readonly language: Language;
  readonly actions: 'Submit' | 'Execute';
  readonly newId: () => string;
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

/** One reply becomes one activity: Teams splits a text with an attachment and loses the id that updates need. */
export const activityOf = (reply: Reply, rendering: Rendering): Partial<Activity> =>
  reply.kind === 'text'
    ? { type: ActivityTypes.Message, text: reply.text, textFormat: 'plain' }
    : {
        type: ActivityTypes.Message,
        // The notification's text; as `text` it would become a message of its own.
        summary: reply.summary,
        attachments: [cardAttachment(cardOf(reply, rendering))],
      };

/** The card of a reply, with a key of its own so that its buttons have one effect each. */
export const cardOf = (
  reply: Extract<Reply, { kind: 'card' }>,
  { language, actions, newId }: Rendering,
): AdaptiveCard => renderCard(reply.name, reply.data, { language, about: reply.about, key: newId(), actions });

export const cardAttachment = (content: AdaptiveCard): Attachment => ({ contentType: cardContentType, content });
