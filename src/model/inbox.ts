import { z } from 'zod';
import { addDays, atHour, dateInNorway, isAfter } from './calendar.ts';
import { CalendarDate, Instant } from './identity.ts';
import type { Stored } from './stored.ts';

/** Who is reminded: a chat or channel by its room key, or a person in the personal chat. */
export const Recipient = z.templateLiteral([z.enum(['room', 'person']), ':', z.string()]);
export type Recipient = z.infer<typeof Recipient>;

/** What became of a reminder in the end. */
export const Outcome = z.object({
  /**
   * `gone`: cannot be reached. `unknown`: posted twice at most, and may or may not have arrived. `cancelled`: did not
   * hold any more when it was its turn. `moved`: stands in the inbox of a later day.
   */
  result: z.enum(['sent', 'gone', 'unknown', 'cancelled', 'moved']),
  at: Instant,
  reason: z.string().optional(),
});
export type Outcome = Stored<typeof Outcome>;

export const InboxItem = z.object({
  /** Stable id from the plan: handing the same reminder in twice has no effect. */
  id: z.string(),
  /**
   * The document whose plan the reminder stands in; it is asked again before anything is sent. Its type is one of those
   * that the features have registered, and says what else stands here.
   */
  owner: z.object({ type: z.string() }).catchall(z.string()),
  at: Instant,
  /** The id in the plan, when this is a reminder that comes again. */
  of: z.string().optional(),
  /** The day to which somebody has put it off. */
  putOff: CalendarDate.optional(),
  /** How many posts may have reached the recipient. */
  tries: z.number().int().default(0),
  /** How often Teams has refused it without saying that this stays so. */
  refusals: z.number().int().default(0),
  /** Why the newest try did not get through. */
  trouble: z.string().optional(),
  outcome: Outcome.optional(),
});
export type InboxItem = Stored<typeof InboxItem>;

/** One recipient's reminders of one day: they go out as one message. */
export const Inbox = z.object({
  recipient: Recipient,
  date: CalendarDate,
  /** Names what is not merged with the day's other reminders: a thread of guidance has a message of its own. */
  apart: z.string().optional(),
  items: z.array(InboxItem),
  /** Who is posting which items right now, and until when nobody else may. */
  lease: z.object({ holder: z.string(), until: Instant, items: z.array(z.string()) }).optional(),
  /** Not to be tried before: outside the allowed hours, throttled, or after an unknown outcome. */
  waitUntil: Instant.optional(),
  /** It waits for the hour the recipient has chosen: another choice lets it come at another time. */
  waitsForHour: z.boolean().optional(),
  /** The later day to which what is left over has been promised. */
  movesTo: CalendarDate.optional(),
});
export type Inbox = Stored<typeof Inbox>;

/** The reminder an item stands for, by its id in the plan. */
export const reminderIdOf = ({ id, of }: InboxItem): string => of ?? id;

/** A post that may have arrived is repeated at most once (PLATFORM: decision 5). */
const maximumTries = 2;

export const pendingItems = (inbox: Inbox): InboxItem[] => inbox.items.filter((item) => item.outcome === undefined);

/** When there is something to do for an inbox: post what is pending, or remove it when all of it has long been told. */
export const dueAtOfInbox = (inbox: Inbox): Instant | undefined => sendsAt(inbox) ?? removedAt(inbox);

/**
 * How many days an inbox stays when nothing is left to do. Long enough to put off, two months on, what was told; and
 * for whoever hands the same in again after a crash, which is done within the next sweeps.
 */
export const daysKept = 60;

/** Before the morning's messages. */
const hourOfRemoval = 4;

/** When an inbox in which everything has an outcome is removed. */
const removedAt = ({ date, items }: Inbox): Instant => {
  const days = items.flatMap(({ outcome }) => (outcome ? [dateInNorway(outcome.at)] : []));
  const last = days.reduce((one, other) => (one > other ? one : other), date);
  return atHour(addDays(last, daysKept), hourOfRemoval);
};

/** Whether an inbox has been kept for as long as anybody needs it. */
export const isSpent = (inbox: Inbox, now: Instant): boolean =>
  pendingItems(inbox).length === 0 && !isAfter(removedAt(inbox), now);

/** When there is something to post, or a lease to take over that was never given back. */
const sendsAt = (inbox: Inbox): Instant | undefined => {
  const pending = pendingItems(inbox).map((item) => item.at);
  if (pending.length === 0) return undefined;
  if (inbox.lease) return inbox.lease.until;
  const earliest = pending.reduce((one, other) => (isAfter(one, other) ? other : one));
  return inbox.waitUntil && isAfter(inbox.waitUntil, earliest) ? inbox.waitUntil : earliest;
};

/** Why an item is cancelled that somebody had put off and then wanted as it was. */
export const takenBack = 'takenBack';

