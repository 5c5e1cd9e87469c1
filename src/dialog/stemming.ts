import { createRequire } from 'node:module';
import { lazily } from '../lazily.ts';
import { plain } from './typing/words.ts';

/** Of all languages in a megabyte, which who only presses never needs. */
const norwegian = lazily(() => {
  const stemmers: typeof import('snowball-stemmers') = createRequire(import.meta.url)('snowball-stemmers');
  return stemmers.newStemmer('norwegian');
});

/** What the stemmer, which is made for bokmål, leaves: what one does, called by a noun, and endings of nynorsk. */
const noun = /(?<=.{5})ing$/;
const ending = /(?<=.{3})(?:ern|ann|ar|er|a|e)$/;

const stems = new Map<string, string>();
/** Words are remembered, also those that people type; there is an end to it. */
const mostRemembered = 20_000;

/** One spelling for the forms of a word in both forms of Norwegian: «forankringen», «forankringa», «forankre». */
export const stemOf = (written: string): string => {
  const known = stems.get(written);
  if (known !== undefined) return known;
  const stem = norwegian().stem(plain(written)).replace(noun, '').replace(ending, '');
  if (stems.size < mostRemembered) stems.set(written, stem);
  return stem;
};
