import { addMinutes, atHour } from '../../src/model/calendar.ts';
import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { remember } from '../../src/model/remember.ts';

/** Time that stands still until it is moved. */
export interface Clock {
  now(): Instant;
  set(instant: Instant): void;
}

export const createClock = (start: Instant): Clock => {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
  };
};

/** A time of a day in Norway, in minutes since midnight. */
export const atMinute = remember((date: CalendarDate, minute: number): Instant => addMinutes(atHour(date, 0), minute));

/**
 * Norway's public holidays in the time that is simulated, written down from the almanac: what is checked is not to be
 * asked of what Los asks. Those that fall on a weekend are left out.
 */
const publicHolidays: ReadonlySet<CalendarDate> = new Set([
  '2014-06-09',
  '2014-12-25',
  '2014-12-26',
  '2015-01-01',
  '2015-04-02',
  '2015-04-03',
  '2015-04-06',
  '2015-05-01',
  '2015-05-14',
  '2015-05-25',
  '2015-12-25',
  '2016-01-01',
]);

const norwegian = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** What the clock on a wall in Norway shows, without asking Los' own calendar. */
export const wallClock = remember((instant: Instant): { readonly date: CalendarDate; readonly hour: number } => {
  const [date = '', time = ''] = norwegian.format(new Date(instant)).split(', ');
  const [day, month, year] = date.split('/');
  return { date: `${year}-${month}-${day}`, hour: Number(time.slice(0, 2)) };
});

/** Monday to Friday that is no public holiday. */
export const isWorkday = remember((date: CalendarDate): boolean => {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6 && !publicHolidays.has(date);
});

/** The days from one to another, both included. */
export const daysFrom = (first: CalendarDate, last: CalendarDate): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let at = Date.parse(`${first}T12:00:00Z`); ; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > last) return days;
    days.push(day);
  }
};

export const daysLater = remember(
  (date: CalendarDate, days: number): CalendarDate =>
    new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
);

export const workdayOnOrBefore = (date: CalendarDate): CalendarDate =>
  isWorkday(date) ? date : workdayOnOrBefore(daysLater(date, -1));

export const workdayOnOrAfter = (date: CalendarDate): CalendarDate =>
  isWorkday(date) ? date : workdayOnOrAfter(daysLater(date, 1));

/** So many working days later. */
export const workdaysLater = (date: CalendarDate, days: number): CalendarDate =>
  days === 0 ? date : workdaysLater(workdayOnOrAfter(daysLater(date, 1)), days - 1);

/** Nothing unasked outside 08–16 on Norwegian working days (DOMAIN §10). */
export const isSendingTime = (instant: Instant): boolean => {
  const { date, hour } = wallClock(instant);
  return hour >= 8 && hour < 16 && isWorkday(date);
};

/** The first full hour after a point in time at which something may be sent. */
export const nextSendingHour = (after: Instant): Instant => {
  const { date, hour } = wallClock(after);
  const next = Math.max(hour + 1, 8);
  return next < 16 && isWorkday(date) ? atMinute(date, next * 60) : atMinute(workdayOnOrAfter(daysLater(date, 1)), 480);
};

/** Whether one point in time is after another. */
export const isAfter = (one: Instant, other: Instant): boolean =>
  one.length === other.length ? one > other : Date.parse(one) > Date.parse(other);