/** Puts reminders in; those that are there already, sent or not, stay as they are, unless they had been taken back. */
export const put = (inbox: Inbox, items: readonly InboxItem[]): Inbox => {
  const there = inbox.items.filter(({ outcome }) => outcome?.reason !== takenBack);
  const known = new Set(there.map((item) => item.id));
  const fresh = items.filter((item) => !known.has(item.id));
  if (fresh.length === 0) return inbox;
  const replaced = new Set(fresh.map((item) => item.id));
  return { ...inbox, items: [...inbox.items.filter(({ id }) => !replaced.has(id)), ...fresh] };
};

/** Whether there is something to post now. */
export const isDue = (inbox: Inbox, now: Instant): boolean => {
  const dueAt = sendsAt(inbox);
  return dueAt !== undefined && !isAfter(dueAt, now);
};

/** Longer than any post waits and takes (`pacer.ts`, `sender.ts`): if it passes, whoever held the lease has died. */
export const leaseMs = 120_000;

/**
 * Takes an inbox that is due, to post what is pending. Each item counts as tried from here on: if nobody settles it
 * before the lease ends, it may have been sent. An item that has been tried twice is not tried again.
 * @returns the same inbox when it is not due
 */
export const lease = (inbox: Inbox, holder: string, now: Instant, until: Instant): Inbox => {
  if (!isDue(inbox, now)) return inbox;
  // Whoever held it last has said nothing of how that went.
  const died = inbox.lease !== undefined;
  const items = inbox.items.map((item) =>
    item.outcome ? item : tried(died ? { ...item, trouble: undefined } : item, now),
  );
  const mine = pendingItems({ ...inbox, items }).map((item) => item.id);
  const taken = mine.length === 0 ? undefined : { holder, until, items: mine };
  return { ...inbox, items, lease: taken, waitUntil: undefined, waitsForHour: undefined };
};

const tried = (item: InboxItem, now: Instant): InboxItem =>
  item.tries < maximumTries
    ? { ...item, tries: item.tries + 1 }
    : { ...item, outcome: { result: 'unknown', at: now, reason: item.trouble ?? 'noAnswer' } };

/** How much later what has been refused is tried again, each time, in minutes; then it stays so. */
const refusedWaits = [15, 60, 180] as const;
/** Nothing that Teams asks for lasts longer; the hours of sending, and those a recipient has chosen, are asked for again. */
const longestWaitMs = 180 * 60_000;

/** When what has just been refused is worth trying again. */
export const afterRefusal = ({ items, lease }: Inbox, now: Instant): Instant => {
  const refusals = items.filter(({ id }) => lease?.items.includes(id)).map((item) => item.refusals);
  const minutes = refusedWaits[Math.min(...refusals, refusedWaits.length - 1)] ?? 0;
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
};

/** What became of one post. `until`: not to be tried again before. */
export type Delivery =
  | { readonly result: 'sent' }
  | { readonly result: 'gone'; readonly reason: string }
  /** It certainly did not arrive. */
  | { readonly result: 'throttled'; readonly until: Instant; readonly reason?: string }
  /** The same, and it is tried some more times. */
  | { readonly result: 'refused'; readonly until: Instant; readonly reason: string }
  /** It was not posted: the recipient wants it later in the day. */
  | { readonly result: 'early'; readonly until: Instant }
  /** It may have arrived. */
  | { readonly result: 'unknown'; readonly reason: string; readonly until: Instant };

/** What the holder of a lease has to tell: which items it posted and how that went, and which no longer held. */
export interface LeaseReport {
  readonly holder: string;
  readonly at: Instant;
  readonly posted: readonly string[];
  readonly delivery: Delivery;
  /** Reasons by item. */
  readonly cancelled: ReadonlyMap<string, string>;
  /** Items that stand in the inbox of a later day by now, and which day that is. */
  readonly putOff?: ReadonlyMap<string, CalendarDate>;
  /** Items for which there was no room in the message: the next one holds them. */
  readonly left?: readonly string[];
}

/** Gives a lease back with what became of its items; also when somebody else has taken it over meanwhile. */
export const release = (inbox: Inbox, report: LeaseReport): Inbox => {
  const items = inbox.items.map((item) => (item.outcome ? item : settled(item, report)));
  const given = inbox.lease?.holder === report.holder ? { ...inbox, lease: undefined } : inbox;
  const { delivery } = report;
  if (delivery.result === 'sent' || delivery.result === 'gone') return { ...given, items };
  const waiting = { ...given, items, waitUntil: delivery.until };
  return delivery.result === 'early' ? { ...waiting, waitsForHour: true } : waiting;
};

