import { compare, type Exact, meanOf } from './exact.ts';

/** What a run chart says (DOMAIN §8), as far as it is compared here. */
export type ChartSays =
  | { readonly says: 'nothing' | 'steady' | 'changed' }
  | { readonly says: 'tooFew'; readonly useful: number };

const fewestUseful = 10;

const median = (values: readonly Exact[]): Exact => {
  const sorted = values.toSorted(compare);
  const middle = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
  return meanOf(middle.flatMap((at) => sorted[at] ?? []));
};

/** By Anhøj and Olesen's rules: a run that is too long, or too few crossings. */
export const readChart = (values: readonly Exact[]): ChartSays => {
  if (values.length === 0) return { says: 'nothing' };
  const middle = median(values);
  const sides = values.map((value) => compare(value, middle)).filter((side) => side !== 0);
  if (sides.length < fewestUseful) return { says: 'tooFew', useful: sides.length };
  const crossings = sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
  const isTooLong = longestRun(sides) > Math.round(Math.log2(sides.length)) + 3;
  return { says: isTooLong || crossings < fewestCrossings(sides.length) ? 'changed' : 'steady' };
};

const longestRun = (sides: readonly number[]): number => {
  let [longest, length] = [0, 0];
  for (const [at, side] of sides.entries()) {
    length = side === sides[at - 1] ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
};

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
