import { setImmediate } from 'node:timers/promises';

/** How long others wait for their turn, in milliseconds; one who waits for an answer needs some ten turns. */
const sliceMs = 4;

/** Does something for each of many, a little at a time: what others wait for goes on in between. */
export const inSlices = async <T>(many: Iterable<T>, each: (one: T) => void): Promise<void> => {
  let began = performance.now();
  for (const one of many) {
    each(one);
    if (performance.now() - began < sliceMs) continue;
    await setImmediate();
    began = performance.now();
  }
};
