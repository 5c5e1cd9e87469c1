import type { CalendarDate } from '../../../src/model/identity.ts';
import { compare, type Exact, meanOf } from './exact.ts';

/** A measurement of a period, by the first day of it. */
export interface ChartPoint {
  readonly on: CalendarDate;
  readonly value: Exact;
}

/** What a run chart says (DOMAIN §8). */
export type ChartSays =
  | { readonly says: 'nothing' | 'steady' }
  | { readonly says: 'tooFew'; readonly useful: number }
  | Changed;

export interface Changed {
  readonly says: 'changed';
  /** The first period of what is otherwise, and the last one where that is over. */
  readonly since: CalendarDate;
  readonly until: CalendarDate | undefined;
  /** How many in a row on one side say so; none where it is said by how seldom the median is crossed. */
  readonly inARow: number | undefined;
  /** Whether those in a row lie before it. */
  readonly isBefore: boolean;
  /** Where it lies since. */
  readonly isAbove: boolean;
}

/** Points in a row on one side of the median. */
interface Run {
  readonly isAbove: boolean;
  readonly length: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const fewestUseful = 10;

export const medianOf = (points: readonly ChartPoint[]): Exact => {
  const sorted = points.map(({ value }) => value).sort(compare);
  const middle = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
  return meanOf(middle.flatMap((at) => sorted[at] ?? []));
};

const runsOf = (points: readonly ChartPoint[]): Run[] => {
  const middle = medianOf(points);
  const runs: Run[] = [];
  for (const { on, value } of points) {
    const side = compare(value, middle);
    if (side === 0) continue;
    const [last, isAbove] = [runs.at(-1), side > 0];
    if (last?.isAbove === isAbove) runs.splice(-1, 1, { ...last, length: last.length + 1, to: on });
    else runs.push({ isAbove, length: 1, from: on, to: on });
  }
  return runs;
};

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);

/** By Anhøj and Olesen's rules: a run that is too long, or too few crossings. */
export const readChart = (points: readonly ChartPoint[]): ChartSays => {
  if (points.length === 0) return { says: 'nothing' };
  const runs = runsOf(points);
  const useful = lengthOf(runs);
  if (useful < fewestUseful) return { says: 'tooFew', useful };
  const longest = Math.round(Math.log2(useful)) + 3;
  const isTooLong = runs.some(({ length }) => length > longest);
  return isTooLong || runs.length - 1 < fewestCrossings(useful) ? changeIn(runs, longest) : { says: 'steady' };
};

/** So many on the other side are more than chance, where no more have stayed. */
const fewestTurned = 3;

/** The newest run that is too long tells, or else the longest; of a first one that is over, what came after it. */
const changeIn = (runs: readonly Run[], longest: number): ChartSays => {
  const tooLong = runs.findLast(({ length }) => length > longest);
  const most = Math.max(...runs.map(({ length }) => length));
  const run = tooLong ?? runs.findLast(({ length }) => length === most);
  if (!run) return { says: 'steady' };
  const after = runs.slice(runs.indexOf(run) + 1);
  const [turned, stayed] = [false, true].map((same) =>
    lengthOf(after.filter(({ isAbove }) => (isAbove === run.isAbove) === same)),
  ) as [number, number];
  const isOver = turned >= fewestTurned && turned >= stayed;
  const next = run === runs[0] && isOver ? after[0] : undefined;
  const { from, isAbove } = next ?? run;
  return {
    says: 'changed',
    since: from,
    until: tooLong && isOver && !next ? run.to : undefined,
    inARow: tooLong?.length,
    isBefore: tooLong !== undefined && next !== undefined,
    isAbove,
  };
};

/** Whether it has become better where higher is better; `undefined` where the chart does not say. */
export const isBetter = (read: ChartSays): boolean | undefined =>
  read.says === 'changed' && read.inARow !== undefined && read.until === undefined ? read.isAbove : undefined;

/** The 5 % quantile of Binomial(n − 1, ½). */
const fewestCrossings = (useful: number): number => {
  const trials = useful - 1;
  let [sum, quantile] = [0, 0];
  for (; ; quantile += 1) {
    sum += waysOf(trials, quantile) / 2 ** trials;
    if (sum >= 0.05) return quantile;
  }
};

const waysOf = (trials: number, chosen: number): number =>
  Array.from({ length: chosen }, (_, at) => (trials - at) / (at + 1)).reduce((one, other) => one * other, 1);
