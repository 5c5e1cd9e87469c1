import { goesOn, isLight, nearOf } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Said } from './said.ts';

/** The arguments that stood in the slots of a phrase. */
export type Filled = Readonly<Record<string, string | number>>;

/**
 * Reads a message as a phrase that ends in somebody's own words.
 * @param text the tidied message the words stand in
 * @returns `undefined` when the phrase does not fit
 */
export const ownWords = ({ words: phrase, free }: Phrase, words: readonly Said[], text: string): Filled | undefined => {
  const begins = after(phrase, words);
  const first = words[begins ?? -1];
  if (!free || !first) return undefined;
  const before = text.slice(0, first.from);
  if (free.after?.test(before) === false) return undefined;
  const rest = text.slice(first.from);
  if (!/[:-] ?$/.test(before) && free.own && goesOn(first.stem)) return undefined;
  return free.shape.test(rest) ? { [free.fills]: free.read(rest) } : undefined;
};

/** Where what comes after the phrase begins: small words may stand in between. */
const after = (phrase: readonly Said[], words: readonly Said[]): number | undefined => {
  let at = 0;
  for (const meant of phrase) {
    while (at < words.length && !isSame(words[at], meant) && isLight(words[at]?.stem ?? '')) at++;
    if (!isSame(words[at], meant)) return undefined;
    at++;
  }
  return at;
};

const isSame = (word: Said | undefined, meant: Said): boolean =>
  word !== undefined && word.sign === meant.sign && nearOf(word.stem) === nearOf(meant.stem);
