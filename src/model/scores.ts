import { activeActivities } from '../features/case/activities/rules.ts';
import {
  type Activity,
  type ConversationRound,
  type Correction,
  type DateCorrection,
  type PathwayCase,
  Score,
} from './case.ts';
import { type Act, changePart } from './cases.ts';
import type { CalendarDate } from './identity.ts';
import { agreedAfter, requireOrder } from '../features/case/next-conversation/rules.ts';
import { Refusal } from './refusal.ts';

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

/**
 * Reads one score as it was typed or pressed.
 * @returns `undefined` for an empty field: not scored
 * @throws Refusal `invalidScore` with what stood there, for all but whole numbers from 1 to 10
 */
export const parseScore = (entered: string): Score | undefined => {
  const written = entered.trim();
  if (written === '') return undefined;
  const score = Score.safeParse(/^\d{1,2}$/.test(written) ? Number(written) : undefined);
  if (!score.success) throw new Refusal('invalidScore', { value: written.slice(0, 20) });
  return score.data;
};

/** Sum of the scores / number of scored activities (memo, appendix 2); nothing scored has no mean. */
export const meanOf = (round: ConversationRound | undefined): Mean | undefined =>
  round && meanOver(round, Object.keys(round.scores));

const meanOver = (round: ConversationRound, activities: readonly string[]): Mean | undefined => {
  const scores = activities.map((id) => round.scores[id]).filter((score) => score !== undefined);
  return scores.length === 0 ? undefined : { sum: scores.reduce((a, b) => a + b, 0), count: scores.length };
};

export const roundOf = (it: PathwayCase, number: number): ConversationRound | undefined =>
  it.rounds.find((round) => round.number === number);

/** What a short account of many conversations tells of: the one all are compared with, and the newest two. */
export const firstAndNewest = (rounds: readonly ConversationRound[]): readonly ConversationRound[] =>
  rounds.filter((_, index) => index === 0 || index >= rounds.length - 2);

/** Experienced benefit of a conversation: how much lighter the same activities have become since conversation 1. */
export interface Benefit {
  readonly first: Mean;
  readonly latest: Mean;
  /** The difference of the two means; negative when it has become harder. */
  readonly gain: Mean;
  /** Activities with a score in only one of the two conversations: in neither mean. */
  readonly leftOut: readonly Activity[];
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
export const scoredInOne = (it: PathwayCase, first: ConversationRound, latest: ConversationRound): Activity[] =>
  it.activities.filter(({ id }) => (first.scores[id] === undefined) !== (latest.scores[id] === undefined));

/** How one activity has moved between two conversations. */
export interface Move {
  readonly activity: Activity;
  readonly from: Score;
  readonly to: Score;
}

/** What has a score in both conversation 1 and conversation n, in the order of the form. */
export const movesOf = (it: PathwayCase, number: number): Move[] =>
  it.activities.flatMap((activity) => {
    const from = roundOf(it, 1)?.scores[activity.id];
    const to = roundOf(it, number)?.scores[activity.id];
    return from === undefined || to === undefined || number === 1 ? [] : [{ activity, from, to }];
  });

/** What a scoring card asks about: what matters now, and what has a score in the conversation already. */
export const activitiesToScore = (it: PathwayCase, number: number): Activity[] =>
  it.activities.filter((one) => !one.retiredAt || roundOf(it, number)?.scores[one.id] !== undefined);

/** The number of the conversation that comes next. */
export const nextRound = (it: PathwayCase): number => it.rounds.length + 1;

/** What a scoring card holds. An activity that is left out stays as it is; `undefined` takes its score away. */
export interface EnteredScores {
  readonly round: number;
  readonly heldOn: CalendarDate;
  readonly scores: Readonly<Record<string, Score | undefined>>;
}

/**
 * Writes down the scores of the next conversation, or corrects an earlier one; a correction keeps what stood there.
 * What was agreed on for the next conversation is settled by holding it.
 * @throws Refusal `noActivities`, `noScores`, `dateInFuture`, `invalidInput` for a conversation that cannot come yet,
 * and as `requireOrder` and `changePart`
 */
export const recordScores = (it: PathwayCase, entered: EnteredScores, today: CalendarDate, act: Act): PathwayCase => {
  if (activeActivities(it).length === 0) throw new Refusal('noActivities');
  if (entered.round < 1 || entered.round > nextRound(it)) throw new Refusal('invalidInput');
  if (entered.heldOn > today) throw new Refusal('dateInFuture');
  requireOrder(it.rounds, { number: entered.round, heldOn: entered.heldOn });
  const before = roundOf(it, entered.round);
  return changePart(it, act, Math.max(it.activitiesVersion, before?.version ?? 0), (version) => {
    const after = { ...(before ? corrected(it, before, entered, act) : held(it, entered)), version };
    if (Object.keys(after.scores).length === 0) throw new Refusal('noScores');
    const rounds = [...it.rounds.filter((round) => round !== before), after].sort((a, b) => a.number - b.number);
    return before ? { rounds } : { rounds, nextConversation: agreedAfter(it, after) };
  });
};

const held = (it: PathwayCase, entered: EnteredScores): Omit<ConversationRound, 'version'> => ({
  number: entered.round,
  heldOn: entered.heldOn,
  scores: given(Object.fromEntries(activeActivities(it).map(({ id }) => [id, entered.scores[id]]))),
  corrections: [],
  dateCorrections: [],
});

const corrected = (it: PathwayCase, before: ConversationRound, entered: EnteredScores, act: Act) => {
  const { now, by } = act;
  const corrections = it.activities
    .filter(({ id }) => Object.hasOwn(entered.scores, id) && entered.scores[id] !== before.scores[id])
    .map(({ id }): Correction => ({ activity: id, from: before.scores[id], to: entered.scores[id], at: now, by }));
  const changes = Object.fromEntries(corrections.map(({ activity, to }) => [activity, to]));
  return {
    ...before,
    heldOn: entered.heldOn,
    scores: given({ ...before.scores, ...changes }),
    corrections: [...before.corrections, ...corrections],
    dateCorrections: [...before.dateCorrections, ...anotherDay(before.heldOn, entered.heldOn, act)],
  };
};

const anotherDay = (from: CalendarDate, to: CalendarDate, { now, by }: Act): DateCorrection[] =>
  from === to ? [] : [{ from, to, at: now, by }];

const given = (scores: Readonly<Record<string, Score | undefined>>): Record<string, Score> =>
  Object.fromEntries(Object.entries(scores).filter((entry): entry is [string, Score] => entry[1] !== undefined));
