import {
  figureOf,
  isAsking,
  isDoing,
  isLight,
  isSetting,
  isSmall,
  isTelling,
  isWeak,
  nearOf,
  stemOf,
} from './lexicon.ts';
import { type Said, spanOf } from './said.ts';

/**
 * How far apart words may be: `close`, forms of the same; `broad`, also what comes to the same, and those that say little
 * are left out; `broadest`, also where everything is.
 */
export const breadths = ['close', 'broad', 'broadest'] as const;
export type Breadth = (typeof breadths)[number];

/** How closely a message is compared with phrases. */
export interface Closeness {
  readonly breadth: Breadth;
  /** Whether the verbs are kept that make a statement of it. */
  readonly telling: boolean;
}

/** What carries the meaning of a message or a phrase. */
export interface Elements {
  /** All that is meant, in no order: two messages with the same key ask for the same. */
  readonly key: string;
  /** What is named, by the element that stands for it in the key. */
  readonly named: ReadonlyMap<string, Said>;
}

const caseStem = stemOf('sak');
const marks = { case: '@', join: '%', name: '&', number: '#' } as const;

/**
 * What carries meaning, the rest left out: word order, articles, forms. A number belongs to the word before it.
 * @param counts which elements with a number there are: only there a word for a number is one
 * @returns `undefined` when too little is left to tell what is meant
 */
export const elementsOf = (
  words: readonly Said[],
  { breadth, telling }: Closeness,
  counts: ReadonlySet<string> = new Set(),
): Elements | undefined => {
  const isClose = breadth === 'close';
  const hasCase = words.some(({ sign }) => sign === 'case');
  const found: string[] = [];
  const named = new Map<string, Said>();
  for (const word of words) {
    const before = found.at(-1) ?? '';
    const numbered = `${before}=${marks.number}`;
    if (word.sign === 'number' || (figureOf(word.plain) !== undefined && counts.has(numbered))) {
      if (found.length > 0) found.pop();
      found.push(numbered);
      named.set(numbered, word);
    } else if (word.sign !== undefined) {
      if (named.has(marks[word.sign])) return undefined;
      found.push(marks[word.sign]);
      named.set(marks[word.sign], word);
    } else if (!isLeftOut(word.stem, { breadth, telling }) && !(hasCase && word.stem === caseStem)) {
      found.push(isClose ? word.stem : nearOf(word.stem));
    }
  }
  const elements = [...new Set(found)];
  const isEnough = isClose ? elements.length > 1 || elements.some(isContent) : elements.some(isTelltale);
  return isEnough ? { key: elements.sort().join(' '), named } : undefined;
};

const isLeftOut = (stem: string, { breadth, telling }: Closeness): boolean => {
  if (isTelling(stem)) return !telling;
  if (isLight(stem) || (breadth !== 'close' && isWeak(stem))) return true;
  return breadth === 'broadest' && isSetting(stem);
};

const isContent = (element: string): boolean => !isSmall(element);

const isTelltale = (element: string): boolean => isContent(element) && !isDoing(element);

/**
 * A message with somebody's name in it: what nobody knows, or what has a capital letter where none is due.
 * @param text the tidied message the words stand in
 */
export const withName = (
  words: readonly Said[],
  text: string,
  isKnown: (word: Said) => boolean,
): readonly Said[] | undefined => {
  const isCapital = ({ from, to }: Said) => /^\p{Lu}\p{Ll}/u.test(text.slice(from, to));
  const inside = words.map((word) => !word.sign && (!isKnown(word) || (word.from > 0 && isCapital(word))));
  const names = inside.includes(true) ? inside : words.map((word, at) => at === 0 && !word.sign && isCapital(word));
  const [first, last] = [names.indexOf(true), names.lastIndexOf(true)];
  if (first < 0 || names.slice(first, last).includes(false)) return undefined;
  const name: Said = { plain: '', stem: '', sign: 'name', ...spanOf(words.slice(first, last + 1)) };
  return [...words.slice(0, first), name, ...words.slice(last + 1)];
};

/** Who asks begins with a word that asks, or with the verb; who tells that the task is done does not ask for it. */
export const isQuestion = ([first]: readonly Said[]): boolean =>
  first !== undefined && (isAsking(first.stem) || isTelling(first.stem));
