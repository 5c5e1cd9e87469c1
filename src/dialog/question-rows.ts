import { shortened } from '../language/format.ts';
import type { Translate } from '../language/texts.ts';
import { type Page, pageAt } from './pager.ts';

/** Answered questions as rows of a result: a usual list whole, a longer one by pages, so that the card stays small. */
export const rowsOf = <T>(all: readonly T[], wanted: number | undefined): Page<T> =>
  pageAt(all, wanted, all.length > usualLength ? 7 : usualLength);

const usualLength = 10;

/** Signs of a question in such a row: pressed, it stands there in full. */
const longestInRow = 100;

/** The words of a question where it is listed with others. */
export const inRow = (words: string): string => shortened(words, longestInRow);

/** «3. Vi lager en kriseplan» */
export const rowTitle = (t: Translate, number: number, words: string): string =>
  t('walk.row', { number, words: inRow(words) });
