import { addHours, dateInNorway } from '../../../model/calendar.ts';
import {
  type CaseActivity,
  type Correction,
  type DateCorrection,
  type PathwayCase,
  type Round,
  Score,
  type UnderWay,
} from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import type { CalendarDate, PersonId } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { roundOf, roundUnderWay } from '../../../model/scores.ts';
import { activeActivities } from '../activities/rules.ts';
import { agreedAfter, requireOrder } from '../next-conversation/rules.ts';

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

/** What a scoring card asks about: what matters now, and what has a score in the conversation already. */
export const activitiesToScore = (it: PathwayCase, number: number): CaseActivity[] =>
  it.activities.filter((one) => !one.retiredAt || roundOf(it, number)?.scores[one.id] !== undefined);

/** The number of the conversation that comes next. */
export const nextRound = (it: PathwayCase): number => it.rounds.length + 1;

/** The number of the conversation that is scored now: the one under way, or else the next. */
export const roundInHand = (it: PathwayCase, today: CalendarDate): number =>
  roundUnderWay(it, today)?.number ?? nextRound(it);

/** What has no score yet in a conversation: all of it, or only what comes after one activity. */
export const unscoredIn = (it: PathwayCase, number: number, after?: string): CaseActivity[] => {
  const activities = activeActivities(it);
  return activities
    .slice(activities.findIndex(({ id }) => id === after) + 1)
    .filter(({ id }) => roundOf(it, number)?.scores[id] === undefined);
};

/** What a scoring card holds. An activity that is left out stays as it is; `undefined` takes its score away. */
export interface EnteredScores {
  readonly round: number;
  readonly heldOn: CalendarDate;
  readonly scores: Readonly<Record<string, Score | undefined>>;
  /** That what is left of it is gone through next, so that it is under way. */
  readonly goesOn?: boolean;
}

/**
 * Writes down the scores of the next conversation, or corrects an earlier one; a correction keeps what stood there.
 * What was agreed on for the next conversation is settled by holding it.
 * @throws Refusal `noActivities`, `noScores`, `dateInFuture`, `invalidInput` for a conversation that cannot come yet,
 * and as `requireOrder` and `changePart`
 */
export const recordScores = (it: PathwayCase, entered: EnteredScores, today: CalendarDate, act: Act): PathwayCase => {
  if (activeActivities(it).length === 0) throw new Refusal('noActivities');
  requireInTurn(it, entered.round);
  if (entered.heldOn > today) throw new Refusal('dateInFuture');
  requireOrder(it, { number: entered.round, heldOn: entered.heldOn });
  const before = roundOf(it, entered.round);
  const isEnded = before?.underWay !== undefined && !entered.goesOn;
  if (!it.closedAt && before && !isEnded && saysTheSame(before, entered)) return it;
  return changePart(it, act, Math.max(it.activitiesVersion, before?.version ?? 0), (version) => {
    const after = recorded(it, entered, today, act);
    const goesOn = entered.goesOn || isOnlyMoved(it, entered, today);
    const isLeft = goesOn && activeActivities(it).some(({ id }) => after.scores[id] === undefined);
    return withRound(it, { ...after, version, ...(isLeft && { underWay: goneOn(it, after, act) }) });
  });
};

/** Who says what stands there already changes nothing, and overwrites nobody. */
const saysTheSame = (before: Round, entered: EnteredScores): boolean =>
  before.heldOn === entered.heldOn && hasTheSame(before, entered);

const hasTheSame = (before: Round, { scores }: EnteredScores): boolean =>
  Object.entries(scores).every(([id, score]) => before.scores[id] === score);

/** Whoever moves a conversation under way to another day has not said that it is all. */
const isOnlyMoved = (it: PathwayCase, entered: EnteredScores, today: CalendarDate): boolean => {
  const before = roundUnderWay(it, today);
  return before?.number === entered.round && before.heldOn !== entered.heldOn && hasTheSame(before, entered);
};

/** One score of a conversation, given on a card that shows one activity. */
export interface EnteredScore {
  readonly round: number;
  readonly activity: string;
  /** `undefined` takes it away. */
  readonly score: Score | undefined;
  /** The score that the card showed. */
  readonly had?: Score | undefined;
}

/**
 * Gives one score, or takes it away, in the next conversation, the one under way, or an earlier one, which is corrected.
 * Of a conversation under way only the activity itself must be as the card showed it: two may go through it at once. When
 * its last score is taken away nothing has been held.
 * @throws Refusal `outdatedCard`, `noScores`, `invalidInput`, and as `changePart`
 */
export const giveScore = (it: PathwayCase, entered: EnteredScore, today: CalendarDate, act: Act): PathwayCase => {
  const { round: number, activity, score } = entered;
  requireInTurn(it, number);
  const before = roundOf(it, number);
  const isInHand = number === roundInHand(it, today);
  const shown = isInHand ? it.activitiesVersion : Math.max(it.activitiesVersion, before?.version ?? 0);
  const isLeft = isInHand && (score === undefined || unscoredIn(it, number, activity).length > 0);
  const isSame = score !== undefined && before?.scores[activity] === score;
  if (!it.closedAt && isSame && isLeft === isInHand) return it;
  return changePart(it, act, shown, (version) => {
    requireAsShown(it, entered);
    const heldOn = before?.heldOn ?? today;
    const after = recorded(it, { round: number, heldOn, scores: { [activity]: score } }, today, act);
    if (isInHand && before && isEmpty(after)) return withoutRound(it, before);
    return withRound(it, { ...after, version, ...(isLeft && { underWay: goneOn(it, after, act) }) });
  });
};

