import {
  addDays,
  atHour,
  dateInNorway,
  hourInNorway,
  isAfter,
  isWorkingDay,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
} from './calendar.ts';
import type { CalendarDate, Instant } from './identity.ts';
import { remember } from './remember.ts';

/** Nothing is sent outside these hours of Norwegian working days (DOMAIN §10); the end is not included. */
export const sendingHours = { from: 8, to: 16 } as const;

/** The hours of the day that somebody can choose for reminders. */
export const hoursToChoose: readonly number[] = Array.from(
  { length: sendingHours.to - sendingHours.from },
  (_, at) => sendingHours.from + at,
);

/** When reminders come unless somebody has chosen another hour. */
export const defaultHour = 8;

/** Whether Los may speak unasked now. */
export const maySendAt = (now: Instant): boolean => {
  const hour = hourInNorway(now);
  return hour >= sendingHours.from && hour < sendingHours.to && isWorkingDay(dateInNorway(now));
};

/** The first full hour after a point in time at which something may be sent. */
export const nextSendingHour = (after: Instant): Instant => {
  const today = dateInNorway(after);
  const hour = Math.max(hourInNorway(after) + 1, sendingHours.from);
  if (hour < sendingHours.to && isWorkingDay(today)) return atHour(today, hour);
  return atHour(workingDayAtOrAfter(addDays(today, 1)), sendingHours.from);
};

/** Sent as soon as it may be: at once within the hours, else when they begin. */
export const sendingAtOnce = (instant: Instant): Sending => {
  const at = maySendAt(instant) ? instant : nextSendingHour(instant);
  return { day: dateInNorway(at), at };
};

/** A point in time at which something is sent, and its day in Norway. */
export interface Sending {
  readonly day: CalendarDate;
  readonly at: Instant;
}

/**
 * When something meant for a date is sent (DOMAIN §10): before and on a date move to the previous working day, what
 * comes after it to the next.
 * @param knownAt when the date was set: if the moved time is past by then it is the next allowed hour instead
 * @returns `undefined` when the date itself had passed by then
 */
export const sendingTime = (date: CalendarDate, moves: 'before' | 'after', knownAt: Instant): Sending | undefined => {
  const { moved, meant } = timesOf(date, moves);
  if (isAfter(moved.at, knownAt)) return moved;
  if (!isAfter(meant, knownAt)) return undefined;
  const next = nextSendingHour(knownAt);
  return { day: dateInNorway(next), at: next };
};

const timesOf = remember((date: CalendarDate, moves: 'before' | 'after') => {
  const day = moves === 'before' ? workingDayAtOrBefore(date) : workingDayAtOrAfter(date);
  return { meant: atHour(date, defaultHour), moved: { day, at: atHour(day, defaultHour) } };
});
