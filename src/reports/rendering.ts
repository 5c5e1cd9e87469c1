import { type PictureSize, renderPng } from './png.ts';
import type { Drawing } from './sheet.ts';

/** Pictures of some 20 KB that are kept in memory: what a large session looks at in its busiest minutes. */
const mostKept = 50;
/** Whoever comes after so many waits for a second or more; Teams asks again. */
const mostWaiting = 50;

/** More pictures are wanted at once than can be drawn. */
export class TooManyPictures extends Error {
  override readonly name = 'TooManyPictures';
}

/**
 * Makes PNGs of drawings, one at a time, since it takes the processor from everything else. The same drawing is not drawn
 * again while it is among the latest ones; what it shows is in its SVG, so that it is never out of date.
 * @throws TooManyPictures
 */
export const createRenderer = (render = renderPng) => {
  const kept = new Map<string, Promise<Uint8Array>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const draw = async (
    key: string,
    { svg, height }: Drawing,
    size: PictureSize,
    turn: Promise<unknown>,
  ): Promise<Uint8Array> => {
    waiting += 1;
    try {
      await turn;
      return await render(svg, height, size);
    } catch (error) {
      kept.delete(key);
      throw error;
    } finally {
      waiting -= 1;
    }
  };

  return async (drawing: Drawing, size: PictureSize): Promise<Uint8Array> => {
    const key = `${size} ${drawing.svg}`;
    const known = kept.get(key);
    if (!known && waiting >= mostWaiting) throw new TooManyPictures();
    const png = known ?? draw(key, drawing, size, last);
    if (!known) last = png.catch(() => undefined);
    // Deleted first, so that the one that was wanted longest ago stands first.
    kept.delete(key);
    kept.set(key, png);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return png;
  };
};