const settled = (item: InboxItem, { at, posted, delivery, cancelled, putOff, left }: LeaseReport): InboxItem => {
  const reason = cancelled.get(item.id);
  if (reason !== undefined) return { ...item, outcome: withoutUse(item, at, reason) };
  const later = putOff?.get(item.id);
  if (later !== undefined) return { ...item, outcome: { result: 'moved', at, reason: later } };
  const untried = { ...item, tries: item.tries - 1 };
  if (left?.includes(item.id)) return untried;
  if (!posted.includes(item.id)) return item;
  switch (delivery.result) {
    case 'sent':
      return { ...item, outcome: { result: 'sent', at } };
    case 'gone':
      return { ...item, outcome: { result: 'gone', at, reason: delivery.reason } };
    case 'early':
      return untried;
    case 'throttled':
      return { ...untried, trouble: delivery.reason ?? item.trouble };
    case 'refused':
      return refused(untried, at, delivery.reason);
    case 'unknown':
      return item.tries < maximumTries
        ? { ...item, trouble: delivery.reason }
        : { ...item, outcome: { result: 'unknown', at, reason: delivery.reason } };
  }
};

/** What has waited for Teams until it was of no use has not reached its recipient; other things just came to nothing. */
const withoutUse = ({ tries, trouble }: InboxItem, at: Instant, reason: string): Outcome =>
  reason === 'tooLate' && trouble !== undefined
    ? { result: tries > 1 ? 'unknown' : 'gone', at, reason: trouble }
    : { result: 'cancelled', at, reason };

const refused = (item: InboxItem, at: Instant, reason: string): InboxItem =>
  item.refusals < refusedWaits.length
    ? { ...item, refusals: item.refusals + 1, trouble: reason }
    : { ...item, outcome: { result: 'gone', at, reason } };

/** Lets an inbox that waits for its recipient's hour come at another; at once when none is given. */
export const retime = (inbox: Inbox, until: Instant | undefined): Inbox =>
  inbox.waitsForHour ? { ...inbox, waitUntil: until, waitsForHour: until !== undefined } : inbox;

/** Takes pending items out because of something somebody has asked for, and says so. */
export const takeOut = (inbox: Inbox, ids: readonly string[], outcome: Outcome): Inbox => ({
  ...inbox,
  items: inbox.items.map((item) => (item.outcome || !ids.includes(item.id) ? item : { ...item, outcome })),
});

/** What has reached the recipient, or may have. */
export const toldItems = ({ items }: Inbox): InboxItem[] =>
  items.filter(({ outcome, tries }) =>
    outcome ? outcome.result === 'sent' || outcome.result === 'unknown' : tries > 0,
  );

/** The item with which a reminder comes on the day it was put off to. @param id another each time it is put off */
export const comingBack = (item: InboxItem, id: string, day: CalendarDate, at: Instant): InboxItem => ({
  id,
  of: reminderIdOf(item),
  owner: item.owner,
  at,
  putOff: day,
  tries: 0,
  refusals: 0,
});

/** Lets an inbox wait. */
export const postpone = (inbox: Inbox, until: Instant): Inbox => ({ ...inbox, waitUntil: until });

/**
 * Promises what is left over from an earlier day to the inbox of a later one, so that a recipient gets one message a
 * day also after a standstill. The promise is kept as first given, so whoever goes on after a crash moves the items
 * to the same place.
 */
export const promise = (inbox: Inbox, to: CalendarDate): Inbox => ({
  ...inbox,
  movesTo: inbox.movesTo ?? to,
  lease: undefined,
});

/**
 * An inbox as it would be had no clock been ahead: what fell away or was moved on in a time that is still to come waits again where it
 * was planned, and what was moved into a day to come is not there. A lease and a wait stay that may be of now: without them a
 * message in the hand would be posted twice, and Teams would be troubled before its time.
 */
export const withoutFuture = (inbox: Inbox, now: Instant): Inbox => {
  const isToCome = (at: Instant | undefined, byMs = 0): boolean =>
    at !== undefined && Date.parse(at) - Date.parse(now) > byMs;
  const today = dateInNorway(now);
  const belongs = ({ at, outcome }: InboxItem): boolean =>
    outcome?.result === 'sent' || inbox.date <= today || dateInNorway(at) >= inbox.date;
  const undone = (item: InboxItem): InboxItem => {
    const { result, reason, at } = item.outcome ?? {};
    const cameToNothing = result === 'moved' || (result === 'cancelled' && reason !== takenBack);
    return isToCome(at) && cameToNothing ? { ...item, outcome: undefined, tries: 0 } : item;
  };
  return {
    ...inbox,
    items: inbox.items.filter(belongs).map(undone),
    waitUntil: isToCome(inbox.waitUntil, longestWaitMs) ? undefined : inbox.waitUntil,
    movesTo: inbox.movesTo !== undefined && inbox.movesTo > today ? undefined : inbox.movesTo,
    lease: isToCome(inbox.lease?.until, leaseMs) ? undefined : inbox.lease,
  };
};

/** Ticks off the items that now stand in the later inbox. */
export const moved = (inbox: Inbox, ids: readonly string[], at: Instant): Inbox => ({
  ...inbox,
  items: inbox.items.map((item) =>
    item.outcome || !ids.includes(item.id)
      ? item
      : { ...item, outcome: { result: 'moved', at, reason: inbox.movesTo ?? '' } },
  ),
});
