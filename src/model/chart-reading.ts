import type { CalendarDate } from './identity.ts';
import type { Measure, MeasureRhythm } from './improvement.ts';
import { periodAfter } from './periods.ts';
import { type Fraction, fewestUseful, type Part, type Run, readRunChart } from './run-chart.ts';

/** A period of a chart and what was measured in it. */
export interface Period {
  /** Its first day. */
  readonly on: CalendarDate;
  /** `undefined` where nothing was measured: a gap, never zero. */
  readonly value: Fraction | undefined;
  /** Why it counts neither in the median nor in the runs. */
  readonly excluded?: string | undefined;
  /** The first of several periods that are put together. */
  readonly from?: CalendarDate | undefined;
  /** How many cases it is made of, where it is of cases. */
  readonly cases?: number | undefined;
  /** How far they lie apart: the mean of the lower half of them, and of the upper. */
  readonly spread?: { readonly low: number; readonly high: number } | undefined;
}

/** What a chart says, "changed" and "better" apart (DOMAIN §8). */
export type Verdict =
  | { readonly kind: 'empty' }
  /** No claim yet. */
  | { readonly kind: 'tooFew'; readonly useful: number }
  | { readonly kind: 'steady' }
  | Changed;

/** The runs say that something has changed; whether that is better is another matter. */
export interface Changed {
  readonly kind: 'changed';
  /** The first period of what is otherwise; what happened then is worth asking. */
  readonly since: CalendarDate;
  /** The last period of a run that is over: what changed did not last. */
  readonly until?: CalendarDate;
  /** Measurements in a row on one side; absent where it is told by how seldom the median is crossed. */
  readonly run?: number;
  /** The run lay before `since`, on the other side than what came after it. */
  readonly isBefore?: true;
  /** Where it lies since: of a run that lay before, the other side. */
  readonly side: 'above' | 'below';
  /** `undefined` where neither way is better, or where nothing says which way it has gone. */
  readonly isBetter: boolean | undefined;
}

/** A chart as it is read: its periods, its parts, and what the last part says. */
export interface ChartReading {
  readonly periods: readonly Period[];
  readonly parts: readonly Part[];
  /** The number of the last period of the baseline, where the median is frozen. */
  readonly freeze: number | undefined;
  readonly verdict: Verdict;
}

/** A longer row of periods without a measurement is cut: nothing would be seen of it. */
const longestGap = 60;

/** The measurements of a measure, period for period; one that was left out between two others is a gap. */
export const periodsOf = ({ points, every }: Pick<Measure, 'points' | 'every'>): readonly Period[] =>
  points.flatMap(({ on, numerator, denominator, excluded }, at) => [
    ...gapsBetween(points[at - 1]?.on, on, every),
    { on, value: { numerator, denominator }, ...(excluded !== undefined && { excluded }) },
  ]);

const gapsBetween = (before: CalendarDate | undefined, on: CalendarDate, every: MeasureRhythm): Period[] => {
  const gaps: Period[] = [];
  for (let gap = before && nextPeriod(before, every); gap !== undefined && gap < on; gap = nextPeriod(gap, every)) {
    gaps.push({ on: gap, value: undefined });
    if (gaps.length === longestGap) break;
  }
  return gaps;
};

/** The period after one; days are measured when they are, with no gaps between. */
const nextPeriod = (on: CalendarDate, every: MeasureRhythm): CalendarDate | undefined =>
  every === 'day' ? undefined : periodAfter(every, on);

/** How a chart is set up: its baseline, its parts, and which way is better. */
export type ChartSettings = Pick<Measure, 'frozenAt' | 'splits' | 'better'>;

/** Reads a chart by its periods: the verdict is that of the last part. */
export const readChart = (periods: readonly Period[], { frozenAt, splits, better }: ChartSettings): ChartReading => {
  const values = periods.map(({ value, excluded }) => (excluded === undefined ? value : undefined));
  const upTo = (day: CalendarDate): number => periods.findLastIndex(({ on }) => on <= day) + 1;
  const before = (day: CalendarDate): number => periods.findLastIndex(({ on }) => on < day) + 1;
  const freeze = frozenAt === undefined ? undefined : upTo(frozenAt);
  const parts = readRunChart(values, { freeze, splits: splits.map(before) });
  return { periods, parts, freeze, verdict: verdictOf(periods, parts.at(-1), better) };
};

/** What kind of verdict a part comes to: none with fewer than ten useful points, whatever their runs are. */
export const chartVerdict = ({ median, useful, signal }: Part): Verdict['kind'] => {
  if (!median) return 'empty';
  if (useful < fewestUseful) return 'tooFew';
  return signal ? 'changed' : 'steady';
};

const verdictOf = (periods: readonly Period[], part: Part | undefined, better: Measure['better']): Verdict => {
  const kind = part ? chartVerdict(part) : 'empty';
  if (!part || kind === 'empty' || kind === 'steady') return { kind: kind === 'steady' ? kind : 'empty' };
  if (kind === 'tooFew') return { kind, useful: part.useful };
  return changeIn(part, (observation) => periods[observation - 1]?.on ?? '', better);
};

type DayOf = (observation: number) => CalendarDate;

/** Of several runs that are too long to be chance the newest one tells. */
const changeIn = (part: Part, dayOf: DayOf, better: Measure['better']): Changed | { readonly kind: 'steady' } => {
  const { runs, longestRun, longestRunMax = 0 } = part;
  const telling = runs.findLast(({ length }) => length > longestRunMax);
  const run = telling ?? longestRun;
  if (!run) return { kind: 'steady' };
  const after = runs.slice(runs.indexOf(run) + 1);
  const [next] = after;
  const isOver = hasTurned(run, after);
  const isFirst = run === runs[0] && isOver && next !== undefined;
  const side = isFirst ? next.side : run.side;
  const tells = telling !== undefined && (isFirst || !isOver);
  return {
    kind: 'changed',
    since: dayOf(isFirst ? next.from : run.from),
    ...(isOver && !isFirst && telling && { until: dayOf(run.to) }),
    ...(telling && { run: telling.length }),
    ...(isFirst && telling && { isBefore: true }),
    side,
    isBetter: better === 'none' || !tells ? undefined : (side === 'above') === (better === 'higher'),
  };
};

/** So many on the other side may be chance while most stay where they were. */
const fewestTurned = 3;

/** Whether what came after a run lies mostly on the other side. */
const hasTurned = ({ side }: Run, after: readonly Run[]): boolean => {
  const turned = after.reduce((sum, run) => sum + (run.side === side ? 0 : run.length), 0);
  const stayed = after.reduce((sum, run) => sum + (run.side === side ? run.length : 0), 0);
  return turned >= fewestTurned && turned >= stayed;
};

/** A median that moves with new measurements may move where a run begins, by so many periods. */
const furthestMoved = 3;

/** The change that the team has not been asked about yet, if there is one: each is asked about once. */
export const unaskedChange = (
  { periods, verdict }: ChartReading,
  asked: readonly { readonly since: CalendarDate }[],
): Changed | undefined => {
  if (verdict.kind !== 'changed') return undefined;
  const at = periods.findIndex(({ on }) => on === verdict.since);
  const near = periods.slice(Math.max(0, at - furthestMoved), at + furthestMoved + 1);
  const [first, last] = [near[0]?.on ?? verdict.since, near.at(-1)?.on ?? verdict.since];
  return asked.some(({ since }) => since >= first && since <= last) ? undefined : verdict;
};
