import type { Language } from '../model/identity.ts';
import type { Amount, Measure, MeasureForm } from '../model/improvement.ts';
import { Refusal } from '../model/refusal.ts';
import { type Fraction, toNumber } from '../model/run-chart.ts';
import { formatNumber, formatPercent, numberSigns } from './format.ts';
import type { Translate } from './texts.ts';

/** The most digits that are shown after a comma; a median may have more of them. */
const mostDigits = 3;

/** How a number of a measure is written on a chart, in a list: «40 %», «6,5», «12». */
export const formatAmount = (language: Language, form: MeasureForm, amount: Fraction): string =>
  form === 'share' ? formatPercent(language, toNumber(amount)) : formatNumber(language, toNumber(amount), mostDigits);

/** Where something is to be, or began: as exact as it was said, «12,5 %». */
export const formatAim = (language: Language, form: MeasureForm, amount: Fraction): string =>
  form === 'share'
    ? formatPercent(language, toNumber(amount), 2)
    : formatNumber(language, toNumber(amount), mostDigits);

/** The same with what it is a number of: «12,5 %», «10 dager». */
export const aimInFull = (language: Language, { form, unit }: Pick<Measure, 'form' | 'unit'>, aim: Amount): string =>
  withUnit(formatAim(language, form, aim), form === 'share' ? '' : unit);

/** What was measured, with what it was counted of, or what it is a number of: «40 % (12 av 30)», «6,5 dager». */
export const amountInFull = (
  { t, language }: { readonly t: Translate; readonly language: Language },
  { form, unit }: { readonly form: MeasureForm; readonly unit: string },
  amount: Amount,
): string => {
  const value = formatAmount(language, form, amount);
  if (form === 'share') {
    const [numerator, denominator] = [amount.numerator, amount.denominator].map((it) => formatNumber(language, it, 0));
    return t('amounts.share', { value, numerator: numerator ?? '', denominator: denominator ?? '' });
  }
  return withUnit(value, unit);
};

/** A number and what it is one of; a sign such as % stands beside it like a word. */
export const withUnit = (value: string, unit: string): string => (unit === '' ? value : `${value} ${unit}`);

/** An amount as it is typed, and read again: «12/30», «6,5». */
export const amountToType = (language: Language, form: MeasureForm, { numerator, denominator }: Amount): string => {
  if (form === 'share') return `${numerator}/${denominator}`;
  return String(numerator / denominator).replace('.', numberSigns(language).decimal);
};

/** Where something is to be, as it is typed: a share as per cent, unless it was typed as it was counted. */
export const aimToType = (language: Language, form: MeasureForm, amount: Amount): string => {
  const isPercent = form === 'share' && /^100+$/.test(String(amount.denominator));
  return isPercent ? formatAim(language, form, amount).replace('\u00a0', ' ') : amountToType(language, form, amount);
};

const withCommas = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g;

/**
 * What was typed, for the model to read. Where thousands are written with commas, «1,200» of what is counted in whole
 * numbers is 1200. Of a score it may also be 1.2 from a Norwegian spreadsheet: that is asked again and not guessed.
 * @throws Refusal `numberUnclear`
 */
export const amountTyped = (language: Language, form: MeasureForm, written: string): string => {
  if (numberSigns(language).thousands !== ',') return written;
  if (form === 'score' && written.search(withCommas) >= 0) throw new Refusal('numberUnclear');
  return written.replace(withCommas, (number) => number.replaceAll(',', ''));
};
