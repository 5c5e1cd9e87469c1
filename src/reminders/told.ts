import { atHour, dateInNorway } from '../model/calendar.ts';
import type { CalendarDate, Instant } from '../model/identity.ts';
import {
  comingBack,
  type Inbox,
  pendingItems,
  reminderIdOf,
  retime,
  takenBack,
  takeOut,
  toldItems,
} from '../model/inbox.ts';
import { defaultHour } from '../model/sending-times.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { type Means, putInto } from './hand-in.ts';
import { recheck, type StillDue } from './recheck.ts';

type Changing = Pick<Means, 'documents' | 'newId'>;

/** One recipient's reminders of one day. */
export type InboxRef = Pick<Inbox, 'recipient' | 'date' | 'apart'>;

/** What somebody was reminded of on a day and that is still so, each reminder once. */
export const toldOn = async (
  { documents, reminders }: Pick<Means, 'documents' | 'reminders'>,
  ref: InboxRef,
  today: CalendarDate,
): Promise<readonly StillDue[]> => {
  const inbox = await readInbox(documents, ref);
  if (!inbox) return [];
  const { holding } = await recheck(reminders, documents, toldItems(inbox.body), today);
  return [...new Map(holding.map((held) => [reminderIdOf(held.item), held])).values()];
};

/** Lets reminders that were told of in an inbox come again on a later day; each once, however often that is asked for. */
export const tellAgain = (
  means: Changing,
  { recipient, date, apart }: InboxRef,
  holding: readonly StillDue[],
  day: CalendarDate,
): Promise<void> => {
  const at = atHour(day, defaultHour);
  const items = holding.map(({ item }) => comingBack(item, `${reminderIdOf(item)} ~${date}`, day, at));
  return items.length === 0 ? Promise.resolve() : putInto(means, { recipient, date: day, apart }, items);
};

/**
 * Takes back that what was told of in an inbox was to come again on a day.
 * @param command instead of the inbox's day, for what was put off by an earlier version
 */
export const untell = async (
  { documents, newId }: Changing,
  { recipient, date, apart }: InboxRef,
  { day, command = date }: { readonly day: CalendarDate; readonly command?: string | undefined },
  now: Instant,
): Promise<void> => {
  const inbox = await readInbox(documents, { recipient, date: day, apart });
  if (!inbox) return;
  await documents.change(inbox, newId(), (body) => {
    const ids = pendingItems(body).flatMap(({ id }) => (id.endsWith(`~${command}`) ? [id] : []));
    return { body: takeOut(body, ids, { result: 'cancelled', at: now, reason: takenBack }), answer: null };
  });
};

/** Where something waits, and where it is to wait from now on. */
export interface Move {
  readonly recipient: Inbox['recipient'];
  readonly subject: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Not before; the usual hour of the day when absent. */
  readonly at?: Instant;
}

/** Lets what has been put off come on another day. Put there first, ticked off afterwards: nothing is lost between. */
export const moveWaiting = async (means: Means, move: Move, now: Instant): Promise<void> => {
  const { recipient, subject, from, to, at = atHour(to, defaultHour) } = move;
  const { documents, reminders } = means;
  const apart = reminders.apartOf(subject);
  const inbox = from === to ? undefined : await readInbox(documents, { recipient, date: from, apart });
  if (!inbox) return;
  const { holding } = await recheck(reminders, documents, pendingItems(inbox.body), dateInNorway(now));
  const items = holding.filter(({ told }) => reminders.subjectOf(told) === subject).map(({ item }) => item);
  if (items.length === 0) return;
  const again = items.map((item) => comingBack(item, `${item.id} >${to}`, to, at));
  await putInto(means, { recipient, date: to, apart }, again);
  const ids = items.map(({ id }) => id);
  await documents.change(inbox, means.newId(), (body) => ({
    body: takeOut(body, ids, { result: 'moved', at: now, reason: to }),
    answer: null,
  }));
};

/** Lets what has been put off to any later day come now; asked for again, it goes on where that was cut off. */
export const takeUp = async (means: Means, move: Omit<Move, 'from'>, now: Instant): Promise<void> => {
  const { pk } = keys.inbox(move.recipient, '');
  for await (const { body } of means.documents.list(kinds.inbox, pk, '')) {
    const isLater = body.date > move.to && pendingItems(body).length > 0;
    if (isLater) await moveWaiting(means, { ...move, from: body.date }, now);
  }
};

/** Lets today's reminders that wait for an hour come at another. @param until at once when absent */
export const retimeToday = async (
  { documents, newId }: Changing,
  recipient: Inbox['recipient'],
  today: CalendarDate,
  until: Instant | undefined,
): Promise<void> => {
  for await (const inbox of documents.list(kinds.inbox, keys.inbox(recipient, today).pk, today)) {
    if (!inbox.body.waitsForHour) continue;
    await documents.change(inbox, newId(), (body) => ({ body: retime(body, until), answer: null }));
  }
};

const readInbox = (documents: Documents, { recipient, date, apart }: InboxRef) =>
  documents.read(kinds.inbox, keys.inbox(recipient, date, apart));
