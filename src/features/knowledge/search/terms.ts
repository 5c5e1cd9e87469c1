import { stemOf } from '../../../dialog/stemming.ts';
import { lazily } from '../../../lazily.ts';
import { askingForms, inBokmal, smallWords, synonyms } from './word-lists.ts';

const word = /[\p{L}\p{N}]+/gu;

/** What comes in a row, of which people also write the number as a word: «samling to». */
const numbered = /^(?:samling|pakke|session|package)/;
const figures: ReadonlyMap<string, string> = new Map([
  ['én', '1'],
  ['to', '2'],
  ['tre', '3'],
  ['fire', '4'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
]);

/** The words of a text, in small letters. A figure says something together with the word before it: «samling 3». */
export const wordsIn = (text: string): string[] =>
  (text.normalize('NFC').toLowerCase().match(word) ?? []).map((one, at, all) => {
    const before = all[at - 1] ?? '';
    const figure = numbered.test(before) ? (figures.get(one) ?? one) : one;
    return /^\d$/.test(figure) && at > 0 ? stemOf(before) + figure : one;
  });

const asking: ReadonlyMap<string, string> = new Map(askingForms);
const small: ReadonlySet<string> = new Set(smallWords);

/** Whether a word asks: «hva», «kvifor», «åssen». */
export const asks = (word: string): boolean => asking.has(word);

/** Whether a word tells what a text is about. */
export const tells = (word: string): boolean => !asks(word) && !small.has(word) && (word.length > 1 || /\d/.test(word));

const bokmal = lazily(() => new Map(inBokmal.map(([from, to]) => [stemOf(from), stemOf(to)])));

/** One spelling for all forms of a word, that of bokmål. */
export const formOf = (word: string): string => {
  const stem = stemOf(asking.get(word) ?? word);
  return bokmal().get(stem) ?? stem;
};

const meant = lazily(() => new Map(synonyms.map(([from, to]) => [formOf(from), wordsIn(to).map(formOf)])));

/** What a word may mean besides, or what it stands for. */
export const othersFor = (form: string): readonly string[] => meant().get(form) ?? [];
