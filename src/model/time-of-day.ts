import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** A time of day in Norway, as `09:30`. */
export const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** How many minutes of the day have gone by then. */
export const minutesOf = (time: TimeOfDay): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** A minute of the day as a time: «09.30». Past midnight it goes on, as a day that long is told to be too long. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join('.');

const written = /^(?:(?:kl(?:okk[ae]n?)?\.?|at) *)?(\d{1,2})(?:[.: ]?(\d{2}))?(?: *([ap])\.?m\.?)?$/i;

/** Hour and minute as people write them, whether or not there is such a time; `undefined` when it is none. */
export const timeIn = (text: string): { readonly hour: number; readonly minute: number } | undefined => {
  const [, digits, minutes = '00', half = ''] = written.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const [hour, minute] = [Number(digits), Number(minutes)];
  if (half === '') return { hour, minute };
  // The clock of twelve hours goes from 12 to 11.
  return hour < 1 || hour > 12 ? undefined : { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute };
};

/** A time of day as people write it: «9», «09.30», «kl. 9:30», «0930», «9:30 am», «2 pm». @throws Refusal `timeUnclear` */
export const readTime = (text: string): TimeOfDay => {
  const time = timeIn(text);
  if (time === undefined || time.hour > 23 || time.minute > 59) throw new Refusal('timeUnclear');
  return [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
};
