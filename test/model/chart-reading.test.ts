import { addDays } from '../../src/model/calendar.ts';
import { type Period, periodsOf, readChart, unaskedChange, type Verdict } from '../../src/model/chart-reading.ts';
import type { Measure } from '../../src/model/improvement.ts';

type Settings = Partial<Pick<Measure, 'frozenAt' | 'splits' | 'better'>>;

const first = '2026-01-05';
const week = (number: number): string => addDays(first, 7 * (number - 1));
const periods = (values: readonly (number | undefined)[]): Period[] =>
  values.map((value, at) => ({
    on: week(at + 1),
    value: value === undefined ? undefined : { numerator: value, denominator: 1 },
  }));
const verdict = (values: readonly (number | undefined)[], settings: Settings = {}): Verdict =>
  readChart(periods(values), { frozenAt: undefined, splits: [], better: 'higher', ...settings }).verdict;

const low = [2, 3, 1, 2, 3, 2, 1, 3, 2, 1];
const mixed = [2, 8, 1, 9, 2, 8, 3, 9, 1, 8];
const high = [8, 9, 7, 8, 9, 8, 7, 9, 8, 9];

describe('the verdict', () => {
  test('is none without measurements, and none with fewer than ten useful ones, whatever their runs are', () => {
    expect(verdict([])).toEqual({ kind: 'empty' });
    expect(verdict([undefined, undefined])).toEqual({ kind: 'empty' });
    // DOMAIN §8: eight on each side of nothing but chance would be a signal.
    expect(verdict([...low.slice(0, 4), ...high.slice(0, 5)])).toEqual({ kind: 'tooFew', useful: 8 });
    expect(verdict([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])).toEqual({ kind: 'tooFew', useful: 0 });
  });

  test('is steady while the runs are as chance makes them', () => {
    expect(verdict(mixed)).toEqual({ kind: 'steady' });
  });

  test('tells since when it lies on one side, and apart from that whether it is better', () => {
    const changed = { kind: 'changed', since: week(11), run: 10, side: 'above' };
    expect(verdict([...low, ...high])).toEqual({ ...changed, isBetter: true });
    expect(verdict([...low, ...high], { better: 'lower' })).toEqual({ ...changed, isBetter: false });
    expect(verdict([...low, ...high], { better: 'none' })).toEqual({ ...changed, isBetter: undefined });
  });

  test('is not turned by one or two measurements that lie otherwise', () => {
    expect(verdict([...low, ...high, 1, 9, 2])).toMatchObject({ since: week(11), run: 10, isBetter: true });
  });

  test('says of a run at the beginning that something came after it', () => {
    const after = [8, 9, 2, 8, 9, 7, 1, 8, 9, 8, 9, 2, 8, 7, 9, 8];
    expect(verdict([...low, ...after])).toEqual({
      kind: 'changed',
      since: week(11),
      run: 10,
      isBefore: true,
      side: 'above',
      isBetter: true,
    });
  });

  test('says of what is over that it is, and does not call it better', () => {
    const settings = { frozenAt: week(10) };
    expect(verdict([...mixed, ...high.map((value) => value + 5), ...mixed.slice(0, 9)], settings)).toMatchObject({
      since: week(10),
      until: week(20),
      side: 'above',
      isBetter: undefined,
    });
  });

  test('claims no direction where only few crossings tell it', () => {
    const blocks = Array.from({ length: 24 }, (_, at) => (at % 6 < 3 ? 0 : 1));
    // The newest of the longest runs is one of three.
    expect(verdict(blocks)).toEqual({ kind: 'changed', since: week(22), side: 'above', isBetter: undefined });
  });

  test('is that of the last part, whose median may be frozen by itself', () => {
    expect(verdict([...low, ...high], { splits: [week(11)] })).toEqual({ kind: 'tooFew', useful: 6 });
    const frozen = { splits: [week(11)], frozenAt: week(20) };
    expect(verdict([...low, ...mixed, ...high.map((value) => value + 9)], frozen)).toMatchObject({ since: week(20) });
    expect(verdict([...low, ...high], { frozenAt: week(10) })).toMatchObject({ since: week(11), run: 10 });
    // A day inside a week means that week.
    expect(verdict([...low, ...high], { frozenAt: addDays(week(10), 3) })).toMatchObject({ run: 10 });
  });
});

test('what is left out counts neither in the median nor in the runs, and does not break them', () => {
  const series = periods([...low, ...high]).map((period, at) =>
    at === 14 ? { ...period, excluded: 'Ferie' } : period,
  );
  const { parts, verdict: said } = readChart(series, { frozenAt: undefined, splits: [], better: 'higher' });
  expect(parts[0]).toMatchObject({ useful: 16, observations: 20 });
  expect(said).toMatchObject({ since: week(11), run: 9 });
});

test('a period that nobody measured is a gap; days are measured when they are', () => {
  const points = ['2026-01-05', '2026-01-26'].map((on) => ({ on, numerator: 1, denominator: 2 }));
  const gap = { value: undefined };
  const [one, other] = points.map(({ on, ...value }) => ({ on, value }));
  expect(periodsOf({ points, every: 'week' })).toEqual([
    one,
    { on: '2026-01-12', ...gap },
    { on: '2026-01-19', ...gap },
    other,
  ]);
  expect(periodsOf({ points, every: 'day' })).toEqual([one, other]);
  const years = ['2001-01-01', '2026-01-05'].map((on) => ({ on, numerator: 1, denominator: 2 }));
  expect(periodsOf({ points: years, every: 'week' }).length).toBeLessThan(70);
});

test('each change is asked about once, also when the median has moved its beginning a little', () => {
  const reading = readChart(periods([...low, ...high]), { frozenAt: undefined, splits: [], better: 'higher' });
  const asked = (...weeks: readonly number[]) =>
    unaskedChange(
      reading,
      weeks.map((number) => ({ since: week(number) })),
    );
  expect(asked()).toMatchObject({ since: week(11) });
  expect(asked(3)).toMatchObject({ since: week(11) });
  for (const number of [8, 11, 14]) expect(asked(number)).toBeUndefined();
  const steady = readChart(periods(mixed), { frozenAt: undefined, splits: [], better: 'higher' });
  expect(unaskedChange(steady, [])).toBeUndefined();
});
