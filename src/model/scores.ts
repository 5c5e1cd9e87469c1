import type { CaseActivity, PathwayCase, Round, Score } from './case.ts';
import type { CalendarDate } from './identity.ts';

/** A mean that is kept exact until it is shown: the sum of what was counted, and how many there were. */
export interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** The mean as one number. Rounding is left to what shows it. */
export const asNumber = ({ sum, count }: Mean): number => sum / count;

/** The mean of several means, each counting alike (DOMAIN §5: "the mean over its cases"), without rounding. */
export const meanOfMeans = (means: readonly Mean[]): Mean | undefined => {
  if (means.length === 0) return undefined;
  const common = means.reduce((multiple, { count }) => leastCommonMultiple(multiple, count), 1);
  const sum = means.reduce((total, mean) => total + mean.sum * (common / mean.count), 0);
  return { sum, count: common * means.length };
};

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** Sum of the scores / number of scored activities (memo, appendix 2); nothing scored has no mean. */
export const meanOf = (round: Round | undefined): Mean | undefined =>
  round && meanOver(round, Object.keys(round.scores));

const meanOver = (round: Round, activities: readonly string[]): Mean | undefined => {
  const scores = activities.map((id) => round.scores[id]).filter((score) => score !== undefined);
  return scores.length === 0 ? undefined : { sum: scores.reduce((a, b) => a + b, 0), count: scores.length };
};

/** Conversations are numbered from 1, without a gap: only the last one can go. */
export const roundOf = ({ rounds }: PathwayCase, number: number): Round | undefined => rounds[number - 1];

/**
 * The conversation whose areas are being gone through: some of them are left, and its day is not over. One that was left on
 * an earlier day has been what it has been.
 */
export const roundUnderWay = (it: PathwayCase, today: CalendarDate): Round | undefined => {
  const latest = it.rounds.at(-1);
  if (it.closedAt || !latest?.underWay || latest.underWay.on < today) return undefined;
  return it.activities.some(({ id, retiredAt }) => !retiredAt && latest.scores[id] === undefined) ? latest : undefined;
};

/** What a short account of many conversations tells of: the one all are compared with, and the newest two. */
export const firstAndNewest = (rounds: readonly Round[]): readonly Round[] =>
  rounds.filter((_, index) => index === 0 || index >= rounds.length - 2);

/** Experienced benefit of a conversation: how much lighter the same activities have become since conversation 1. */
export interface Benefit {
  readonly first: Mean;
  readonly latest: Mean;
  /** The difference of the two means; negative when it has become harder. */
  readonly gain: Mean;
  /** Activities with a score in only one of the two conversations: in neither mean. */
  readonly leftOut: readonly CaseActivity[];
}

/** Mean of conversation n − mean of conversation 1 over what is scored in both; `undefined` when nothing is. */
export const benefitOf = (it: PathwayCase, number: number): Benefit | undefined => {
  const [first, latest] = [roundOf(it, 1), roundOf(it, number)];
  if (!first || !latest || number === 1) return undefined;
  const both = Object.keys(first.scores).filter((id) => latest.scores[id] !== undefined);
  const [before, after] = [meanOver(first, both), meanOver(latest, both)];
  if (!before || !after) return undefined;
  const gain = { sum: after.sum - before.sum, count: both.length };
  return { first: before, latest: after, gain, leftOut: scoredInOne(it, first, latest) };
};

/** Activities that cannot be compared between two conversations. */
export const scoredInOne = (it: PathwayCase, first: Round, latest: Round): CaseActivity[] =>
  it.activities.filter(({ id }) => (first.scores[id] === undefined) !== (latest.scores[id] === undefined));

/** How one activity has moved between two conversations. */
export interface ScoreChange {
  readonly activity: CaseActivity;
  readonly from: Score;
  readonly to: Score;
}

/** What has a score in both conversation 1 and conversation n, in the order of the form. */
export const scoreChangesOf = (it: PathwayCase, number: number): ScoreChange[] =>
  it.activities.flatMap((activity) => {
    const from = roundOf(it, 1)?.scores[activity.id];
    const to = roundOf(it, number)?.scores[activity.id];
    return from === undefined || to === undefined || number === 1 ? [] : [{ activity, from, to }];
  });
