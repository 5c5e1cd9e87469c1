import type { Sign } from '../commands.ts';
import { broughtTogether, isCounted, isNamed, stemOf } from './lexicon.ts';
import { plain, type Word, wordsOf } from './words.ts';

/** One word of a message as it is understood, or something that is named in it: a case, a join code, a number. */
export interface Said extends Word {
  /** What it has in common with other words of its meaning. */
  readonly stem: string;
  readonly sign?: Sign;
}

/** A word as it is understood. */
export const saidOf = (word: Word): Said => ({ ...word, stem: stemOf(word.plain) });

/** Whether letters before a number may be those of a case, where nothing else says so. */
export type MayBeCase = (letters: string) => boolean;

/** The words of a tidied message, with what is named by more than one of them brought together. */
export const said = (text: string, mayBeCase: MayBeCase = () => false): Said[] => {
  const words = broughtTogether(wordsOf(text), (some, plain) => ({ plain, ...spanOf(some) })).map(saidOf);
  const found: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const [sign, many] = signAt(text, words, at, { before: found.at(-1), mayBeCase });
    const some = words.slice(at, at + many) as [Said, ...Said[]];
    found.push(sign === undefined ? some[0] : { ...some[0], ...spanOf(some), sign });
    at += many;
  }
  return found;
};

/** Where some words stand, from the first to the last. */
export const spanOf = (words: readonly Word[]): Pick<Word, 'from' | 'to'> => ({
  from: words[0]?.from ?? 0,
  to: words.at(-1)?.to ?? 0,
});

const caseStem = stemOf('sak');

const signAt = (
  text: string,
  words: readonly Said[],
  at: number,
  { before, mayBeCase }: { readonly before: Said | undefined; readonly mayBeCase: MayBeCase },
): readonly [Sign | undefined, number] => {
  const [one, two] = [1, 2].map((many) => written(text, words.slice(at, at + many)));
  const isCase = before?.stem === caseStem;
  const pair = two !== one ? two : undefined;
  if (one === undefined) return [undefined, 1];
  if (isCaseCode(one, isCase)) return ['case', 1];
  if (isJoinCode(one)) return ['join', 1];
  if (pair !== undefined && isSpacedCaseCode(pair, isCase)) return ['case', 2];
  if (pair !== undefined && isSpacedJoinCode(pair)) return ['join', 2];
  if (isLooseCaseCode(one, mayBeCase)) return ['case', 1];
  if (pair !== undefined && isLooseCaseCode(pair, mayBeCase)) return ['case', 2];
  return [/^\d{1,4}$/.test(one) ? 'number' : undefined, 1];
};

const written = (text: string, words: readonly Word[]): string | undefined => {
  const { from, to } = spanOf(words);
  return words.length === 0 ? undefined : text.slice(from, to).toLowerCase();
};

/** B-07, also b07; «A4» and «E18» are something else, unless a word says so or they are written with a hyphen. */
const isCaseCode = (one: string, isSaid: boolean): boolean => {
  const [, letters = '', hyphen] = /^([a-zæøå]{1,3})(-?)\d{1,4}$/.exec(one) ?? [];
  if (hyphen === undefined) return false;
  if (hyphen === '') return letters.length === 1 && (isSaid || !isNamed(one));
  return letters.length === 1 || !isCounted(letters);
};

/** «B 07»; of more letters only after a word that says so. */
const isSpacedCaseCode = (pair: string, isSaid: boolean): boolean => {
  const letters = /^([a-zæøå]{1,3}) \d{1,4}$/.exec(pair)?.[1];
  return letters !== undefined && !isCounted(letters) && (isSaid || letters.length === 1);
};

/** «tr 22», «rk4». */
const isLooseCaseCode = (one: string, mayBeCase: MayBeCase): boolean => {
  const letters = /^([a-zæøå]{2,3}) ?\d{1,4}$/.exec(one)?.[1];
  return letters !== undefined && !isCounted(plain(letters)) && !isNamed(one) && mayBeCase(letters);
};

/** Eight signs, letters and figures among them, or nearly: the answer says what is wrong with them. */
const joinCode = /^(?=.*\d)(?=.*\p{L})(?:[\p{L}\d]{4}-[\p{L}\d]{4}|[\p{L}\d]{7,9})$/u;
const halfOfJoinCode = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{4}$/u;

const isJoinCode = (one: string): boolean => joinCode.test(one);
const isSpacedJoinCode = (pair: string): boolean => pair.split(' ').every((half) => halfOfJoinCode.test(half));
