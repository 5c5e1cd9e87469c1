import fc from 'fast-check';
import { readPasted } from '../../../src/features/measures/pasted.ts';
import { amountToType } from '../../../src/language/amounts.ts';
import { formatPeriod } from '../../../src/language/periods.ts';
import { translate } from '../../../src/language/texts.ts';
import { isSameAmount } from '../../../src/model/amounts.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { Measure, MeasureForm, MeasureRhythm } from '../../../src/model/improvement.ts';
import { periodOf } from '../../../src/model/periods.ts';
import { refusalOf } from '../../support/refusals.ts';
import '../../support/texts.ts';

const today = '2026-10-16';

const measureOf = (
  form: MeasureForm,
  every: MeasureRhythm,
  points: Measure['points'] = [],
): Parameters<typeof readPasted>[0] => ({ form, every, unit: form === 'score' ? 'dager' : '', points });

/** What is read: «2026-09-28 12/30», or the line and the reason why not. */
const read = (form: MeasureForm, every: MeasureRhythm, text: string, on = today): string[] => {
  const { good, bad } = readPasted(measureOf(form, every), text, { today: on, language: 'nb' });
  return [
    ...good.map((row) => `${row.on} ${amountToType('nb', form, row.amount)}`),
    ...bad.map(({ line, why }) => `${line}: ${'code' in why ? why.code : `twice, as in ${why.inLine}`}`),
  ];
};

