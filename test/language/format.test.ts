import { aimToType, amountToType, amountTyped, formatAim, formatAmount } from '../../src/language/amounts.ts';
import {
  formatDate,
  formatDates,
  formatDay,
  formatDecimal,
  formatDistance,
  formatList,
  formatPercent,
  formatWeekday,
  shortened,
  uncapitalised,
} from '../../src/language/format.ts';
import { withFreeDays } from '../../src/language/free-days.ts';
import { readAim } from '../../src/model/amounts.ts';
import type { Language } from '../../src/model/identity.ts';
import type { MeasureForm } from '../../src/model/improvement.ts';
import { refusalOf } from '../support/refusals.ts';
import { speak } from '../support/texts.ts';

test.each<[Language, string]>([
  ['nb', 'mandag tirsdag onsdag torsdag fredag lørdag søndag'],
  ['nn', 'måndag tysdag onsdag torsdag fredag laurdag søndag'],
  ['en', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
])('the days of the week in %s', (language, expected) => {
  const days = ['14', '15', '16', '17', '18', '19', '20'].map((day) => formatWeekday(language, `2026-09-${day}`));
  expect(days.map((day) => day.split(' ')[0]).join(' ')).toBe(expected);
});

test.each<[Language]>([['nb'], ['nn']])('dates are written out in %s', (language) => {
  expect(formatDate(language, '2026-09-17')).toBe('17. september 2026');
  expect(formatDay(language, '2026-05-01')).toBe('1. mai');
  expect(formatWeekday(language, '2026-09-17')).toBe('torsdag 17. september');
});

test('dates, numbers and lists are written as in Britain in English', () => {
  expect(formatDate('en', '2026-09-17')).toBe('17 September 2026');
  expect(formatWeekday('en', '2026-09-17')).toBe('Thursday 17 September');
  expect(formatDates('en', '2026-09-17', '2026-09-18')).toBe('17\u2009–\u200918 September 2026');
  expect(formatDistance(speak('en'), '2026-09-17', '2026-10-01')).toBe('in 14 days');
  expect(formatDecimal('en', -0.25)).toBe('-0.3');
  expect(formatPercent('en', 8 / 10)).toBe('80%');
  expect(formatList('en', ['Vik', 'Nes', 'Ås'])).toBe('Vik, Nes and Ås');
});

describe('an amount', () => {
  const eighth = { numerator: 125, denominator: 1000 };

  test.each<[Language, string, string, string, string]>([
    ['nb', '12,5\u00a0%', '12,5 %', '0,125', '1\u00a0200'],
    ['en', '12.5%', '12.5%', '0.125', '1,200'],
  ])('is shown and typed as numbers are written in %s', (language, shown, typed, score, many) => {
    expect(formatAim(language, 'share', eighth)).toBe(shown);
    expect(aimToType(language, 'share', eighth)).toBe(typed);
    expect(amountToType(language, 'score', eighth)).toBe(score);
    expect(formatAmount(language, 'count', { numerator: 1200, denominator: 1 })).toBe(many);
    expect(readAim('share', amountTyped(language, 'share', typed))).toEqual(eighth);
  });

  test.each<[Language, MeasureForm, string, string]>([
    ['en', 'count', '1,200', '1200'],
    ['en', 'share', '1,200 of 3,000', '1200 of 3000'],
    ['en', 'count', '1,234,567', '1234567'],
    ['en', 'score', '6,5', '6,5'],
    ['en', 'score', '1.200', '1.200'],
    ['nb', 'count', '1,200', '1,200'],
  ])('in %s, typed for a %s as %s, is read as %s', (language, form, written, read) => {
    expect(amountTyped(language, form, written)).toBe(read);
  });

  test('in English that may be two numbers, 1200 and 1.2 from a Norwegian spreadsheet, is not guessed', () => {
    expect(refusalOf(() => amountTyped('en', 'score', '1,200'))).toBe('numberUnclear');
  });
});

test.each([
  ['Neste oppgave', 'neste oppgave'],
  ['NAV', 'NAV'],
  ['DPS-et', 'DPS-et'],
  ['Å bli hørt', 'å bli hørt'],
  ['', ''],
])('%j inside a sentence is %j', (text, expected) => {
  expect(uncapitalised(text)).toBe(expected);
});

test.each([
  ['2026-09-17', '2026-09-18', '17.–18. september 2026'],
  ['2026-09-30', '2026-10-01', '30. september–1. oktober 2026'],
  ['2026-12-31', '2027-01-01', '31. desember 2026–1. januar 2027'],
  ['2026-09-17', '2026-09-17', '17. september 2026'],
])('the days from %s to %s are «%s»', (first, last, expected) => {
  expect(formatDates('nb', first, last)).toBe(expected);
});

test.each([
  ['2026-09-17', 'i dag', 'i dag'],
  ['2026-09-18', 'i morgen', 'i morgon'],
  ['2026-09-16', 'i går', 'i går'],
  ['2026-10-01', 'om 14 dager', 'om 14 dagar'],
  ['2026-09-14', 'for 3 dager siden', 'for 3 dagar sidan'],
])('on 17 September, %s is «%s» / «%s»', (date, nb, nn) => {
  expect(formatDistance(speak('nb'), '2026-09-17', date)).toBe(nb);
  expect(formatDistance(speak('nn'), '2026-09-17', date)).toBe(nn);
});

test.each([
  [2, '2,0'],
  [1.45, '1,5'],
  [7 / 3, '2,3'],
  [17 / 3, '5,7'],
  [10 / 3, '3,3'],
  [-0.25, '−0,3'],
  [-0.01, '0,0'],
  [10, '10,0'],
])('%d is shown as %s', (value, expected) => {
  expect(formatDecimal('nb', value)).toBe(expected);
  expect(formatDecimal('nn', value)).toBe(expected);
});

test('fidelity is shown in whole per cent', () => {
  expect(formatPercent('nb', 8 / 10)).toBe('80\u00a0%');
  expect(formatPercent('nn', 10 / 10)).toBe('100\u00a0%');
});

test('lists end as one says them', () => {
  expect(formatList('nb', ['Vik', 'Nes', 'Ås'])).toBe('Vik, Nes og Ås');
  expect(formatList('nn', ['Vik', 'Nes'])).toBe('Vik og Nes');
});

test.each([
  ['Egen bolig', 'Egen bolig'],
  ['Egen bolig nær byen', 'Egen bolig …'],
  ['Egen\nbolignærbyen', 'Egen\nbolignæ …'],
  ['Egne venner\nog naboer', 'Egne venner …'],
])('of a long text there is enough to know it by: %j', (text, expected) => {
  expect(shortened(text, 12)).toBe(expected);
});

describe('a day that was set', () => {
  const saved = (dates: readonly (string | undefined)[], language: Language = 'nb') =>
    withFreeDays({ t: speak(language), language, today: '2026-11-23' }, 'Lagret.', dates);

  test.each([
    ['a working day', ['2026-11-24', undefined]],
    ['over', ['2026-11-22']],
  ])('that is %s needs no word', (_, dates) => {
    expect(saved(dates)).toBe('Lagret.');
  });

  test.each<[Language, readonly string[], string]>([
    ['nb', ['2026-12-26'], '26. desember er 2. juledag. Passer en annen dag bedre?'],
    ['nb', ['2027-05-01'], '1. mai er offentlig fridag. Passer en annen dag bedre?'],
    ['nb', ['2027-03-25'], '25. mars er skjærtorsdag. Passer en annen dag bedre?'],
    ['nb', ['2028-05-17', '2028-05-17'], '17. mai er grunnlovsdagen. Passer en annen dag bedre?'],
    ['nn', ['2026-12-04', '2026-12-05', '2026-12-06'], '5. desember er ein laurdag og 6. desember er ein søndag.'],
  ])('in %s that is free is taken, but said: %j', (language, dates, said) => {
    expect(saved(dates, language)).toContain(`Lagret. ${said}`);
  });
});
