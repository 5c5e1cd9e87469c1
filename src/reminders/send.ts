import type { Reply } from '../dialog/reply.ts';
import { addDays, dateInNorway } from '../model/calendar.ts';
import type { CalendarDate, Instant } from '../model/identity.ts';
import {
  type Delivery,
  type Inbox,
  type InboxItem,
  isDue,
  isSpent,
  type LeaseReport,
  lease,
  moved,
  pendingItems,
  postpone,
  promise,
  release,
} from '../model/inbox.ts';
import { maySendAt, nextSendingHour } from '../model/sending-times.ts';
import type { Team } from '../model/team.ts';
import { changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import { type Addressee, findAddressee, rememberAddress } from './addressee.ts';
import { putInto } from './hand-in.ts';
import { messageTo } from './message.ts';
import type { MessageOutcome, ToTell } from './occasion.ts';
import { recheck, teamsOf, toTellOf } from './recheck.ts';
import { type Reminders, UnknownKind } from './registry.ts';
import type { Posted, Sender } from './sender.ts';
import { asWished, earliest, movedTo } from './wished.ts';

interface Means {
  readonly documents: Documents;
  readonly reminders: Reminders;
  readonly poster: Sender;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Told of what could not be handled. */
  readonly onFailure: (key: Key, error: unknown) => void;
  /** Told why a message did not arrive, or may not have. */
  readonly onUndelivered?: (reason: string) => void;
}

/** What became of an inbox: `waiting` will be tried again, `nothing` needed no post. */
export type Sent = 'sent' | 'gone' | 'unknown' | 'waiting' | 'nothing';

/** Longer than any post waits and takes (`pacer.ts`, `poster.ts`): if it passes, whoever held the lease has died. */
export const leaseMs = 120_000;
/** What a post waits and takes at most. Who has less of a lease left gives it back: another may take it over meanwhile. */
const longestPostMs = 90_000;
/** A post that may have arrived is repeated once things have calmed down. */
const repeatAfterMs = 300_000;

/**
 * Posts what is pending in an inbox as one message: lease it, see what still holds, post, record. Whatever happens,
 * and however many processes do this, each reminder is posted once; twice only if the first post may have arrived.
 */
export const sendInbox = async (means: Means, key: Key): Promise<Sent> => {
  const inbox = await readOrRemove(means, key);
  const now = means.now();
  if (!inbox || !isDue(inbox.body, now)) return 'nothing';
  if (!maySendAt(now)) return wait(means, inbox, now);
  const today = dateInNorway(now);
  if (inbox.body.date >= today) return takeAndPost(means, inbox, now);
  const joined = await moveOn(means, key, today);
  return joined ? sendInbox(means, joined) : 'nothing';
};

/** @returns `undefined` also when the inbox was only waiting to be removed */
const readOrRemove = async ({ documents, now }: Means, key: Key): Promise<Loaded<Inbox> | undefined> => {
  const inbox = await documents.read(kinds.inbox, key);
  if (!inbox || !isSpent(inbox.body, now())) return inbox;
  await documents.remove(inbox);
  return undefined;
};

const wait = async ({ documents, newId }: Means, inbox: Loaded<Inbox>, now: Instant): Promise<Sent> => {
  await documents.change(inbox, newId(), (body) => ({
    body: isDue(body, now) ? postpone(body, nextSendingHour(now)) : body,
    answer: null,
  }));
  return 'waiting';
};

/**
 * Lets what an earlier day has left over join today's message.
 * @returns the inbox it stands in now; `undefined` when there was nothing left over
 */
export const moveOn = async (means: Means, key: Key, today: CalendarDate): Promise<Key | undefined> => {
  const { documents, now } = means;
  const inbox = await readOrRemove(means, key);
  if (!inbox) return undefined;
  const at = now();
  const promised = await changeLoaded(documents, inbox, (newest) =>
    isDue(newest, at) ? promise(newest, today) : newest,
  );
  const { body } = promised;
  if (body.movesTo === undefined) return undefined;
  const items = pendingItems(body);
  const { recipient, apart } = body;
  await putInto(means, { recipient, date: body.movesTo, apart }, items);
  const ids = items.map(({ id }) => id);
  await changeLoaded(documents, promised, (newest) => moved(newest, ids, at));
  return keys.inbox(recipient, body.movesTo, apart);
};

const takeAndPost = async (means: Means, inbox: Loaded<Inbox>, now: Instant): Promise<Sent> => {
  const { documents, newId } = means;
  const holder = newId();
  const { loaded, body, answer } = await documents.change(inbox, holder, (newest) => {
    const leased = lease(newest, holder, now, later(now, leaseMs));
    return { body: leased, answer: leased === newest ? 'nothing' : leased.lease ? 'mine' : 'unknown' } as const;
  });
  if (answer === 'mine') return postLeased(means, loaded, holder);
  if (answer === 'unknown') await tellUndelivered(means, body);
  return answer;
};

/** What has been tried often enough, and nobody knows what became of it. */
const tellUndelivered = async (means: Means, { recipient, items }: Inbox): Promise<void> => {
  const lost = items.filter(({ outcome }) => outcome?.result === 'unknown');
  const reason = lost.at(-1)?.outcome?.reason ?? 'noAnswer';
  means.onUndelivered?.(reason);
  await tellFeatures(means, { recipient, items: lost, result: 'unknown', reason, teams: [] });
};

const postLeased = async (means: Means, inbox: Loaded<Inbox>, holder: string): Promise<Sent> => {
  const message = await prepare(means, inbox).catch(async (error: unknown) => {
    await record(means, inbox, notPosted(means, inbox.body, holder));
    throw error;
  });
  const { ids, cancelled, putOff, until } = message;
  const report = { holder, posted: ids, cancelled, putOff };
  if (until !== undefined && ids.length > 0) {
    return record(means, inbox, { ...report, at: means.now(), delivery: { result: 'early', until } });
  }
  if (isRunningOut(inbox.body, means.now())) return record(means, inbox, notPosted(means, inbox.body, holder));
  const posted = await post(means.poster, message);
  const at = means.now();
  const sent = await record(means, inbox, { ...report, at, delivery: deliveryOf(posted, at) });
  if (posted.result === 'sent' && posted.address !== undefined && message.to && 'person' in message.to) {
    await rememberAddress(means, message.to.person, posted.address);
  }
  await tellOutcome(means, inbox.body, message, sent, posted);
  return sent;
};

const isRunningOut = ({ lease: held }: Inbox, now: Instant): boolean =>
  held === undefined || Date.parse(held.until) - Date.parse(now) < longestPostMs;

/** Those who can do something about it get to see whom a message has not reached: the features see to that. */
const tellOutcome = async (
  means: Means,
  { recipient, items }: Inbox,
  { ids, teams }: Prepared,
  sent: Sent,
  posted: Posted,
): Promise<void> => {
  if (sent === 'nothing' || sent === 'waiting') return;
  const reason = 'reason' in posted ? posted.reason : undefined;
  if (reason !== undefined) means.onUndelivered?.(reason);
  await tellFeatures(means, {
    recipient,
    items: items.filter(({ id }) => ids.includes(id)),
    result: sent,
    reason,
    teams,
  });
};

const tellFeatures = async (means: Means, outcome: MessageOutcome): Promise<void> => {
  for (const told of means.reminders.onOutcome) await told(means, outcome);
};

/** Something went wrong before anything was posted. */
const notPosted = ({ now }: Means, { lease: held }: Inbox, holder: string): LeaseReport => ({
  holder,
  at: now(),
  posted: held?.items ?? [],
  delivery: { result: 'throttled', until: later(now(), repeatAfterMs) },
  cancelled: new Map(),
});

interface Prepared extends Addressee {
  /** The reminders the message tells of. */
  readonly ids: readonly string[];
  /** The teams it is about. */
  readonly teams: readonly Team[];
  readonly cancelled: ReadonlyMap<string, string>;
  readonly putOff: ReadonlyMap<string, CalendarDate>;
  /** When the recipient wants it; `undefined` when it may come now. */
  readonly until: Instant | undefined;
  /** Absent when no reminder holds any more. */
  readonly reply: Reply | undefined;
}

const prepare = async (means: Means, { key, body: inbox }: Loaded<Inbox>): Promise<Prepared> => {
  const { reminders, documents } = means;
  const now = means.now();
  const today = dateInNorway(now);
  const items = pendingItems(inbox).filter(({ id }) => inbox.lease?.items.includes(id));
  const { holding, cancelled, unknown } = await recheck(reminders, documents, items, today);
  for (const { owner } of unknown) means.onFailure(key, new UnknownKind(owner.type));
  const addressee = await findAddressee(documents, inbox.recipient, teamsIn(reminders, toTellOf(holding)));
  const wished = asWished(reminders, addressee.wishes, holding, today);
  // What only a newer Los can tell waits for it.
  const tomorrow = addDays(today, 1);
  const putOff = new Map([...wished.putOff, ...unknown.map((item) => [item, tomorrow] as const)]);
  await handOn(means, inbox, putOff);
  const toTell = toTellOf(wished.tell);
  return {
    ...addressee,
    ids: wished.tell.map(({ item }) => item.id),
    teams: teamsIn(reminders, toTell),
    cancelled: new Map([...cancelled, ...wished.muted.map(({ id }) => [id, 'muted'] as const)]),
    putOff: new Map([...putOff].map(([{ id }, day]) => [id, day])),
    until: earliest(reminders, addressee.wishes, toTell, now),
    reply: toTell.length === 0 ? undefined : messageTo(reminders, addressee, toTell, today, inbox),
  };
};

const teamsIn = (reminders: Reminders, toTell: readonly ToTell[]): Team[] => [
  ...new Set(toTell.flatMap((told) => teamsOf(reminders, told))),
];

/** What has been put off goes into the inbox of its day first, and is ticked off here afterwards. */
const handOn = async (
  means: Means,
  { recipient, apart }: Inbox,
  putOff: ReadonlyMap<InboxItem, CalendarDate>,
): Promise<void> => {
  for (const [date, items] of Map.groupBy(putOff.keys(), (item) => putOff.get(item) ?? '')) {
    await putInto(
      means,
      { recipient, date, apart },
      items.map((item) => movedTo(item, date)),
    );
  }
};

const post = async (poster: Sender, { to, reply, language }: Prepared): Promise<Posted> => {
  if (reply === undefined) return { result: 'sent', activityId: '' };
  if (to === undefined) return { result: 'gone', reason: 'noAddress' };
  try {
    return await poster.post(to, reply, language);
  } catch (error) {
    return { result: 'unknown', reason: error instanceof Error ? error.name : 'Error' };
  }
};

const record = async ({ documents, newId }: Means, inbox: Loaded<Inbox>, report: LeaseReport): Promise<Sent> => {
  const { body } = await documents.change(inbox, newId(), (newest) => ({
    body: release(newest, report),
    answer: null,
  }));
  const { posted, delivery } = report;
  if (posted.length === 0) return 'nothing';
  const isPending = pendingItems(body).some(({ id }) => posted.includes(id));
  if (isPending || delivery.result === 'throttled' || delivery.result === 'early') return 'waiting';
  return delivery.result;
};

const deliveryOf = (posted: Posted, now: Instant): Delivery => {
  switch (posted.result) {
    case 'sent':
      return { result: 'sent' };
    case 'gone':
      return { result: 'gone', reason: posted.reason };
    case 'throttled':
      return { result: 'throttled', until: later(now, posted.retryAfterMs) };
    case 'unknown':
      return { result: 'unknown', reason: posted.reason, until: later(now, repeatAfterMs) };
  }
};

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();
