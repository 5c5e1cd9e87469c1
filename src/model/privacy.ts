import { idnr } from '@navikt/fnrvalidator';
import { Refusal } from './refusal.ts';

/** What would say who a person is; each is a reason to refuse (DOMAIN §12). */
export type Identifier = 'nationalIdentityNumber' | 'phoneNumber' | 'emailAddress';

/** Finds what identifies a person in a text, if anything. */
export type FindIdentifier = (text: string) => Identifier | undefined;

/** Eleven digits, however they are spaced or dashed, inside any sentence; the lookahead lets candidates overlap. */
const elevenDigits = /(?<!\d)(?=(\d(?:[\s.\-–—/_]{0,3}\d){10})(?!\d))/g;

/** A date and five digits, whatever signs set them apart: `010203, 12345`, `01.02.03 (12345)`. */
const dateAndFive = /(?<!\d)(?=((?:\d{2}[.\-/ ]?){2}\d{2}[^\p{L}\p{N}]{1,6}\d{5})(?!\d))/gu;

/** Several numbers run together. */
const numbersInARow = /(?<!\d)(?:\d{11}){2,}(?!\d)/g;

/**
 * A Norwegian number of eight digits in a series that is in use, so that years and most amounts are none: in one
 * piece or grouped as such numbers are (12 34 56 78 · 123 45 678, mobile also 1234 5678).
 */
const norwegianNumber =
  /(?<![\d,])(?=2[1-4]|3[1-578]|5[1-35-9]|[4679]\d|8[0125])(?:(?<!\bkr\.? ?)\d{8}(?!\d|,\d| ?(?:kr|kroner|NOK)\b)|\d{2}([ .-])\d{2}\1\d{2}\1\d{2}(?!\d)|\d{3}[ .-]\d{2}[ .-]\d{3}(?!\d)|[49]\d{3} \d{4}(?!\d))/;

const numberWithCountryCode = /(?:\+|(?<!\d)00)[1-9]\d{0,2}(?:[ .-]?\(?\d\)?){6,12}(?!\d)/;

/** From the last sign before the `@` on: where a name begins does not matter, and to look for it costs its length squared. */
const emailAddress = /[\p{L}\d._%+-]@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2}/u;

/** Text copied from elsewhere may hold such signs where nobody sees them, such as marks of direction. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Digits in other widths become ordinary ones and spaces ordinary spaces, so that no spelling slips through. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** Whether a text holds a valid national identity number: fødselsnummer, D-, H- or synthetic number. */
export const holdsNationalIdentityNumber = (text: string): boolean =>
  candidatesIn(plain(text)).some((digits) => idnr(digits).status === 'valid');

const candidatesIn = (text: string): string[] => [
  ...[elevenDigits, dateAndFive].flatMap((form) =>
    [...text.matchAll(form)].map(([, found = '']) => found.replace(/\D/g, '')),
  ),
  ...(text.match(numbersInARow) ?? []).flatMap((row) => row.match(/\d{11}/g) ?? []),
];

/** What is refused everywhere. */
export const findNationalIdentityNumber: FindIdentifier = (text) =>
  holdsNationalIdentityNumber(text) ? 'nationalIdentityNumber' : undefined;

/** What is refused where a case is talked about: a case has a code and nothing else that tells who it is. */
export const findIdentifier: FindIdentifier = (text) => {
  if (holdsNationalIdentityNumber(text)) return 'nationalIdentityNumber';
  const written = plain(text);
  if (emailAddress.test(written)) return 'emailAddress';
  return norwegianNumber.test(written) || numberWithCountryCode.test(written) ? 'phoneNumber' : undefined;
};

type Entered = Readonly<Record<string, unknown>>;

/**
 * Looks through everything a person entered. The refusal carries nothing of it.
 * @throws Refusal `nationalIdentityNumber`, and with `findIdentifier` also `phoneNumber`, `emailAddress`
 */
export const refuseIdentifiers = (entered: Entered, find: FindIdentifier): void => {
  for (const value of Object.values(entered)) {
    const found = findIn(value, find);
    if (found) throw new Refusal(found);
  }
};

/** What was entered without the fields that had to be refused, so that the rest of a form is not lost. */
export const withoutIdentifiers = (entered: Entered, find: FindIdentifier): Entered =>
  Object.fromEntries(Object.entries(entered).filter(([, value]) => !findIn(value, find)));

const findIn = (value: unknown, find: FindIdentifier): Identifier | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return find(String(value));
  if (value === null || typeof value !== 'object') return undefined;
  for (const inner of Object.values(value)) {
    const found = findIn(inner, find);
    if (found) return found;
  }
  return undefined;
};
