import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  compareFractions,
  type Fraction,
  medianOf,
  type Part,
  readRunChart,
  toNumber,
} from '../../src/model/run-chart.ts';

/** One decimal number, exact: 6.5 is 65/10. */
const exact = (value: number): Fraction => {
  const [, decimals = ''] = String(value).split('.');
  const denominator = 10 ** decimals.length;
  return { numerator: Math.round(value * denominator), denominator };
};
const exactly = (values: readonly (number | null | undefined)[]) =>
  values.map((value) => (value == null ? undefined : exact(value)));

interface Golden {
  readonly name: string;
  readonly y: readonly (number | null)[];
  readonly freeze?: number;
  readonly part?: readonly number[];
  readonly part_index?: number;
  readonly part_from?: number;
  readonly part_to?: number;
  readonly median: number | null;
  readonly n_obs: number;
  readonly n_useful: number;
  readonly longest_run: number | null;
  readonly longest_run_max: number | null;
  readonly n_crossings: number | null;
  readonly n_crossings_min: number | null;
  readonly runs_signal: boolean;
}

/** What qicharts2 0.8.1 makes of the series (test/fixtures/README.md). */
const goldens = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/run-charts.json'), 'utf8')) as Golden[];

const figuresOf = ({
  median,
  observations,
  useful,
  longestRun,
  longestRunMax,
  crossings,
  crossingsMin,
  signal,
}: Part) => ({
  median: median ? toNumber(median) : null,
  n_obs: observations,
  n_useful: useful,
  longest_run: longestRun?.length ?? null,
  longest_run_max: longestRunMax ?? null,
  n_crossings: crossings ?? null,
  n_crossings_min: crossingsMin ?? null,
  runs_signal: signal,
});

test.each(goldens.map((golden) => [golden.name, golden] as const))('as qicharts2 reads it: %s', (_, golden) => {
  const { name: _name, y, freeze, part, part_index = 1, part_from = 1, part_to = y.length, ...expected } = golden;
  const read = readRunChart(exactly(y), { freeze, splits: part }).at(part_index - 1);
  expect(read && { ...figuresOf(read), from: read.from, to: read.to }).toEqual({
    ...expected,
    from: part_from,
    to: part_to,
  });
});

// === Properties

