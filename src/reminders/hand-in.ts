import { dateInNorway, isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import { Inbox, InboxItem, put } from '../model/inbox.ts';
import { rememberOf } from '../model/remember.ts';
import type { Reminder } from '../model/scheduling.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { DocumentOf, Owner, OwnerType } from './occasion.ts';
import type { Reminders } from './registry.ts';

export interface Means {
  readonly documents: Documents;
  readonly reminders: Reminders;
  readonly newId: () => string;
}

type Document = DocumentOf<OwnerType>;

/**
 * Hands a document's due reminders into the inboxes of their recipients, and then remembers that they have been handed
 * in. Cut off between the two it is done again, which has no effect: an inbox takes each reminder once.
 */
export const handIn = async (means: Means, owner: Owner, loaded: Loaded<Document>, now: Instant): Promise<void> => {
  const { reminders, documents } = means;
  const next = reminders.next(owner.type, loaded.body);
  if (next === undefined || isAfter(next, now)) return;
  const facilitators = (await owner.facilitators?.(documents, loaded.body))?.usual;
  const dueIn = rememberOf((body: Document) => reminders.due(owner.type, body, now, facilitators));
  const due = dueIn(loaded.body);
  const ref = { type: owner.type, ...owner.refOf(loaded.body) };
  for (const ofInbox of Map.groupBy(due, inboxOf).values()) {
    const items = ofInbox.map(({ id, at }) => newItem(reminders, { id, at, owner: ref }));
    const [first] = ofInbox;
    if (first) await putInto(means, { ...first, date: dateInNorway(first.at) }, items);
  }
  await tickOff(means, loaded, { ids: new Set(due.map(({ id }) => id)), dueIn, now });
};

/** Names the inbox a reminder goes into. */
const inboxOf = ({ recipient, at, apart = '' }: Reminder<unknown>): string =>
  `${recipient} ${dateInNorway(at)} ${apart}`;

/**
 * An item for an inbox.
 * @throws UnknownKind, ZodError when nobody could tell later what it is about
 */
export const newItem = (reminders: Reminders, { owner, ...item }: Pick<InboxItem, 'id' | 'at' | 'owner'>): InboxItem =>
  InboxItem.parse({ ...item, owner: reminders.checkedRef(owner) });

/** Puts reminders into a recipient's inbox of a day; those that are there already are left alone. */
export const putInto = async (
  { documents, newId }: Pick<Means, 'documents' | 'newId'>,
  { recipient, date, apart }: Pick<Inbox, 'recipient' | 'date' | 'apart'>,
  items: readonly InboxItem[],
): Promise<void> => {
  const inbox = await documents.open(kinds.inbox, keys.inbox(recipient, date, apart), () =>
    Inbox.parse({ recipient, date, apart, items }),
  );
  await documents.change(inbox, newId(), (body) => ({ body: put(body, items), answer: null }));
};

/** What has been handed in of a document, and until when. */
interface HandedIn {
  readonly ids: ReadonlySet<string>;
  readonly dueIn: (body: Document) => readonly { readonly id: string }[];
  readonly now: Instant;
}

/** If somebody has changed the document so that more has become due meanwhile, it stays due. */
const tickOff = async (
  { documents, newId }: Means,
  loaded: Loaded<Document>,
  { ids, dueIn, now }: HandedIn,
): Promise<void> => {
  await documents.change(loaded, newId(), (body) => {
    const missed = dueIn(body).some(({ id }) => !ids.has(id));
    const done = missed || !isAfter(now, body.remindedUntil);
    return { body: done ? body : { ...body, remindedUntil: now }, answer: null };
  });
};
