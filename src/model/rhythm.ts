import { z } from 'zod';
import {
  addDays,
  atHour,
  dateInNorway,
  daysBetween,
  isAfter,
  monthLater,
  weekday,
  workingDayAtOrAfter,
} from './calendar.ts';
import { CalendarDate, type Instant } from './identity.ts';
import { defaultHour, type Sending } from './sending-times.ts';
import type { Stored } from './stored.ts';

/** How often something comes that comes again: every week, every other week, or once a month. */
export const Frequency = z.enum(['weekly', 'fortnightly', 'monthly']);
export type Frequency = z.infer<typeof Frequency>;

/** When something that comes again and again does so. A month's is on its first such weekday. */
export const Rhythm = z.object({
  /** Monday is 1, Friday 5. */
  weekday: z.number().int().min(1).max(5),
  every: Frequency,
  /** Not before this date; fortnights are counted from it. */
  from: CalendarDate,
});
export type Rhythm = Stored<typeof Rhythm>;

/** One time of many: the date that was chosen, and the working day on which it is sent. */
export interface Beat extends Sending {
  readonly date: CalendarDate;
}

/** No row of free days in Norway is longer than this, so nothing moves further. */
const furthestMove = 7;

/** The first time that comes after a point in time. A date on which nothing is sent moves to the next working day. */
export const nextBeat = (rhythm: Rhythm, after: Instant): Beat => {
  const early = addDays(dateInNorway(after), -furthestMove);
  let date = dateFrom(rhythm, early < rhythm.from ? rhythm.from : early);
  while (!isAfter(beatOn(date).at, after)) date = dateFrom(rhythm, addDays(date, 1));
  return beatOn(date);
};

/** All times after one point in time and up to another, the earliest first. */
export const beatsBetween = (rhythm: Rhythm, after: Instant, until: Instant): Beat[] => {
  const found: Beat[] = [];
  for (let beat = nextBeat(rhythm, after); !isAfter(beat.at, until); beat = nextBeat(rhythm, beat.at)) found.push(beat);
  return found;
};

const beatOn = (date: CalendarDate): Beat => {
  const day = workingDayAtOrAfter(date);
  return { date, day, at: atHour(day, defaultHour) };
};

/** The first date of a rhythm on a day or after it; not before the rhythm begins. */
const dateFrom = (rhythm: Rhythm, day: CalendarDate): CalendarDate => {
  const first = onWeekday(rhythm, rhythm.from);
  if (day <= first && rhythm.every !== 'monthly') return first;
  switch (rhythm.every) {
    case 'weekly':
      return onWeekday(rhythm, day);
    case 'fortnightly':
      return addDays(first, 14 * Math.ceil(daysBetween(first, day) / 14));
    case 'monthly': {
      const ofMonth = onWeekday(rhythm, firstOfMonth(day));
      return ofMonth >= day ? ofMonth : onWeekday(rhythm, monthLater(firstOfMonth(day)));
    }
  }
};

const onWeekday = (rhythm: Pick<Rhythm, 'weekday'>, day: CalendarDate): CalendarDate =>
  addDays(day, (rhythm.weekday - weekday(day) + 7) % 7);

const firstOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01`;

/** A Monday. */
const beginning: CalendarDate = '2024-01-01';

/** Counts the times of a rhythm, one by one, whenever it began; for what takes turns. */
export const beatNumber = (every: Frequency, date: CalendarDate): number => {
  const weeks = Math.floor(daysBetween(beginning, date) / 7);
  if (every === 'weekly') return weeks;
  return every === 'fortnightly' ? Math.floor(weeks / 2) : 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
};
