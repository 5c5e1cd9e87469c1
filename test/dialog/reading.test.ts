import { z } from 'zod';
import { severalOf } from '../../src/dialog/reading.ts';

const colours = severalOf(z.enum(['red', 'green', 'blue']));

describe('what was ticked off of several', () => {
  test.each([
    ['', []],
    [undefined, []],
    ['red', ['red']],
    ['red,blue', ['red', 'blue']],
    ['red;blue', ['red', 'blue']],
    ['red, blue', ['red', 'blue']],
    [' red ; blue , green ', ['red', 'blue', 'green']],
    ['red,,blue,', ['red', 'blue']],
    [';', []],
    ['red\nred', undefined],
    ['red,red', ['red']],
    ['red|blue', undefined],
    ['red,black', undefined],
    ['black', undefined],
  ])('%p reads as %p', (ticked, read) => {
    expect(colours.safeParse(ticked).data).toEqual(read);
  });
});
