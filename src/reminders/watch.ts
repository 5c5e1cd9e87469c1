import { pauseFor } from './loop.ts';
import type { ReminderHealth } from './status.ts';

export interface WatchOptions {
  readonly health: () => Promise<ReminderHealth>;
  /** Told once per standstill. */
  readonly onStalled: (health: ReminderHealth) => void;
  /** Told when sweeps come again. */
  readonly onRecovered: (health: ReminderHealth) => void;
  /** Lets time pass until the next look, or until the watch is stopped. */
  readonly pause: (stopped: AbortSignal) => Promise<unknown>;
}

/** Looks now and then whether anybody sweeps. */
export interface Watch {
  start(): void;
  stop(): Promise<void>;
}

/** Three looks per interval: a standstill, which is two intervals without a sweep, is told before the third is over. */
export const pauseBetweenLooks = (everyMs: number) => pauseFor(everyMs / 3);

/** A watch of its own, not part of the loop that sweeps: one that hangs could not tell. */
export const createWatch = ({ health, onStalled, onRecovered, pause }: WatchOptions): Watch => {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let stalled = false;

  const look = async (): Promise<void> => {
    const now = await health();
    const wasStalled = stalled;
    stalled = now.reminders === 'stalled';
    if (stalled && !wasStalled) onStalled(now);
    if (!stalled && wasStalled) onRecovered(now);
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look();
      await pause(stopping.signal);
    }
  };

  return {
    start: () => {
      running = run();
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
