import type { Amount, MeasureForm } from './improvement.ts';
import { Refusal } from './refusal.ts';

/** The largest count, and the most that a share can be of. */
export const largestNumber = 1_000_000;

/** The largest number whose digits after the comma are kept as whole ones (`Amount`). */
const largestScaled = 10_000_000;

/** As many digits after the comma as anybody measures. */
export const mostDecimals = 3;

/**
 * Reads what was measured, as people write it: «12/30» and «12 av 30» for a share, «6,5» for a score, «12» for a count.
 * @param unit what a number may be followed by: «6,5 dager»
 * @throws Refusal `amountMissing`, `shareUnclear`, `percentAlone`, `numberUnclear`, `countUnclear`, `tooManyDecimals`,
 *   `numberTooLarge`, `aboveWhole`, `ofNothing`
 */
export const readAmount = (form: MeasureForm, written: string, unit = ''): Amount => {
  const text = withoutUnit(plainSigns(written), plainSigns(unit));
  if (text === '') throw new Refusal('amountMissing');
  if (form === 'score') return readDecimal(text);
  if (form === 'count') return { numerator: readWhole(text, 'countUnclear'), denominator: 1 };
  return readShareIn(text);
};

/**
 * Reads a share of which each number has a field of its own. Both in the first one is understood as well.
 * @throws Refusal as `readAmount`
 */
export const readShare = (numerator: string, denominator: string): Amount => {
  if (numerator.trim() === '' && denominator.trim() === '') throw new Refusal('amountMissing');
  if (denominator.trim() === '') return readAmount('share', numerator);
  return shareOf(readWhole(plainSigns(numerator), 'shareUnclear'), readWhole(plainSigns(denominator), 'shareUnclear'));
};

/**
 * Reads where something was, or is to be: a share also as per cent, with the sign or without it.
 * @throws Refusal as `readAmount`; `percentAbove` for more than 100 %
 */
export const readAim = (form: MeasureForm, written: string, unit = ''): Amount => {
  const text = plainSigns(written);
  if (form !== 'share' || isShare.test(text)) return readAmount(form, written, unit);
  const { numerator, denominator } = readDecimal(text.replace(/ ?%$/, ''));
  if (numerator < 0 || numerator > 100 * denominator) throw new Refusal('percentAbove');
  return { numerator, denominator: 100 * denominator };
};

/** The same number with the smallest denominator a decimal has; a share stays as it was counted. */
const readDecimal = (text: string): Amount => {
  const [, sign, whole = '', decimals = ''] = /^([+-]?) ?(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (sign === undefined) throw new Refusal('numberUnclear');
  const kept = decimals.replace(/(?<!0)0+$/, '');
  if (kept.length > mostDecimals) throw new Refusal('tooManyDecimals', { max: mostDecimals });
  const numerator = fitting(`${whole}${kept}`, largestScaled);
  return { numerator: sign === '-' && numerator !== 0 ? -numerator : numerator, denominator: 10 ** kept.length };
};

/** @throws Refusal `numberTooLarge` */
const fitting = (written: string, max: number): number => {
  const digits = written.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
  if (digits.length > 8 || Number(digits) > max) throw new Refusal('numberTooLarge');
  return Number(digits);
};

const readWhole = (text: string, unclear: 'countUnclear' | 'shareUnclear'): number => {
  if (!/^(?:\d{1,3}(?: \d{3})+|\d+)$/.test(text)) throw new Refusal(unclear);
  return fitting(text, largestNumber);
};

const isShare = /^([\d ]+?) ?(?:\/|av|of|:|;|\t) ?([\d ]+)$/i;

const readShareIn = (text: string): Amount => {
  const [, numerator, denominator] = isShare.exec(text) ?? /^(\d+) (\d+)$/.exec(text) ?? [];
  if (numerator === undefined || denominator === undefined)
    throw new Refusal(text.endsWith('%') ? 'percentAlone' : 'shareUnclear');
  return shareOf(readWhole(numerator.trim(), 'shareUnclear'), readWhole(denominator.trim(), 'shareUnclear'));
};

const shareOf = (numerator: number, denominator: number): Amount => {
  if (denominator === 0) throw new Refusal('ofNothing');
  if (numerator > denominator) throw new Refusal('aboveWhole', { numerator, denominator });
  return { numerator, denominator };
};

/** One kind of space and of minus. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\t]+/g, ' ')
    .trim();

const withoutUnit = (text: string, unit: string): string =>
  unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;

/** Whether two amounts were written alike: 12 of 30 is not 4 of 10. */
export const isSameAmount = (one: Amount, other: Amount): boolean =>
  one.numerator === other.numerator && one.denominator === other.denominator;