const value = fc.integer({ min: -40, max: 40 }).map((sum): Fraction => ({ numerator: sum, denominator: 4 }));
const series = fc.array(fc.option(value, { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 60 });
const only = (values: readonly (Fraction | undefined)[], reading = {}): Part => {
  const [part] = readRunChart(values, reading);
  if (!part) throw new Error('There is no part');
  return part;
};
/** What the rules say, wherever the observations stand. */
const judged = ({ useful, longestRunMax, crossings, crossingsMin, signal, runs }: Part) => ({
  useful,
  longestRunMax,
  crossings,
  crossingsMin,
  signal,
  runs: runs.map(({ side, length }) => [side, length]),
});
const put = <T>(values: readonly T[], at: number, added: T): T[] => [
  ...values.slice(0, at % (values.length + 1)),
  added,
  ...values.slice(at % (values.length + 1)),
];

test('a missing observation changes nothing but how many there are, wherever it is', () => {
  fc.assert(
    fc.property(series, fc.nat(100), (values, at) => {
      const [before, after] = [only(values), only(put(values, at, undefined))];
      expect(judged(after)).toEqual(judged(before));
      expect(after.observations).toBe(before.observations + 1);
    }),
  );
});

test('an observation on the median changes nothing, wherever it is', () => {
  fc.assert(
    fc.property(series, fc.nat(100), (values, at) => {
      const before = only(values);
      fc.pre(before.median !== undefined);
      // The middle of the middle ones is the middle still.
      expect(judged(only(put(values, at, before.median)))).toEqual(judged(before));
    }),
  );
});

test('upside down, what was above is below', () => {
  fc.assert(
    fc.property(series, (values) => {
      const turned = values.map((one) => one && { numerator: -BigInt(one.numerator), denominator: one.denominator });
      const other = { above: 'below', below: 'above' } as const;
      const runs = only(turned).runs.map((run) => ({ ...run, side: other[run.side] }));
      expect(runs).toEqual(only(values).runs);
    }),
  );
});

test('split, each part is read as if it stood alone; what is frozen is frozen in its own part', () => {
  fc.assert(
    fc.property(series, fc.nat(60), fc.nat(60), (values, at, frozen) => {
      const end = at % values.length;
      const freeze = frozen % values.length;
      const parts = readRunChart(values, { splits: [end], freeze });
      const pieces = [values.slice(0, end), values.slice(end)].filter(({ length }) => length > 0);
      const starts = pieces.length === 1 ? [0] : [0, end];
      const alone = pieces.map((piece, index) => only(piece, { freeze: freeze - (starts[index] ?? 0) }));
      expect(parts.map((part) => [judged(part), part.median])).toEqual(
        alone.map((part) => [judged(part), part.median]),
      );
      expect(parts.map(({ from }) => from)).toEqual(starts.map((start) => start + 1));
    }),
  );
});

test('the useful ones are as many as the runs are long, and crossings are one fewer than runs', () => {
  fc.assert(
    fc.property(series, (values) => {
      const part = only(values);
      expect(part.runs.reduce((sum, { length }) => sum + length, 0)).toBe(part.useful);
      if (part.useful > 0) expect(part.crossings).toBe(part.runs.length - 1);
      for (const [index, run] of part.runs.entries()) expect(run.side).not.toBe(part.runs[index + 1]?.side);
    }),
  );
});

// === Limits

/** The quantile by its definition: Pascal's triangle, added up row by row. */
const quantileByHand = (trials: number): number => {
  let row = [1n];
  for (let n = 0; n < trials; n += 1) row = [1n, ...row.slice(1).map((ways, at) => ways + (row[at] ?? 0n)), 1n];
  let upTo = 0n;
  return row.findIndex((ways) => {
    upTo += ways;
    return upTo * 100n >= 5n * 2n ** BigInt(trials);
  });
};

test('the fewest crossings are the 5 % quantile of Binomial(n − 1, ½), the longest run is round(log2 n) + 3', () => {
  // Every one on its own side, n of them: all are useful.
  const zigzag = (n: number) => Array.from({ length: n }, (_, at) => exact(at % 2 === 0 ? 1 : -1));
  for (let n = 2; n <= 300; n += 2) {
    const part = only(zigzag(n));
    expect([n, part.useful, part.crossingsMin, part.longestRunMax]).toEqual([
      n,
      n,
      quantileByHand(n - 1),
      Math.round(Math.log2(n)) + 3,
    ]);
  }
  expect([10, 11, 12, 24].map((n) => only(zigzag(n + (n % 2))).crossingsMin)).toEqual([2, 3, 3, 8]);
});

// === Numbers

test('what floats would tell apart or take for one is compared exactly', () => {
  const sum = { numerator: 3n, denominator: 10n };
  expect(compareFractions(sum, exact(0.3))).toBe(0);
  const tiny = { numerator: 1n, denominator: 10n ** 40n };
  expect(compareFractions({ numerator: 10n ** 40n + 1n, denominator: 10n ** 40n }, exact(1))).toBe(1);
  expect(compareFractions(tiny, { numerator: 0, denominator: 1 })).toBe(1);
  // 0,1 and 0,2 have their middle at 0,15.
  expect(only([0.1, 0.15, 0.2].map(exact)).useful).toBe(2);
});

test('a median becomes the nearest number there is, however large or small', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), (number) => {
      const [digits = '', exponent = '0'] = number.toExponential(17).split('e');
      const numerator = BigInt(digits.replace('.', ''));
      const power = Number(exponent) - 17;
      const fraction =
        power >= 0
          ? { numerator: numerator * 10n ** BigInt(power), denominator: 1n }
          : { numerator, denominator: 10n ** BigInt(-power) };
      expect(toNumber(fraction)).toBe(number === 0 ? 0 : Number(number.toExponential(17)));
    }),
  );
  expect(toNumber(medianOf([exact(0.1), exact(0.2)]) ?? exact(0))).toBe(0.15);
  expect(toNumber({ numerator: -5n, denominator: 2n })).toBe(-2.5);
});

test('nothing has no median, one alone is its own, and where nothing is useful nothing is claimed', () => {
  expect(figuresOf(only([]))).toMatchObject({ median: null, n_obs: 0, n_useful: 0, runs_signal: false });
  expect(figuresOf(only([exact(4)]))).toMatchObject({ median: 4, n_useful: 0, longest_run: null, runs_signal: false });
  // A baseline without a measurement has no median, whatever comes after.
  expect(figuresOf(only([undefined, exact(1), exact(2)], { freeze: 1 }))).toMatchObject({ median: null, n_useful: 0 });
});
