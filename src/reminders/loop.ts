import { setTimeout as delay } from 'node:timers/promises';
import { type Patience, within } from '../patience.ts';
import type { SweepReport } from './sweep.ts';

export interface LoopOptions {
  /** Sweeps once; cut short when the loop is stopped, and when it takes too long. */
  readonly sweep: (stopped: AbortSignal) => Promise<SweepReport>;
  readonly patience: Pick<Patience, 'sweep' | 'sweepEnding'>;
  /** Told when a whole sweep failed, as when the store cannot be reached; the next one comes all the same. */
  readonly onFailure: (error: unknown) => void;
  readonly onSweep: (report: SweepReport) => void;
  /** Lets time pass until the next sweep, or until the loop is stopped. */
  readonly pause?: (stopped: AbortSignal) => Promise<unknown>;
}

/** Sweeps by itself once it is started, and when it is told to; one sweep at a time. */
export interface Loop {
  start(): void;
  /**
   * Sweeps once more, after the sweep under way if there is one.
   * @throws Late when it does not end; the next one is not kept waiting
   */
  sweep(): Promise<SweepReport>;
  /** The newest sweep that was completed. */
  last(): SweepReport | undefined;
  /** Lets the sweep under way end what it has begun; resolves when it has. */
  stop(): Promise<void>;
}

/** Waits for a time, in milliseconds, or until it is told to stop. */
export const pauseFor =
  (ms: number) =>
  (signal: AbortSignal): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

export const createLoop = (options: LoopOptions): Loop => {
  const { sweep, onFailure, onSweep, patience, pause = pauseFor(30_000) } = options;
  const stopping = new AbortController();
  let last: SweepReport | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let running: Promise<void> = Promise.resolve();

  const sweepInTime = (): Promise<SweepReport> => {
    const enough = AbortSignal.any([stopping.signal, AbortSignal.timeout(patience.sweep)]);
    return within(patience.sweep + patience.sweepEnding, sweep(enough));
  };

  const sweepNext = (): Promise<SweepReport> => {
    const next = underWay.then(sweepInTime).then((report) => {
      last = report;
      onSweep(report);
      return report;
    });
    underWay = next.catch(() => undefined);
    return next;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await sweepNext().catch(onFailure);
      await pause(stopping.signal);
    }
  };

  return {
    start: () => {
      running = run();
    },
    sweep: sweepNext,
    last: () => last,
    stop: async () => {
      stopping.abort();
      await running;
      await underWay;
    },
  };
};
