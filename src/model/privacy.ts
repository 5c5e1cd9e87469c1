import { idnr } from '@navikt/fnrvalidator';
import { holdsPhoneNumber } from './phone-numbers.ts';
import { Refusal } from './refusal.ts';

/** What would say who a person is; each is a reason to refuse (DOMAIN §12). */
export type Identifier = 'nationalIdentityNumber' | 'phoneNumber' | 'emailAddress';

/** Finds what identifies a person in a text, if anything. */
export type FindIdentifier = (text: string) => Identifier | undefined;

/** Eleven digits, whatever signs set them apart, inside any sentence; the lookahead lets candidates overlap. */
const elevenDigits = /(?<!\d)(?=(\d(?:[^\p{L}\p{N}]{0,6}\d){10})(?!\d))/gu;

/** A date with its whole year and five digits: `13.09.1972 12345`, `1972-09-13 (12345)`. */
const wholeYearAndFive =
  /(?<!\d)(?=(?:(\d{2})[.\-/ ]?(\d{2})[.\-/ ]?(?:18|19|20)(\d{2})|(?:18|19|20)(\d{2})[.\-/ ]?(\d{2})[.\-/ ]?(\d{2}))[^\p{L}\p{N}]{0,6}(\d{5})(?!\d))/gu;

/** Several numbers run together. */
const numbersInARow = /(?<!\d)(?:\d{11}){2,}(?!\d)/g;

/** From the last sign before the `@` on: where a name begins does not matter, and to look for it costs its length squared. */
const emailAddress =
  /[\p{L}\d._%+-](?:@| {0,3}@ {0,3}(?=[\d-]{0,9}\p{L}))[\p{L}\d-]+(?:\.[\p{L}\d-]+)*(?: {0,2}\.| \. )\p{L}{2}/iu;

/** The two signs of an address in words: «kari [at] kommune [dot] no», «kari krøllalfa kommune punktum no». */
const atInWords =
  /[([{<] ?(?:at|a|@|alfa|krøll-?alfa|snabel-?a) ?[)\]}>]|(?<!\p{L})(?:krøll-?alfa|snabel-?a|at(?= [\p{L}\d-]{1,60} (?:dot|punktum|prikk) ))(?!\p{L})/giu;
const dotInWords = / ?(?:[([{<] ?(?:dot|punktum|prikk|punkt|\.) ?[)\]}>]|(?<= )(?:dot|punktum|prikk)(?= )) ?/giu;

const holdsEmailAddress = (text: string): boolean =>
  emailAddress.test(text.replace(atInWords, '@').replace(dotInWords, '.'));

/** What nobody sees in a text that was copied from elsewhere, such as marks of direction, or sees around a digit: keycaps. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u2800]|[^\P{Cc}\s]/gu;

/** Digits of any script and width become ordinary ones and spaces ordinary spaces, so that no spelling slips through. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\P{Nd}0-9]/gu, digitOf);

/** Every script has its ten digits in a row, and what comes right before them is none, or the nine of another ten. */
const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

/** What is said between somebody's date of birth and the rest: «født 13.09.72, personnummer 12345». */
const saidBetween =
  /(?<!\p{L})(?:(?:person|fødsels|pers|id|d)-?(?:nummer(?:et)?|nr)|[pf]\.? ?nr|nr|nummer(?:et)?|og|er|med|dei?|siste|fem|sifrene|sifra)(?!\p{L})[^\p{L}\p{N}]{0,3}/giu;

/** Whether a text holds a valid national identity number: fødselsnummer, D-, H- or synthetic number. */
export const holdsNationalIdentityNumber = (text: string): boolean =>
  candidatesIn(plain(text).replace(saidBetween, ' ').replace(/ +/g, ' ')).some(
    (digits) => idnr(digits).status === 'valid',
  );

const candidatesIn = (text: string): string[] => [
  ...[...text.matchAll(elevenDigits)].map(([, found = '']) => found.replace(/\D/g, '')),
  ...[...text.matchAll(wholeYearAndFive)].map(([, day, month, year, yearFirst, inMonth, onDay, five]) =>
    [day ?? onDay, month ?? inMonth, year ?? yearFirst, five].join(''),
  ),
  ...(text.match(numbersInARow) ?? []).flatMap((row) => row.match(/\d{11}/g) ?? []),
];

/** What is refused everywhere. */
export const findNationalIdentityNumber: FindIdentifier = (text) =>
  holdsNationalIdentityNumber(text) ? 'nationalIdentityNumber' : undefined;

