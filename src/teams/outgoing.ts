import { type Activity, ActivityTypes } from 'botbuilder';
import { toAscii } from '../dialog/ascii.ts';
import { renderCard } from '../dialog/render.ts';
import type { Reply } from '../dialog/reply.ts';
import type { Language } from '../model/identity.ts';

export interface Rendering {
  readonly language: Language;
  readonly actions: 'Submit' | 'Execute';
  readonly newId: () => string;
  readonly targeted?: boolean;
  /** Teams' user id of whoever is answered; absent where nobody has asked. */
  readonly asker?: string;
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

/** Teams takes some 100 KB of a message and counts in UTF-16; it advises to stay below this (PLATFORM: Size). */
const mostBytes = 80_000;

/** Whether Teams would not take it; pictures stand in it as addresses. */
export const isTooLarge = (activity: Partial<Activity>): boolean => 2 * JSON.stringify(activity).length > mostBytes;

/**
 * One reply becomes one activity: Teams splits a text with an attachment and loses the id that updates need. A card
 * gets a key of its own, so that its buttons have one effect each.
 */
export const activityOf = (reply: Reply, { newId, asker, ...rendering }: Rendering): Partial<Activity> => {
  if (reply.kind === 'text')
    return { type: ActivityTypes.Message, ...formatted(reply.text), ...suggesting(reply.next ?? [], asker) };
  if (reply.kind === 'offer') return { type: ActivityTypes.Message, attachments: [consentOf(reply, newId())] };
  if (reply.kind === 'file') return { type: ActivityTypes.Message, attachments: [fileOf(reply)] };
  const { name, data, about, summary } = reply;
  const content = renderCard(name, data, { ...rendering, about, key: newId() });
  // The summary is the notification's text; as `text` it would become a message of its own.
  return { type: ActivityTypes.Message, summary, attachments: [{ contentType: cardContentType, content }] };
};

type Attachment = NonNullable<Activity['attachments']>[number];
type Of<K extends Reply['kind']> = Extract<Reply, { readonly kind: K }>;

/** Teams asks the person, and hands back what belongs to the answer (PLATFORM §6: in personal chats only). */
const consentOf = ({ name, description, bytes, yes, no, about }: Of<'offer'>, key: string): Attachment => {
  const handedBack = (data: object) => toAscii({ ...data, los: { ...about, key } });
  const content = {
    description,
    sizeInBytes: bytes,
    acceptContext: handedBack(yes),
    declineContext: handedBack(no),
  };
  return { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content };
};

const fileOf = ({ at: { name, contentUrl, id, type } }: Of<'file'>): Attachment => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info',
  name,
  contentUrl,
  content: { uniqueId: id, fileType: type },
});

/** Teams writes for the person what is tapped. */
const suggesting = (next: readonly string[], asker: string | undefined): Pick<Activity, 'suggestedActions'> => {
  if (asker === undefined || next.length === 0) return {};
  const actions = next.map((title) => ({ type: 'imBack', title, value: title }));
  return { suggestedActions: { to: [asker], actions } };
};

/** Plain text loses its line breaks on the way to some clients, so text of several lines goes as simple markup. */
const formatted = (text: string): Pick<Activity, 'text' | 'textFormat'> =>
  text.includes('\n')
    ? { text: escaped(text).replaceAll('\n', '<br/>'), textFormat: 'xml' }
    : { text, textFormat: 'plain' };

/** What a user wrote is shown as written: neither as markup nor, where a client looks for that as well, as markdown. */
const escaped = (text: string): string => text.replace(/[&<>*_`~[\]\\]/g, (sign) => `&#${sign.codePointAt(0)};`);
