import { setImmediate } from 'node:timers/promises';

/** Does something for each of many, a few at a time: what others wait for goes on in between. */
export const inSlices = async <T>(many: Iterable<T>, size: number, each: (one: T) => void): Promise<void> => {
  let done = 0;
  for (const one of many) {
    each(one);
    done += 1;
    if (done % size === 0) await setImmediate();
  }
};
