import { addDays, monthLater } from './calendar.ts';
import type { CalendarDate } from './identity.ts';
import type { Measure, MeasureRhythm } from './improvement.ts';
import { type Fraction, fewestUseful, type Part, readRunChart } from './run-chart.ts';

/** A period of a chart and what was measured in it. */
export interface Period {
  /** Its first day. */
  readonly on: CalendarDate;
  /** `undefined` where nothing was measured: a gap, never zero. */
  readonly value: Fraction | undefined;
  /** Why it counts neither in the median nor in the runs. */
  readonly excluded?: string | undefined;
  /** How many cases it is made of, where it is of cases. */
  readonly cases?: number;
}

/** What a chart says, "changed" and "better" apart (DOMAIN §8). */
export type Verdict =
  | { readonly kind: 'empty' }
  /** No claim yet. */
  | { readonly kind: 'tooFew'; readonly useful: number }
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'changed';
      /** The first period of the run that tells it. */
      readonly since: CalendarDate;
      /** Measurements in a row on one side; absent where it is told by how seldom the median is crossed. */
      readonly run?: number;
      readonly side: 'above' | 'below';
      /** `undefined` where neither way is better. */
      readonly isBetter: boolean | undefined;
    };

/** A chart as it is read: its periods, its parts, and what the last part says. */
export interface ChartReading {
  readonly periods: readonly Period[];
  readonly parts: readonly Part[];
  readonly verdict: Verdict;
}

/** The measurements of a measure, period for period; one that was left out between two others is a gap. */
export const periodsOf = ({ points, every }: Pick<Measure, 'points' | 'every'>): readonly Period[] => {
  const periods: Period[] = [];
  for (const { on, numerator, denominator, excluded } of points) {
    const before = periods.at(-1);
    for (let gap = before && nextPeriod(before.on, every); gap !== undefined && gap < on; gap = nextPeriod(gap, every))
      periods.push({ on: gap, value: undefined });
    periods.push({ on, value: { numerator, denominator }, ...(excluded !== undefined && { excluded }) });
  }
  return periods;
};

/** The period after one; days are measured when they are, with no gaps between. */
const nextPeriod = (on: CalendarDate, every: MeasureRhythm): CalendarDate | undefined =>
  every === 'day' ? undefined : every === 'month' ? monthLater(on) : addDays(on, every === 'week' ? 7 : 14);

/** How a chart is set up: its baseline, its parts, and which way is better. */
export type ChartSettings = Pick<Measure, 'frozenAt' | 'splits' | 'better'>;

/** Reads a chart by its periods: the verdict is that of the last part. */
export const readChart = (periods: readonly Period[], { frozenAt, splits, better }: ChartSettings): ChartReading => {
  const values = periods.map(({ value, excluded }) => (excluded === undefined ? value : undefined));
  const upTo = (day: CalendarDate): number => periods.findLastIndex(({ on }) => on <= day) + 1;
  const before = (day: CalendarDate): number => periods.findLastIndex(({ on }) => on < day) + 1;
  const freeze = frozenAt === undefined ? undefined : upTo(frozenAt);
  const parts = readRunChart(values, { freeze, splits: splits.map(before) });
  return { periods, parts, verdict: verdictOf(periods, parts.at(-1), better) };
};

const verdictOf = (periods: readonly Period[], part: Part | undefined, better: Measure['better']): Verdict => {
  if (!part?.median) return { kind: 'empty' };
  if (part.useful < fewestUseful) return { kind: 'tooFew', useful: part.useful };
  const { signal, longestRun, longestRunMax, latestRun } = part;
  if (!signal || !longestRun || longestRunMax === undefined || !latestRun) return { kind: 'steady' };
  const isByRun = longestRun.length > longestRunMax;
  const run = isByRun ? longestRun : latestRun;
  return {
    kind: 'changed',
    since: periods[run.from - 1]?.on ?? '',
    ...(isByRun && { run: run.length }),
    side: run.side,
    isBetter: better === 'none' ? undefined : (run.side === 'above') === (better === 'higher'),
  };
};