/** What is refused where a case is talked about: a case has a code and nothing else that tells who it is. */
export const findIdentifier: FindIdentifier = (text) => {
  if (isSurelyNone(text)) return undefined;
  if (holdsNationalIdentityNumber(text)) return 'nationalIdentityNumber';
  const written = plain(text);
  if (holdsEmailAddress(written)) return 'emailAddress';
  return holdsPhoneNumber(written) ? 'phoneNumber' : undefined;
};

/** Scores, dates and the names of choices are most of what forms bring: shorter than any address, or a date of ours. */
const isSurelyNone = (text: string): boolean => /^\p{ASCII}{0,5}$/u.test(text) || isChosenDate(text);

type Entered = Readonly<Record<string, unknown>>;

/**
 * Looks through everything a person entered. The refusal carries nothing of it.
 * @throws Refusal `nationalIdentityNumber`, and with `findIdentifier` also `phoneNumber`, `emailAddress`
 */
export const refuseIdentifiers = (entered: Entered, find: FindIdentifier): void => {
  const [found] = Object.values(identifiersIn(entered, find));
  if (found) throw new Refusal(found);
};

/**
 * What would say who a person is, by the field in which it was entered.
 * @param table the field that holds the rows of a table: what is looked for stands in one of them, as the dates and figures of
 *   several beside each other soon look like an identity number
 */
export const identifiersIn = (
  entered: Entered,
  find: FindIdentifier,
  table?: string,
): Readonly<Record<string, Identifier>> => {
  const { [table ?? '']: rows, ...others } = entered;
  const halves = halvesIn(table === undefined ? entered : others);
  return Object.fromEntries(
    Object.entries(entered).flatMap(([field, value]) => {
      const looked = field === table && typeof rows === 'string' ? rows.split(/[\n\r]/) : value;
      const found = findIn(looked, find) ?? (halves.has(field) ? 'nationalIdentityNumber' : undefined);
      return found ? [[field, found]] : [];
    }),
  );
};

/** What was entered without the fields that had to be refused, so that the rest of a form is not lost. */
export const withoutIdentifiers = (entered: Entered, find: FindIdentifier, table?: string): Entered => {
  const refused = identifiersIn(entered, find, table);
  return Object.fromEntries(Object.entries(entered).filter(([field]) => !Object.hasOwn(refused, field)));
};

/** How much of a field's end and of the next one's beginning can be the halves of a number. */
const longestHalf = 40;
/** Fields with so many digits are rare; more of them than this are no form of ours. */
const mostFields = 40;

/** The fields that hold a national identity number between them: the date of birth in one, the rest in another. */
const halvesIn = (entered: Entered): ReadonlySet<string> => {
  const perhaps = Object.entries(entered).filter(
    ([, value]) => (typeof value === 'string' || typeof value === 'number') && !isSurelyNoHalf(String(value)),
  );
  // Nearly always: it takes two, and to look into one costs more than all else here.
  if (perhaps.length < 2) return new Set();
  const fields = perhaps
    .map(([field, value]) => ({ field, text: plain(String(value)).trim() }))
    .filter(({ text }) => /\d{2}/.test(text) && !holdsNationalIdentityNumber(text))
    .slice(0, mostFields);
  const halves = fields.flatMap((one) =>
    fields
      .filter((other) => other !== one && holdsNationalIdentityNumber(joined(one.text, other.text)))
      .flatMap((other) => [one.field, other.field]),
  );
  return new Set(halves);
};

/** A score, the name of a choice, a date: no two digits follow each other in it, whatever is taken out of it. */
const isSurelyNoHalf = (text: string): boolean => /^(?:[ -/:-~]|\d(?!\d))*$/.test(text) || isChosenDate(text);

const joined = (one: string, other: string): string => `${one.slice(-longestHalf)} ${other.slice(0, longestHalf)}`;

/** A date as a date field hands it over, of a year with conversations and meetings: nobody here was born in one. */
const isChosenDate = (text: string): boolean => /^20(?:1[4-9]|[2-9]\d)-\d{2}-\d{2}$/.test(text);

const findIn = (value: unknown, find: FindIdentifier): Identifier | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return find(String(value));
  if (value === null || typeof value !== 'object') return undefined;
  for (const inner of Object.values(value)) {
    const found = findIn(inner, find);
    if (found) return found;
  }
  return undefined;
};