test.each<[MeasureForm, MeasureRhythm, string, string[]]>([
  // Weeks.
  ['share', 'week', 'uke 40: 12/30, uke 41: 15/28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'uke 40: 12/30; uke 41: 15/28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'uke 40: 12/30 og uke 41: 15/28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'uke 40\t12\t30\nuke 41\t15\t28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'uke 40;12;30\r\nuke 41;15;28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'Veke 40: 12 av 30', ['2026-09-28 12/30']],
  ['share', 'week', 'u40 12/30', ['2026-09-28 12/30']],
  ['share', 'week', '• Uke 40 – 12/30.', ['2026-09-28 12/30']],
  ['share', 'week', '2026-W40 12/30', ['2026-09-28 12/30']],
  // Marks of direction and spaces of no width come along from spreadsheets; nobody sees them.
  ['share', 'week', '\uFEFF\u200Euke 40:\u200B 12/\u202A30\u202C\0', ['2026-09-28 12/30']],
  ['share', 'week', '2026 uke 40: 12/30', ['2026-09-28 12/30']],
  ['share', 'week', 'uke 40, 2026: 12/30', ['2026-09-28 12/30']],
  ['share', 'week', 'uke 40 (2025): 12/30', ['2025-09-29 12/30']],
  ['share', 'week', 'uke 1-2026: 1/3', ['2025-12-29 1/3']],
  ['share', 'week', '3.10.2026 4/9', ['2026-09-28 4/9']],
  ['count', 'week', 'uke 40-2026 7', ['2026-09-28 7']],
  ['count', 'week', 'uke 40 2026', ['2026-09-28 2026']],
  ['count', 'week', 'uke 40 2025 3', ['2025-09-29 3']],
  // Week 43 is to come this year: last year's is said to be that, or stands right before one that has been.
  ['count', 'week', 'uke 43: 5', ['1: yearMissing']],
  ['count', 'week', 'uke 43 2025: 5', ['2025-10-20 5']],
  ['count', 'week', 'uke 41: 4\nuke 42: 5\nuke 43: 6', ['2026-10-05 4', '2026-10-12 5', '3: yearMissing']],
  ['count', 'week', 'uke 1: 9', ['2025-12-29 9']],
  // 2026 and 2020 have a week 53.
  ['count', 'week', 'uke 53: 5', ['1: yearMissing']],
  ['count', 'week', 'uke 53 2020: 5', ['2020-12-28 5']],
  ['count', 'week', 'uke 53 2025: 5', ['1: periodUnclear']],
  ['count', 'week', 'uke 53 2026: 5', ['1: periodInFuture']],
  ['count', 'week', 'uke 0: 5\nuke 54: 5', ['1: periodUnclear', '2: periodUnclear']],
  ['count', 'week', 'uke 1-2027: 5', ['1: periodInFuture']],
  ['count', 'week', 'oktober: 5', ['1: periodOfOtherLength']],
  ['count', 'week', 'uke 40-41: 5', ['1: periodOfOtherLength']],
  // In English.
  ['share', 'week', 'Week 40: 12 of 30 and weeks 41 15/28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  // Two weeks together, both of them or either.
  ['count', 'fortnight', 'uke 39–40: 5', ['2026-09-21 5']],
  ['count', 'fortnight', 'weeks 39–40: 5', ['2026-09-21 5']],
  ['count', 'fortnight', 'uke 41: 6', ['2026-10-05 6']],
  ['count', 'fortnight', 'uke 40–41: 5', ['1: periodOfOtherLength']],
  ['count', 'fortnight', 'uke 39–41: 5', ['1: periodUnclear']],
  // Months.
  ['score', 'month', 'oktober: 6,5', ['2026-10-01 6,5']],
  ['score', 'month', 'Okt. 2026: 6,5', ['2026-10-01 6,5']],
  ['score', 'month', 'okt 2026 6.50', ['2026-10-01 6,5']],
  ['score', 'month', 'oktober: 6,5, november: 7', ['2026-10-01 6,5', '1: yearMissing']],
  [
    'score',
    'month',
    'november: 3, desember: 4, januar: 5, oktober: 6',
    ['2025-11-01 3', '2025-12-01 4', '2026-01-01 5', '2026-10-01 6'],
  ],
  ['score', 'month', 'januar: 5\nnovember: 3', ['2026-01-01 5', '2: yearMissing']],
  ['score', 'month', 'July 2026: 7', ['2026-07-01 7']],
  ['score', 'month', '2026-07: 7\n08.2026: 7,25\n9/2026 -0,5', ['2026-07-01 7', '2026-08-01 7,25', '2026-09-01 -0,5']],
  ['score', 'month', 'mai −0,3', ['2026-05-01 -0,3']],
  ['score', 'month', 'mai: 12 dager', ['2026-05-01 12']],
  ['score', 'month', '2026-13: 7', ['1: periodUnclear']],
  ['score', 'month', 'november 2026: 7', ['1: periodInFuture']],
  ['score', 'month', 'uke 40: 7', ['1: periodOfOtherLength']],
  ['score', 'month', '3. oktober 2026: 4', ['2026-10-01 4']],
  // Days.
  ['score', 'day', '3.10.2026 4', ['2026-10-03 4']],
  ['score', 'day', '3.10.26: 4,5, 4.10.26: 5', ['2026-10-03 4,5', '2026-10-04 5']],
  ['score', 'day', '2026-10-03 4\n2026-10-04;5', ['2026-10-03 4', '2026-10-04 5']],
  ['score', 'day', '3/10/2026\t4,5', ['2026-10-03 4,5']],
  ['score', 'day', '3. okt 4\n31.12. 5\n30.12.25 5', ['2026-10-03 4', '2025-12-30 5', '2: yearMissing']],
  ['score', 'day', '31.02.2026 4', ['1: periodUnclear']],
  ['score', 'day', '17.10.2026 4', ['1: periodInFuture']],
  ['score', 'day', '1.1.1999 4', ['1: periodTooOld']],
  ['score', 'day', 'oktober 4', ['1: periodOfOtherLength']],
  // Tables.
  ['share', 'week', 'uke;teller;nevner\n40;12;30\n41;15;28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'Period,Numerator,Denominator\n2026-W40,12,30', ['2026-09-28 12/30']],
  ['share', 'week', '\uFEFFperiode;verdi\n\nuke 40;12/30\nuke 41;15 av 28', ['2026-09-28 12/30', '2026-10-05 15/28']],
  ['share', 'week', 'År\tUke\tAntall\tAv\n2025\t40\t12\t30', ['2025-09-29 12/30']],
  ['score', 'month', 'måned;gjennomsnitt\noktober;6,5\n9;"7,25"', ['2026-10-01 6,5', '2026-09-01 7,25']],
  ['score', 'month', 'månad,verdi\nseptember,6,5\noktober,7', ['2026-09-01 6,5', '2026-10-01 7']],
  ['score', 'day', 'Dato;Ventetid\n3.10.2026;4', ['2026-10-03 4']],
  [
    'share',
    'week',
    'uke;teller;nevner\n40;31;30\n41;;28\n;1;2',
    ['2: aboveWhole', '3: shareUnclear', '4: periodUnclear'],
  ],
  // What cannot be a number of the measure.
  ['share', 'week', 'uke 40: 31/30', ['1: aboveWhole']],
  ['share', 'week', 'uke 40: 0/0', ['1: ofNothing']],
  ['share', 'week', 'uke 40: 40 %', ['1: percentAlone']],
  ['share', 'week', 'uke 40: 0,4', ['1: shareUnclear']],
  ['share', 'week', 'uke 40: 1,5/3', ['1: shareUnclear']],
  ['share', 'week', 'uke 40:', ['1: amountMissing']],
  ['share', 'week', '12/30', ['1: periodUnclear']],
  ['share', 'week', 'Dette er en setning.', ['1: periodUnclear']],
  ['score', 'month', 'mai: 6,1234', ['1: tooManyDecimals']],
  ['score', 'month', 'mai: 6,5,7', ['1: numberUnclear']],
  ['score', 'month', 'mai: mange', ['1: numberUnclear']],
  ['score', 'month', 'mai: 99999999999', ['1: numberTooLarge']],
  ['score', 'month', 'mai: 1e5', ['1: numberUnclear']],
  ['count', 'month', 'mai: 1 200', ['2026-05-01 1200']],
  ['count', 'month', 'mai: 6,5', ['1: countUnclear']],
  ['count', 'month', 'mai: -3', ['1: countUnclear']],
  // The same period again.
  ['count', 'month', 'mai: 3\nmai 2026: 3', ['2026-05-01 3']],
  ['count', 'month', 'mai: 3\njuni: 4\nmai: 5', ['2026-05-01 3', '2026-06-01 4', '3: twice, as in 1']],
])('%s by the %s: %j', (form, every, text, expected) => {
  expect(read(form, every, text)).toEqual(expected);
});

test.each([
  ['2026-12-31', 'uke 53: 5', '2026-12-28 5'],
  ['2027-01-02', 'uke 53: 5', '2026-12-28 5'],
  ['2027-01-03', 'uke 1: 5', '1: yearMissing'],
  ['2027-01-03', 'uke 52: 5', '2026-12-21 5'],
  ['2027-01-03', 'uke 2: 5', '1: yearMissing'],
  ['2027-01-04', 'uke 1: 5', '2027-01-04 5'],
  ['2025-12-30', 'uke 1: 5', '2025-12-29 5'],
  ['2027-01-04', 'uke 53-2026: 5', '2026-12-28 5'],
])('on %s %j is %s', (on, text, expected) => {
  expect(read('count', 'week', text, on)).toEqual([expected]);
});

test('what is saved already is told apart: the same, and another value', () => {
  const stored = measureOf('share', 'week', [
    { on: '2026-09-28', numerator: 12, denominator: 30 },
    { on: '2026-10-05', numerator: 4, denominator: 10 },
  ]);
  const { good, otherwise, known } = readPasted(stored, 'uke 40: 12/30\nuke 41: 15/28\nuke 42: 1/2', {
    today,
    language: 'nb',
  });
  expect(known).toBe(1);
  expect(good).toMatchObject([{ on: '2026-10-12', amount: { numerator: 1, denominator: 2 } }]);
  expect(otherwise).toMatchObject([{ on: '2026-10-05', line: 2, stored: { numerator: 4, denominator: 10 } }]);
});

test.each([
  ['', 'nothingPasted'],
  [' \n;\n', 'nothingPasted'],
  ['uke 40: 1/2\n'.repeat(121), 'tooManyRows'],
  ['x'.repeat(4_001), 'textTooLong'],
])('is bounded: %#', (text, code) => {
  expect(refusalOf(() => readPasted(measureOf('share', 'week'), text, { today, language: 'nb' }))).toBe(code);
});

describe('what is formatted is read back', () => {
  const t = translate('nb');
  const forms = fc.constantFrom<MeasureForm>('share', 'score', 'count');
  const amounts = {
    share: fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([denominator, part]) => ({ numerator: Math.round(denominator * part), denominator })),
    score: fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100, 1000))
      .filter(([numerator, denominator]) => denominator === 1 || numerator % 10 !== 0)
      .map(([numerator, denominator]) => ({ numerator, denominator })),
    count: fc.integer({ min: 0, max: 1_000_000 }).map((numerator) => ({ numerator, denominator: 1 })),
  };

  test('in both languages, for every rhythm', () => {
    fc.assert(
      fc.property(
        forms.chain((form) => fc.tuple(fc.constant(form), amounts[form])),
        fc.constantFrom<MeasureRhythm>('day', 'week', 'fortnight', 'month'),
        fc.constantFrom('nb', 'nn'),
        fc.integer({ min: 0, max: 9_000 }),
        ([form, amount], every, language, daysAgo) => {
          const on = periodOf(every, addDays(today, -daysAgo));
          const voice = { t: language === 'nb' ? t : translate('nn'), language, today } as const;
          const text = `${formatPeriod(voice, every, on)}: ${amountToType(language, form, amount)}`;
          const { good, bad } = readPasted(measureOf(form, every), text, { today, language });
          expect({ text, bad }).toEqual({ text, bad: [] });
          expect(good[0]?.on).toBe(on);
          expect(isSameAmount(good[0]?.amount ?? { numerator: 0, denominator: 9 }, amount)).toBe(true);
        },
      ),
    );
  });
});

test('in English thousands may have commas; what may also be a Norwegian decimal is asked about', () => {
  const read = (form: MeasureForm, text: string) => {
    const { good, bad } = readPasted(measureOf(form, 'week'), text, { today, language: 'en' });
    return [
      ...good.map(({ amount }) => amountToType('en', form, amount)),
      ...bad.map(({ why }) => 'code' in why && why.code),
    ];
  };
  expect(read('count', 'week 40: 1,200\nweek 41: 12')).toEqual(['1200', '12']);
  expect(read('share', 'week;numerator;denominator\n40;1,200;3,000')).toEqual(['1200/3000']);
  expect(read('score', 'week 40: 6.5\nweek 41: 1,200')).toEqual(['6.5', 'numberUnclear']);
});
