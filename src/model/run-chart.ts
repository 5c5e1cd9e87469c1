/** A number kept exact: a share as it was counted, a score as 65/10, a count as 12/1. The denominator is above 0. */
export interface Fraction {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

/** How a run chart is read: the points its median is of, and where a new part begins. Numbers of observations, from 1. */
export interface Reading {
  /**
   * The last observation of the baseline, counted over the whole series, those that are missing included. The median of the
   * part it lies in is of that part's observations up to it; all of that part's observations are held against it.
   */
  readonly freeze?: number | undefined;
  /** The last observation of each part but the last one. */
  readonly splits?: readonly number[] | undefined;
}

/** What one part of a run chart comes to. */
export interface Part {
  /** Its first and its last observation, from 1. */
  readonly from: number;
  readonly to: number;
  /** `undefined` where there is no observation to have a median. */
  readonly median: Fraction | undefined;
  /** How many observations there are, those that are missing included. */
  readonly observations: number;
  /** How many lie off the median: only they count. */
  readonly useful: number;
  /** All runs, the earliest first. */
  readonly runs: readonly Run[];
  /** The newest of the longest runs on one side of the median; `undefined` where nothing is useful. */
  readonly longestRun: Run | undefined;
  /** As long as a run may be by chance. */
  readonly longestRunMax: number | undefined;
  /** How often the line goes from one side of the median to the other. */
  readonly crossings: number | undefined;
  /** As few as they may be by chance. */
  readonly crossingsMin: number | undefined;
  /** Whether the runs say that something has changed (Anhøj & Olesen 2014). */
  readonly signal: boolean;
}

/** Useful observations in a row on one side of the median; a point on it, or a missing one, neither breaks nor lengthens it. */
export interface Run {
  readonly side: 'above' | 'below';
  readonly length: number;
  /** Its first and its last observation, from 1. */
  readonly from: number;
  readonly to: number;
}

/** DOMAIN §8: with fewer useful points nothing is claimed. */
export const fewestUseful = 10;

/**
 * Reads a run chart by Anhøj's rules (DOMAIN §8): a signal when the longest run is longer than round(log2 n) + 3, or
 * there are fewer crossings than the 5 % quantile of Binomial(n − 1, ½), n useful observations being off the median. What is
 * compared is compared exactly.
 * @param values one for each period; `undefined` where none was taken, or where it is left out
 * @returns its parts, at least one; what holds now is the last
 */
export const readRunChart = (values: readonly (Fraction | undefined)[], reading: Reading = {}): readonly Part[] => {
  const last = values.length;
  const ends = [...new Set(reading.splits ?? [])].filter((end) => end >= 1 && end < last).sort((a, b) => a - b);
  const starts = [1, ...ends.map((end) => end + 1)];
  return starts.map((from, at) => readPart(values, { from, to: ends[at] ?? last }, reading.freeze));
};

const readPart = (
  values: readonly (Fraction | undefined)[],
  { from, to }: Pick<Part, 'from' | 'to'>,
  freeze: number | undefined,
): Part => {
  const own = values.slice(from - 1, to);
  const isFrozen = freeze !== undefined && freeze >= from && freeze < to;
  const baseline = isFrozen ? own.slice(0, freeze - from + 1) : own;
  const median = medianOf(baseline.filter((value) => value !== undefined));
  const runs = median ? runsOf(own, median, from) : [];
  const useful = runs.reduce((sum, { length }) => sum + length, 0);
  const longestRun = longestOf(runs);
  const common = { from, to, median, observations: own.length, useful, runs, longestRun };
  if (!longestRun) {
    return { ...common, longestRunMax: undefined, crossings: undefined, crossingsMin: undefined, signal: false };
  }
  const [longestRunMax, crossings, crossingsMin] = [longestByChance(useful), runs.length - 1, fewestByChance(useful)];
  const signal = longestRun.length > longestRunMax || crossings < crossingsMin;
  return { ...common, longestRunMax, crossings, crossingsMin, signal };
};

/** The newest of the longest ones. */
const longestOf = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((one, run) => (one && one.length > run.length ? one : run), undefined);

const runsOf = (values: readonly (Fraction | undefined)[], median: Fraction, first: number): Run[] => {
  const runs: Run[] = [];
  for (const [index, value] of values.entries()) {
    const order = value ? compareFractions(value, median) : 0;
    if (order === 0) continue;
    const at = first + index;
    const side = order > 0 ? 'above' : 'below';
    const before = runs.at(-1);
    if (before?.side === side) runs[runs.length - 1] = { ...before, length: before.length + 1, to: at };
    else runs.push({ side, length: 1, from: at, to: at });
  }
  return runs;
};

// === Limits

const longestByChance = (useful: number): number => Math.round(Math.log2(useful)) + 3;

/** The 5 % quantile of Binomial(n − 1, ½): the fewest crossings that chance alone comes to in at least 5 % of all cases. */
const fewestByChance = (useful: number): number => {
  const trials = useful - 1;
  const all = 2n ** BigInt(trials);
  let ways = 1n;
  let upTo = ways;
  let crossings = 0;
  while (upTo * 20n < all) {
    ways = (ways * BigInt(trials - crossings)) / BigInt(crossings + 1);
    upTo += ways;
    crossings += 1;
  }
  return crossings;
};

// === Exact numbers

/** Which of two numbers is greater: above 0 when the first one is, 0 when they are the same. */
export const compareFractions = (one: Fraction, other: Fraction): number => {
  const difference =
    BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** The middle one, or what lies half way between the two in the middle. */
export const medianOf = (values: readonly Fraction[]): Fraction | undefined => {
  const sorted = values.toSorted(compareFractions);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper && lower && (upper === lower ? upper : half(lower, upper));
};

const half = (one: Fraction, other: Fraction): Fraction => ({
  numerator: BigInt(one.numerator) * BigInt(other.denominator) + BigInt(other.numerator) * BigInt(one.denominator),
  denominator: 2n * BigInt(one.denominator) * BigInt(other.denominator),
});

/** As a number to draw or to write. What is compared is not. */
export const toNumber = ({ numerator, denominator }: Fraction): number => {
  if (typeof numerator === 'number' && typeof denominator === 'number') return numerator / denominator;
  return quotient(BigInt(numerator), BigInt(denominator));
};

/** More digits than a number has. */
const digits = 25;

/** Through its decimal digits, so that neither very large nor very small ones are lost on the way. */
const quotient = (numerator: bigint, denominator: bigint): number => {
  const shift = digits + String(denominator).length - String(numerator).length;
  const [up, down] = shift >= 0 ? [10n ** BigInt(shift), 1n] : [1n, 10n ** BigInt(-shift)];
  return Number(`${(numerator * up) / (denominator * down)}e${-shift}`);
};
