import { addDays, dateInNorway, hourInNorway, isWorkingDay, weekday } from '../../src/model/calendar.ts';
import { beatNumber, beatsBetween, Frequency, nextBeat, type Rhythm } from '../../src/model/rhythm.ts';

const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({ weekday: 1, every: 'weekly', from: '2024-01-01', ...more });
const days = (found: readonly { readonly day: string }[]): string[] => found.map(({ day }) => day);
const between = (it: Rhythm, from: string, to: string): string[] =>
  days(beatsBetween(it, `${from}T00:00:00Z`, `${to}T22:00:00Z`));

test('each week, on a weekday', () => {
  expect(between(rhythm({ weekday: 3 }), '2026-11-01', '2026-11-30')).toEqual([
    '2026-11-04',
    '2026-11-11',
    '2026-11-18',
    '2026-11-25',
  ]);
});

test('every other week, counted from the date it begins', () => {
  const it = rhythm({ every: 'fortnightly', from: '2026-11-10' });
  expect(between(it, '2026-11-01', '2026-12-31')).toEqual(['2026-11-16', '2026-11-30', '2026-12-14', '2026-12-28']);
});

test('each month, on its first such weekday', () => {
  const it = rhythm({ every: 'monthly', weekday: 2 });
  expect(between(it, '2026-01-01', '2026-06-30')).toEqual([
    '2026-01-06',
    '2026-02-03',
    '2026-03-03',
    '2026-04-07',
    '2026-05-05',
    '2026-06-02',
  ]);
});

test.each([
  ['Easter Monday 2024', rhythm({ from: '2024-04-01' }), '2024-04-01', '2024-04-02'],
  ['Easter Monday 2026', rhythm({ from: '2026-04-06' }), '2026-04-06', '2026-04-07'],
  [
    'Maundy Thursday 2025, with Good Friday and Easter behind it',
    rhythm({ weekday: 4, from: '2025-04-17' }),
    '2025-04-17',
    '2025-04-22',
  ],
  ['1 May 2026, a Friday', rhythm({ weekday: 5, every: 'monthly', from: '2026-05-01' }), '2026-05-01', '2026-05-04'],
  ['17 May 2027, Whit Monday as well', rhythm({ from: '2027-05-17' }), '2027-05-17', '2027-05-18'],
  ['17 May 2028, a Wednesday', rhythm({ weekday: 3, from: '2028-05-17' }), '2028-05-17', '2028-05-18'],
  ['Christmas Day 2028, a Monday', rhythm({ from: '2028-12-25' }), '2028-12-25', '2028-12-27'],
  [
    'New Year’s Day 2026, a Thursday',
    rhythm({ weekday: 4, every: 'monthly', from: '2026-01-01' }),
    '2026-01-01',
    '2026-01-02',
  ],
])('%s: the next working day, and the rhythm goes on as before', (_, it, date, day) => {
  const first = nextBeat(it, '2024-01-01T00:00:00Z');
  expect(first).toMatchObject({ date, day });
  expect(weekday(nextBeat(it, first.at).date)).toBe(it.weekday);
});

test.each([
  ['the last Monday before clocks go forward in 2026', '2026-03-23', '2026-03-23T07:00:00Z'],
  ['the first Monday after', '2026-03-30', '2026-03-30T06:00:00Z'],
  ['the last Monday before clocks go back in 2026', '2026-10-19', '2026-10-19T06:00:00Z'],
  ['the first Monday after', '2026-10-26', '2026-10-26T07:00:00Z'],
])('eight in the morning in Norway: %s', (_, from, at) => {
  expect(nextBeat(rhythm({ from }), '2026-01-01T00:00:00Z').at).toBe(at);
});

const everyRhythm = Frequency.options.flatMap((every) => [1, 2, 3, 4, 5].map((day) => rhythm({ every, weekday: day })));

/** All dates of five years that a rhythm has, found by looking at every one of them. */
const datesOf = ({ every, weekday: wanted }: Rhythm): string[] => {
  const found: string[] = [];
  for (let date = '2024-01-01'; date < '2029-01-01'; date = addDays(date, 1)) {
    const isFirst = Number(date.slice(8)) <= 7;
    if (weekday(date) === wanted && (every !== 'monthly' || isFirst)) found.push(date);
  }
  return every === 'fortnightly' ? found.filter((__, at) => at % 2 === 0) : found;
};

test.each(everyRhythm)('2024–2028: no date is left out, doubled or on a free day ($every, $weekday)', (it) => {
  const beats = beatsBetween(it, '2023-12-31T00:00:00Z', '2029-01-10T00:00:00Z').filter(({ date }) => date < '2029');
  expect(beats.map(({ date }) => date)).toEqual(datesOf(it));
  expect(new Set(days(beats)).size).toBe(beats.length);
  for (const { date, day, at } of beats) {
    expect([dateInNorway(at), hourInNorway(at), isWorkingDay(day), day >= date]).toEqual([day, 8, true, true]);
    for (let free = date; free < day; free = addDays(free, 1)) expect(isWorkingDay(free)).toBe(false);
  }
});

test.each(everyRhythm)('turns are taken one by one ($every, $weekday)', (it) => {
  const turns = datesOf(it).map((date) => beatNumber(it.every, date));
  expect(turns).toEqual(turns.map((__, at) => (turns[0] ?? 0) + at));
});
