import { isAfter, justAfter } from './calendar.ts';
import type { CalendarDate, Instant } from './identity.ts';
import type { Recipient } from './inbox.ts';
import type { Sending } from './sending-times.ts';

/** Something Los says unasked. */
export interface Reminder<Occasion> {
  /** The same for the same occasion, date and recipient, always; another as soon as the date is another. */
  readonly id: string;
  readonly at: Instant;
  readonly recipient: Recipient;
  /** Names the message it comes in when that is not the day's one. */
  readonly apart?: string;
  /** After this day it would say something that no longer is so. */
  readonly lastDay: CalendarDate;
  readonly occasion: Occasion;
}

/** A reminder before it is known who gets it. */
export type Scheduled<Occasion> = Omit<Reminder<Occasion>, 'recipient'> & Sending;

/** A reminder that comes at a time, if there still is one and it does not come after its last day. */
export const scheduled = <const Occasion>(
  id: string,
  sending: Sending | undefined,
  lastDay: CalendarDate,
  occasion: Occasion,
): Scheduled<Occasion>[] => (sending && sending.day <= lastDay ? [{ id, ...sending, lastDay, occasion }] : []);

/** Around Easter two reminders of one thing may move to the same day: the nearer one is enough. */
export const oncePerDay = <Occasion>(inOrder: readonly Scheduled<Occasion>[]): Scheduled<Occasion>[] =>
  inOrder.filter(({ day }, index) => inOrder[index + 1]?.day !== day);

/** A date of the network is news to a team from when it was set, or from when the team came to be. */
export const knownTo = ({ createdAt }: { readonly createdAt: Instant }, setAt: Instant): Instant =>
  isAfter(setAt, createdAt) ? setAt : createdAt;

/** Where a team is told of something together. */
export const chatsOf = ({ rooms }: { readonly rooms: readonly string[] }): Recipient[] =>
  rooms.map((room) => `room:${room}` as const);

/** Due before anything else: something lags behind. */
export const atOnce: Instant = '1970-01-01T00:00:00Z';

/** What comes first of what comes after a point in time. */
export const earliestAfter = (after: Instant, instants: readonly Instant[]): Instant | undefined =>
  instants
    .filter((at) => isAfter(at, after))
    .reduce<Instant | undefined>((one, other) => (one && !isAfter(one, other) ? one : other), undefined);

/** Clocks of two machines differ a little: what is said now comes after all that has been handed in. */
export const notHandedInYet = ({ remindedUntil }: { readonly remindedUntil: Instant }, now: Instant): Instant =>
  isAfter(now, remindedUntil) ? now : justAfter(remindedUntil);
