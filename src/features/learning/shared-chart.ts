import type { ChartReading, Period } from '../../model/chart-reading.ts';
import { readChart } from '../../model/chart-reading.ts';
import type { Amount, Measure } from '../../model/improvement.ts';
import { measureOutside, periodsOutside } from '../../model/outside.ts';
import type { Fraction } from '../../model/run-chart.ts';
import { mostSharedPeriods, type SharedChart } from '../../model/sharing.ts';

/** A measure as it leaves its team: what is about fewer than five is a gap (DOMAIN §12), and why something is left out stays. */
export const chartToShare = (inside: Measure, periods: readonly Period[]): SharedChart => {
  const { name, form, every, better, unit, builtIn, target, frozenAt, splits, annotations } = measureOutside(inside);
  const outside = periodsOutside(form, periods).slice(-mostSharedPeriods);
  return {
    ...{ name, form, every, better, unit, splits, annotations },
    ...(builtIn && { builtIn }),
    ...(target && { target }),
    ...(frozenAt !== undefined && { frozenAt }),
    periods: withoutEnds(outside).map(({ on, from, value, excluded, cases }) => ({
      on,
      ...(from !== undefined && { from }),
      ...(value && { amount: amountOf(value) }),
      ...(value && excluded !== undefined && { excluded: true as const }),
      ...(value && cases !== undefined && { cases }),
    })),
  };
};

/** A gap at either end tells that there is something, and when. */
const withoutEnds = (periods: readonly Period[]): readonly Period[] => {
  const first = periods.findIndex(({ value }) => value);
  const last = periods.findLastIndex(({ value }) => value);
  return first < 0 ? [] : periods.slice(first, last + 1);
};

const largest = 1_000_000n;

/** A fraction as it is stored; a mean over many cases may have grown beyond what fits, and is then exact to six places. */
const amountOf = ({ numerator, denominator }: Fraction): Amount => {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under <= largest && over <= largest * 10n && over >= -largest * 10n)
    return { numerator: Number(over), denominator: Number(under) };
  return { numerator: Number((over * 100_000n) / under), denominator: 100_000 };
};

/** What was shared of a chart, read as any chart is. */
export const readShared = ({ periods, frozenAt, splits, better }: SharedChart): ChartReading =>
  readChart(
    periods.map(
      ({ on, from, amount, excluded, cases }): Period => ({
        on,
        value: amount,
        ...(from !== undefined && { from }),
        ...(excluded && { excluded: ' ' }),
        ...(cases !== undefined && { cases }),
      }),
    ),
    { frozenAt, splits, better },
  );

/** The same as a measure, which pictures are drawn of. */
export const measureOf = (chart: SharedChart, at: string): Measure => ({
  ...chart,
  id: 'shared',
  createdAt: at,
  changedAt: at,
  numerator: '',
  denominator: '',
  points: [],
  asked: [],
  version: 0,
});
