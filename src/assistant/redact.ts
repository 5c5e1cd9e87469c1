import { z } from 'zod';
import { findIdentifier } from '../model/privacy.ts';

/** More than this is no question. */
const mostSigns = 500;

/** Stands where something was taken out; a model that hands it back has filled in nothing. */
export const gone = '[…]';

/** A question in which nothing is left that is known to say who somebody is, and a word is. */
const Redacted = z
  .string()
  .regex(/\p{L}{2}/u)
  .refine((text) => findIdentifier(text) === undefined)
  .brand('Redacted');
export type Redacted = z.infer<typeof Redacted>;

/**
 * A question without what could say who somebody is: addresses, numbers of five digits or more, codes, the given names in
 * any spelling of their letters, and what is written with a capital as a name is.
 * @returns `undefined` when nothing is left to ask, or what should go cannot be told from the rest
 */
export const redact = (question: string, names: readonly string[]): Redacted | undefined => {
  const written = question.normalize('NFKC').replace(unseen, '').replace(dashes, '-').replace(/\s+/g, ' ').trim();
  const bounded = written.length > mostSigns ? wholeWordsOf(written.slice(0, mostSigns)) : written;
  const less = bounded
    .replace(/\S+/g, (token) => (isAddress(token) || isCode(token) ? gone : token))
    .replace(codeInTwo, gone)
    .replace(codeAfterItsName, gone)
    .replace(longNumber, gone);
  return Redacted.safeParse(withoutNames(less, names)).data;
};

const unseen = /\p{Cf}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;

/** The last word may be half a name. */
const wholeWordsOf = (text: string): string => text.slice(0, text.lastIndexOf(' '));

const isAddress = (token: string): boolean => /[^@]@[^@]|:\/\/|^www\./i.test(token);

/** Of a case or to join with: B-07, b07, KM47-R2WT. */
const isCode = (token: string): boolean => /\p{L}/u.test(token) && /\p{N}/u.test(token);

/** «B 07», where «i 3 uker» and «om 3 uker» are not meant. */
const codeInTwo = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}|[a-hj-zæø]) \d{1,4}(?!\d)/gu;
const codeAfterItsName = /(?<=(?:^| )(?:sak|saken|saka|kode|koden) )\p{L}{1,4} \d{1,4}(?!\d)/giu;

const longNumber = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){4,}/gu;

// === Names

const word = /\p{L}+/gu;
const alike = new Intl.Collator('nb', { sensitivity: 'base' });

const withoutNames = (text: string, names: readonly string[]): string => {
  const known = names.flatMap((name) => name.normalize('NFKC').match(word) ?? []).filter((part) => part.length > 1);
  const isKnown = (one: string) => known.some((part) => alike.compare(part, one) === 0);
  return text.replace(word, (one, at: number) =>
    isKnown(one) || isKnown(one.replace(/s$/i, '')) || looksLikeName(text, one, at) ? gone : one,
  );
};

/** A capital says so within a sentence; where one begins, only before another. */
const looksLikeName = (text: string, one: string, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(one) &&
  (!/(?:^|[.!?:«"(] ?)$/u.test(text.slice(0, at)) || /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(at + one.length)));
