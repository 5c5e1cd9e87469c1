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

const written = /^(?:kl(?:okk[ae]n?)?\.? *)?(\d{1,2})(?:[.: ]?(\d{2}))?$/i;

/** A time of day as people write it: «9», «09.30», «kl. 9:30», «0930». @throws Refusal `timeUnclear` */
export const readTime = (text: string): TimeOfDay => {
  const [, hour, minute = '00'] = written.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) throw new Refusal('timeUnclear');
  return `${hour.padStart(2, '0')}:${minute}`;
};