/** Says that a conversation has been gone through, whatever is left of it. */
export const finishRound = (it: PathwayCase, number: number): PathwayCase => ({
  ...it,
  rounds: it.rounds.map((round) => (round.number === number ? gone(round) : round)),
});

const requireInTurn = (it: PathwayCase, number: number): void => {
  if (number < 1 || number > nextRound(it)) throw new Refusal('invalidInput');
};

const gone = ({ underWay: _, ...round }: Round): Round => round;

/** In hours, and more than one takes: what is begun late in the evening may be gone on with after midnight. */
const longestConversation = 6;

const begun = ({ nextConversation: agreed }: PathwayCase, { by, now }: Act): UnderWay => ({
  on: dateInNorway(addHours(now, longestConversation)),
  by,
  ...(agreed && { agreed }),
});

/** How a conversation is under way once more of it has been scored. */
const goneOn = (it: PathwayCase, { number, scores }: Unversioned, act: Act): UnderWay => {
  const before = roundOf(it, number);
  const giver = (id: string, score: Score) => (before?.scores[id] === score && giverOf(before, id)) || act.by;
  const givers = Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, giver(id, score)]));
  return { ...(before?.underWay ?? begun(it, act)), givers };
};

const giverOf = ({ underWay }: Round, activity: string): PersonId | undefined =>
  underWay?.givers?.[activity] ?? underWay?.by;

const requireAsShown = (it: PathwayCase, { round, activity, score, had }: EnteredScore): void => {
  const present = roundOf(it, round)?.scores[activity];
  const isThere = activitiesToScore(it, round).some(({ id }) => id === activity);
  if (!isThere || (present !== had && present !== score)) throw new Refusal('outdatedCard');
};

/** A conversation as it is afterwards, of which nothing is left to go through. */
const recorded = (it: PathwayCase, entered: EnteredScores, today: CalendarDate, act: Act): Unversioned => {
  const before = roundOf(it, entered.round);
  return before ? corrected(it, before, entered, { ...act, today }) : held(it, entered);
};

type Unversioned = Omit<Round, 'version'>;

/** @throws Refusal `noScores` */
const withRound = (it: PathwayCase, after: Round): Partial<PathwayCase> => {
  if (isEmpty(after)) throw new Refusal('noScores', firstOf(it));
  if (after.number < nextRound(it)) return { rounds: it.rounds.with(after.number - 1, after) };
  return { rounds: [...it.rounds, after], nextConversation: agreedAfter(it, after) };
};

const withoutRound = (it: PathwayCase, { number, underWay }: Round): Partial<PathwayCase> => ({
  rounds: it.rounds.filter((round) => round.number !== number),
  nextConversation: it.nextConversation ?? underWay?.agreed,
});

const isEmpty = ({ scores }: Unversioned): boolean => Object.keys(scores).length === 0;

const firstOf = (it: PathwayCase) => ({ activity: activeActivities(it)[0]?.id ?? '' });

const held = (it: PathwayCase, entered: EnteredScores): Unversioned => ({
  number: entered.round,
  heldOn: entered.heldOn,
  scores: given(Object.fromEntries(activeActivities(it).map(({ id }) => [id, entered.scores[id]]))),
  corrections: [],
  dateCorrections: [],
});

type ActToday = Act & { readonly today: CalendarDate };

const corrected = (it: PathwayCase, before: Round, entered: EnteredScores, act: ActToday): Unversioned => {
  const { now, by } = act;
  const changes = it.activities
    .filter(({ id }) => Object.hasOwn(entered.scores, id) && entered.scores[id] !== before.scores[id])
    .map(({ id }): Correction => ({ activity: id, from: before.scores[id], to: entered.scores[id], at: now, by }));
  const isUnderWay = roundUnderWay(it, act.today) === before;
  return {
    ...gone(before),
    heldOn: entered.heldOn,
    scores: given({ ...before.scores, ...Object.fromEntries(changes.map(({ activity, to }) => [activity, to])) }),
    corrections: [...before.corrections, ...changes.filter((change) => !(isUnderWay && isFirstGiven(before, change)))],
    dateCorrections: [...before.dateCorrections, ...(isUnderWay ? [] : anotherDay(before, entered, act))],
  };
};

/**
 * Whether what is given belongs to the scoring itself. While a conversation is under way its scores come one by one, and
 * everybody may think better of one's own; what a colleague has given is corrected.
 */
const isFirstGiven = (round: Round, { activity, from, by }: Correction): boolean =>
  from === undefined || giverOf(round, activity) === by;

const anotherDay = ({ heldOn: from }: Round, { heldOn: to }: EnteredScores, { now, by }: Act): DateCorrection[] =>
  from === to ? [] : [{ from, to, at: now, by }];

const given = (scores: Readonly<Record<string, Score | undefined>>): Record<string, Score> =>
  Object.fromEntries(Object.entries(scores).filter((entry): entry is [string, Score] => entry[1] !== undefined));
