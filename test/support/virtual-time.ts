import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PacerClock } from '../../src/teams/pacer.ts';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that passes only when everybody waits for it. */
export const createVirtualTime = (start: string) => {
  const timers: Timer[] = [];
  let now = Date.parse(start);
  let underWay = 0;

  const wait = (ms: number): Promise<void> =>
    new Promise((ring) => {
      timers.push({ at: now + ms, ring });
    });

  const ringNext = (): void => {
    const next = Math.min(...timers.map(({ at }) => at));
    const at = timers.findIndex((timer) => timer.at === next);
    const [timer] = timers.splice(at, 1);
    now = Math.max(now, next);
    timer?.ring();
  };

  return {
    clock: { now: () => now, wait } satisfies PacerClock,
    instant: () => new Date(now).toISOString(),
    wait,
    /** Time stands still while this is under way. */
    hold: async <T>(work: () => Promise<T>): Promise<T> => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    /** Lets time pass until the work is done. */
    until: async <T>(work: Promise<T>): Promise<T> => {
      let done = false;
      const over = () => {
        done = true;
      };
      work.then(over, over);
      while (!done) {
        await nextTurn();
        if (underWay === 0 && timers.length > 0 && !done) ringNext();
      }
      return work;
    },
  };
};

export type VirtualTime = ReturnType<typeof createVirtualTime>;

/** The most that ever came within a stretch of time, in milliseconds. */
export const mostWithin = (times: readonly number[], ms: number): number => {
  const inOrder = times.toSorted((one, other) => one - other);
  let first = 0;
  return inOrder.reduce((most, time, at) => {
    while (time - (inOrder[first] ?? time) >= ms) first += 1;
    return Math.max(most, at - first + 1);
  }, 0);
};
