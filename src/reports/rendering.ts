import { type PictureSize, renderPng } from './png.ts';
import type { Drawing } from './sheet.ts';

/** Pictures of some 20 KB that are kept in memory: what a large session looks at in its busiest minutes. */
const mostPictures = 50;
/** Whoever comes after so many waits for a second or more; Teams asks again. */
const mostWaiting = 50;

/** More pictures or files are wanted at once than can be made. */
export class TooManyPictures extends Error {
  override readonly name = 'TooManyPictures';
}

/**
 * Makes things one at a time, since it takes the processor from everything else. What has the same key is not made again
 * while it is among the latest ones: the key says all that goes into it, so that it is never out of date.
 * @returns a function that throws TooManyPictures
 */
export const oneAtATime = (mostKept: number) => {
  const kept = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const inTurn = async (key: string, make: () => Promise<Uint8Array>, turn: Promise<unknown>): Promise<Uint8Array> => {
    waiting += 1;
    try {
      await turn;
      return await make();
    } catch (error) {
      kept.delete(key);
      throw error;
    } finally {
      waiting -= 1;
    }
  };

  return async (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = kept.get(key);
    if (!known && waiting >= mostWaiting) throw new TooManyPictures();
    const made = known ?? inTurn(key, make, last);
    if (!known) last = made.catch(() => undefined);
    // Deleted first, so that the one that was wanted longest ago stands first.
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return made;
  };
};

/** Makes PNGs of drawings, one at a time; what a drawing shows is in its SVG. */
export const createRenderer = (render = renderPng) => {
  const make = oneAtATime(mostPictures);
  return (drawing: Drawing, size: PictureSize): Promise<Uint8Array> =>
    make(`${size} ${drawing.svg}`, () => render(drawing.svg, drawing.height, size));
};
