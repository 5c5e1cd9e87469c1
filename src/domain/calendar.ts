import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from './identity.ts';
import { Refusal } from './refusal.ts';

const norway = 'Europe/Oslo';
const holidays = new Holidays('NO', { types: ['public'] });

/** The calendar date in Norway at a point in time. */
export const dateInNorway = (instant: Instant): CalendarDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(norway).toPlainDate().toString();

/** The point in time at an hour of a day in Norway, daylight saving included. */
export const atHour = (date: CalendarDate, hour: number): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: norway, plainTime: { hour } }).toInstant().toString();

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** Monday to Friday outside Norway's public holidays. */
export const isWorkingDay = (date: CalendarDate): boolean => {
  const day = Temporal.PlainDate.from(date);
  if (day.dayOfWeek > 5) return false;
  return !holidaysOf(day.year).has(date);
};

const holidayCache = new Map<number, ReadonlySet<CalendarDate>>();

const holidaysOf = (year: number): ReadonlySet<CalendarDate> => {
  const known = holidayCache.get(year);
  if (known) return known;
  const dates = new Set(
    holidays
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  holidayCache.set(year, dates);
  return dates;
};

/** The date itself if it is a working day, else the last working day before it (DOMAIN §10: before, on). */
export const workingDayAtOrBefore = (date: CalendarDate): CalendarDate =>
  isWorkingDay(date) ? date : workingDayAtOrBefore(addDays(date, -1));

/** The date itself if it is a working day, else the first working day after it (DOMAIN §10: overdue). */
export const workingDayAtOrAfter = (date: CalendarDate): CalendarDate =>
  isWorkingDay(date) ? date : workingDayAtOrAfter(addDays(date, 1));

const written =
  /^(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})|(?<d>\d{1,2})[./ ]+(?<m>\d{1,2})[./ ]+(?<y>\d{4}))\.?$/;

/**
 * Reads a date as people write it: `2026-09-17` (what date inputs send) or `17.9.2026`.
 * @throws Refusal `invalidDate`
 */
export const parseDate = (text: string): CalendarDate => {
  const parts = written.exec(text.trim())?.groups;
  const fields = parts && {
    year: Number(parts['year'] ?? parts['y']),
    month: Number(parts['month'] ?? parts['m']),
    day: Number(parts['day'] ?? parts['d']),
  };
  try {
    if (fields) return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch {
    // A day that does not exist, such as 31 February, is answered like any other text that is no date.
  }
  throw new Refusal('invalidDate');
};
