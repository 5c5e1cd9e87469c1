/** So many failures in a row, and nobody is made to wait for another one for so long, in milliseconds. */
const most = 3;
const restMs = 60_000;

/** Does some work, or lets it be where it has just failed again and again. @throws whatever the work throws */
export type Breaker = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** After a rest one goes first; the others wait for what becomes of it. @param now in milliseconds */
export const createBreaker = (now: () => number): Breaker => {
  let failed = 0;
  let restsUntil = 0;
  return async (work) => {
    if (failed >= most && now() < restsUntil) return undefined;
    restsUntil = now() + restMs;
    try {
      const done = await work();
      failed = 0;
      return done;
    } catch (error) {
      failed += 1;
      restsUntil = now() + restMs;
      throw error;
    }
  };
};
