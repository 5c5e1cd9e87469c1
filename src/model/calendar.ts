import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Instant } from './identity.ts';
import { publicHolidays } from './public-holidays.ts';
import { Refusal } from './refusal.ts';
import { remember } from './remember.ts';

const norway = 'Europe/Oslo';

/** Whether one point in time comes after another. As text they compare only when both have, or lack, milliseconds. */
export const isAfter = (one: Instant, other: Instant): boolean =>
  one.length === other.length ? one > other : Date.parse(one) > Date.parse(other);

/** The latest of some points in time; `undefined` when there is none among them. */
export const latest = (...instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce((one, other) => (one && other && isAfter(one, other) ? one : (other ?? one)), undefined);

/** Norway is whole hours ahead of UTC, so that date and hour are the same all through an hour of UTC. */
const inHour = remember((hour: string) => {
  const time = Temporal.Instant.from(hour).toZonedDateTimeISO(norway);
  return { date: time.toPlainDate().toString(), hour: time.hour };
});

const inNorway = (instant: Instant) =>
  inHour(instant.endsWith('Z') ? `${instant.slice(0, instant.indexOf(':'))}:00Z` : instant);

/** The calendar date in Norway at a point in time. */
export const dateInNorway = (instant: Instant): CalendarDate => inNorway(instant).date;

/** The hour of the day in Norway at a point in time: 8 from 08:00 until just before 09:00. */
export const hourInNorway = (instant: Instant): number => inNorway(instant).hour;

/** The point in time at an hour of a day in Norway, daylight saving included. */
export const atHour = remember(
  (date: CalendarDate, hour: number): Instant =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: norway, plainTime: { hour } }).toInstant().toString(),
);

export const addDays = remember(
  (date: CalendarDate, days: number): CalendarDate => Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** The same time of day in Norway some days later. */
export const sameTimeLater = (instant: Instant, days: number): Instant =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(norway).add({ days }).toInstant().toString();

export const addHours = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString();

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  Temporal.Instant.from(instant).add({ minutes }).toString();

/** The earliest point in time after another that can be told from it. */
export const justAfter = (instant: Instant): Instant =>
  Temporal.Instant.from(instant).add({ milliseconds: 1 }).toString();

/** The same day of the next month. */
export const monthLater = remember(
  (date: CalendarDate): CalendarDate => Temporal.PlainDate.from(date).add({ months: 1 }).toString(),
);

/** The same day of the month before. */
export const monthEarlier = (date: CalendarDate): CalendarDate =>
  Temporal.PlainDate.from(date).subtract({ months: 1 }).toString();

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = remember(
  (from: CalendarDate, to: CalendarDate): number =>
    Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days,
);

/** The day of the week: 1 is Monday, 7 is Sunday. */
export const weekday = remember((date: CalendarDate): number => Temporal.PlainDate.from(date).dayOfWeek);

/** The Monday of the week a date is in. */
export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, 1 - weekday(date));

/** A week by its number, and the year it counts in: around New Year not always that of the date (ISO 8601). */
export interface Week {
  readonly year: number;
  readonly week: number;
}

export const weekOf = (date: CalendarDate): Week => {
  const { yearOfWeek = 0, weekOfYear = 0 } = Temporal.PlainDate.from(date);
  return { year: yearOfWeek, week: weekOfYear };
};

/** The Monday of a week; `undefined` for a week that the year has not, such as most years' 53rd. */
export const mondayOfWeek = ({ year, week }: Week): CalendarDate | undefined => {
  const monday = addDays(mondayOf(`${String(year).padStart(4, '0')}-01-04`), 7 * (week - 1));
  const found = weekOf(monday);
  return found.year === year && found.week === week ? monday : undefined;
};

/** Monday to Friday outside Norway's public holidays. */
export const isWorkingDay = remember((date: CalendarDate): boolean => freeDayOf(date) === undefined);

/** What makes a day a free one: the public holiday, else the end of the week. */
export type FreeDay = (typeof holidayNames)[keyof typeof holidayNames] | 'holiday' | 'saturday' | 'sunday';

/** Public holidays by the rules of `date-holidays`; another one it may come to know has no name of its own. */
const holidayNames = {
  '01-01': 'newYear',
  'easter -3': 'maundyThursday',
  'easter -2': 'goodFriday',
  easter: 'easterSunday',
  'easter 1': 'easterMonday',
  '05-17': 'constitutionDay',
  'easter 39': 'ascensionDay',
  'easter 49': 'whitSunday',
  'easter 50': 'whitMonday',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
} as const;

/** Why a date is no working day; `undefined` when it is one. */
export const freeDayOf = (date: CalendarDate): FreeDay | undefined => {
  const day = Temporal.PlainDate.from(date);
  return holidaysOf(day.year).get(date) ?? weekends.get(day.dayOfWeek);
};

const weekends: ReadonlyMap<number, FreeDay> = new Map([
  [6, 'saturday'],
  [7, 'sunday'],
]);

const holidayCache = new Map<number, ReadonlyMap<CalendarDate, FreeDay>>();

const holidaysOf = (year: number): ReadonlyMap<CalendarDate, FreeDay> => {
  const known = holidayCache.get(year);
  if (known) return known;
  const dates = new Map(
    publicHolidays(year).map(({ date, rule }) => [
      date.slice(0, 10),
      holidayNames[rule as keyof typeof holidayNames] ?? 'holiday',
    ]),
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

/** The working day that comes some working days after a date: nothing outside them counts. */
export const workingDaysLater = (date: CalendarDate, days: number): CalendarDate =>
  days === 0 ? date : workingDaysLater(workingDayAtOrAfter(addDays(date, 1)), days - 1);

const written =
  /^(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})|(?<d>\d{1,2})[./ ]+(?<m>\d{1,2})[./ ]+(?<y>\d{4}))\.?$/;

/**
 * Reads a date as people write it: `2026-09-17` (what date inputs send) or `17.9.2026`.
 * @throws Refusal `invalidDate`
 */
export const parseDate = (text: string): CalendarDate => {
  const parts = written.exec(text.trim())?.groups;
  const { year, y, month, m, day, d } = parts ?? {};
  const date = dateOf(Number(year ?? y), Number(month ?? m), Number(day ?? d));
  if (date === '') throw new Refusal('invalidDate');
  return date;
};

/** A date; '' for a day that does not exist, such as 31 February. */
const dateOf = remember((year: number, month: number, day: number): CalendarDate | '' => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return '';
  }
});
