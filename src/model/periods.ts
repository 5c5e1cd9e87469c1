import { addDays, daysBetween, mondayOf, monthEarlier, monthLater } from './calendar.ts';
import type { CalendarDate } from './identity.ts';
import type { MeasureRhythm } from './improvement.ts';

/** A Monday from which fortnights are counted, so that two people who measure the same fortnight mean the same. */
const firstFortnight: CalendarDate = '2024-01-01';

/** The period a day is in, by its first day: the day itself, a Monday, every second Monday, the first of a month. */
export const periodOf = (every: MeasureRhythm, date: CalendarDate): CalendarDate => {
  if (every === 'day') return date;
  if (every === 'month') return `${date.slice(0, 7)}-01`;
  const monday = mondayOf(date);
  const isSecondWeek = every === 'fortnight' && Math.abs(daysBetween(firstFortnight, monday)) % 14 !== 0;
  return isSecondWeek ? addDays(monday, -7) : monday;
};

const lengths = { day: 1, week: 7, fortnight: 14 } as const;

/** The period after one, by its first day. */
export const periodAfter = (every: MeasureRhythm, on: CalendarDate): CalendarDate =>
  every === 'month' ? monthLater(on) : addDays(on, lengths[every]);

/** The period before one, by its first day. */
export const periodBefore = (every: MeasureRhythm, on: CalendarDate): CalendarDate =>
  every === 'month' ? monthEarlier(on) : addDays(on, -lengths[every]);

/** The last day of a period. */
export const lastDayOf = (every: MeasureRhythm, on: CalendarDate): CalendarDate => addDays(periodAfter(every, on), -1);

/** The newest periods, the one that a day is in first. */
export const newestPeriods = (every: MeasureRhythm, today: CalendarDate, count: number): CalendarDate[] => {
  const periods = [periodOf(every, today)];
  while (periods.length < count) periods.push(periodBefore(every, periods.at(-1) ?? today));
  return periods;
};
