/** How long Los waits before it goes on without what it waits for, in milliseconds. */
export interface Patience {
  /** For what a start moves in the store, before Los listens all the same; shorter than any probe waits. */
  readonly start: number;
  /** For one request to Teams. */
  readonly request: number;
  /** For a token to show to Teams, and for the keys that Teams signs with. */
  readonly identity: number;
  /** For a language model, if one is set up, before Los answers without it. */
  readonly assistant: number;
  /** For the answer to whoever calls; Teams itself waits 10 to 15 seconds. */
  readonly turn: number;
  /** For a sweep, before it is told to begin nothing more; the next one goes on. */
  readonly sweep: number;
  /** For what a sweep has begun by then; as long as the lease on a message, which is over when it is given up. */
  readonly sweepEnding: number;
  /** For all that is under way when Los is told to stop; shorter than the process has for it (`stop.ts`). */
  readonly stop: number;
}

export const usualPatience: Patience = {
  start: 20_000,
  request: 10_000,
  identity: 5_000,
  assistant: 4_000,
  turn: 12_000,
  sweep: 600_000,
  sweepEnding: 120_000,
  stop: 15_000,
};

/** Something did not come in time. */
export class Late extends Error {
  override readonly name = 'Late';
}

/**
 * What some work comes to, if it comes in time. The work itself goes on, for nothing but what it waits for can end it: this
 * is for where no signal reaches.
 * @throws Late
 */
export const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Late('not in time')), ms);
    const inTime =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(late);
        settle(value);
      };
    work.then(inTime(resolve), inTime(reject));
  });
