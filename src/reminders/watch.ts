import { pauseFor } from './loop.ts';

export interface WatchOptions<T> {
  readonly look: () => Promise<T>;
  readonly isWell: (seen: T) => boolean;
  /** Told once when something has gone wrong. */
  readonly onTrouble: (seen: T) => void;
  /** Told when it is well again. */
  readonly onRecovered: (seen: T) => void;
  /** Lets time pass until the next look, or until the watch is stopped. */
  readonly pause: (stopped: AbortSignal, seen: T) => Promise<unknown>;
}

/** Looks now and then whether something is well, such as whether anybody sweeps. */
export interface Watch {
  start(): void;
  stop(): Promise<void>;
}

/** Three looks per interval: a standstill, which is two intervals without a sweep, is told before the third is over. */
export const pauseBetweenLooks = (everyMs: number) => pauseFor(everyMs / 3);

/** A watch of its own, not part of what it looks at: a loop that hangs could not tell. */
export const createWatch = <T>({ look, isWell, onTrouble, onRecovered, pause }: WatchOptions<T>): Watch => {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    let wasWell = true;
    while (!stopping.signal.aborted) {
      const seen = await look();
      const well = isWell(seen);
      if (wasWell && !well) onTrouble(seen);
      if (!wasWell && well) onRecovered(seen);
      wasWell = well;
      await pause(stopping.signal, seen);
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
