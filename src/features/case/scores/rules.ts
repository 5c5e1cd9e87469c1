import {
  type CaseActivity,
  type Correction,
  type DateCorrection,
  type PathwayCase,
  type Round,
  Score,
} from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import type { CalendarDate } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { roundOf } from '../../../model/scores.ts';
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
    if (Object.keys(after.scores).length === 0) throw new Refusal('noScores', firstOf(it));
    const rounds = [...it.rounds.filter((round) => round !== before), after].sort((a, b) => a.number - b.number);
    return before ? { rounds } : { rounds, nextConversation: agreedAfter(it, after) };
  });
};

const firstOf = (it: PathwayCase) => ({ activity: activeActivities(it)[0]?.id ?? '' });

const held = (it: PathwayCase, entered: EnteredScores): Omit<Round, 'version'> => ({
  number: entered.round,
  heldOn: entered.heldOn,
  scores: given(Object.fromEntries(activeActivities(it).map(({ id }) => [id, entered.scores[id]]))),
  corrections: [],
  dateCorrections: [],
});

const corrected = (it: PathwayCase, before: Round, entered: EnteredScores, act: Act) => {
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
