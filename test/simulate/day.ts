import type { CalendarDate } from '../../src/model/identity.ts';
import { performAll } from './agenda.ts';
import { atMinute, type Clock, isWorkday } from './clock.ts';
import type { World } from './world.ts';

/** When it is looked whether a sweep has something to do, in minutes of the day. */
const sweepMinutes = { workday: [420, 480, 540, 600, 660, 720, 780, 840, 900, 945, 1200], free: [540, 720] } as const;

/** When it sweeps though nothing is due, once a working day. */
export const idleMinute = 945;

/**
 * A day: sweeps when something may be due, and people who do what they have in mind.
 * @param lanes how many people are busy at once
 */
export const liveThrough = async (
  { agenda }: World,
  date: CalendarDate,
  means: { readonly clock: Clock; readonly lanes: number; readonly sweep: (minute: number) => Promise<void> },
): Promise<void> => {
  const usual: readonly number[] = isWorkday(date) ? sweepMinutes.workday : sweepMinutes.free;
  for (let at = -1; ; ) {
    const next = [...usual, ...agenda.minutesOf(date)].filter((minute) => minute > at);
    if (next.length === 0) break;
    at = next.reduce((one, other) => Math.min(one, other));
    means.clock.set(atMinute(date, at));
    await means.sweep(at);
    await performAll(agenda.take(date, at), means.lanes);
  }
  agenda.forget(date);
};
