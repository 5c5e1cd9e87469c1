import { type Card, problemsOf } from './schema.ts';

/** The least that Teams takes anywhere is 28 KB, of webhooks; of a bot it takes 100 KB. */
const mostBytes = 28_000;

/** Values that were not there, and keys of texts that do not exist. */
const wreckage = /undefined|\[object|\bNaN\b|"(?:text|title)":"[a-z]+(?:\.\w+)+"/g;

/** Teams counts in UTF-16. */
const sizeOf = (card: Card): number => 2 * JSON.stringify(card).length;

/** What is wrong with any card that is sent to anyone; an empty list when nothing is. */
export const faultsOf = (card: Card): string[] => [
  ...problemsOf(card),
  ...(JSON.stringify(card).match(wreckage) ?? []),
  ...(sizeOf(card) < mostBytes ? [] : [`${sizeOf(card)} bytes`]),
];
