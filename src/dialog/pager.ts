import type { Translate } from '../language/texts.ts';
import type { Button } from './elements.ts';

/** What is shown of a list that does not fit on one card. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** From 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  /** The pages before and after it, as far as there are any. */
  readonly others: readonly number[];
}

/** A page of a list; the last one when there are not so many. */
export const pageAt = <T>(all: readonly T[], wanted: number | undefined, size: number): Page<T> => {
  const of = Math.max(1, Math.ceil(all.length / size));
  const number = Math.min(Math.max(1, wanted ?? 1), of);
  return {
    shown: all.slice((number - 1) * size, number * size),
    number,
    of,
    others: [number - 1, number + 1].filter((other) => other >= 1 && other <= of),
  };
};

/** To the pages after and before the one that is shown, by what opens each. */
export const turning = (
  t: Translate,
  { number, of }: Page<unknown>,
  opening: (page: number) => Button['data'],
): Button[] => [
  ...(number < of ? [{ title: t('pages.more'), data: opening(number + 1) }] : []),
  ...(number > 1 ? [{ title: t('pages.previous'), data: opening(number - 1) }] : []),
];
