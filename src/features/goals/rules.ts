import { requireAhead } from '../../model/agreed-dates.ts';
import { isSameAmount } from '../../model/amounts.ts';
import { agreedTo, amountsOf, findGoal, hasAgreed, mainMeasure, maximumGoals, openGoals } from '../../model/goals.ts';
import type { CalendarDate, Instant, PersonId } from '../../model/identity.ts';
import { type Amount, Goal, type Measure } from '../../model/improvement.ts';
import {
  addMeasure,
  currentMeasures,
  findMeasure,
  type MeasureDefinition,
  redefineMeasure,
} from '../../model/measures.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { Team } from '../../model/team.ts';
import { tidy, tidyLine } from '../../model/written.ts';

/** How long the words of a goal may be (`Goal`). */
export const goalLimits = { rough: 300, what: 200, whom: 120, why: 300, wording: 500, learnt: 500 } as const;

/** Who changes a goal when, and which version the card showed. */
export interface Act {
  readonly now: Instant;
  readonly seen?: number | undefined;
}

// === Words

const needed = (text: string, most: number): string => {
  const words = tidyLine(text, most);
  if (words === '') throw new Refusal('emptyText');
  return words;
};

/** Each text of a goal, as it is stored. @throws Refusal `emptyText`, `goalMissing`, `textTooLong` */
export const readGoalField = {
  rough: (text: string) => {
    const rough = tidyLine(text, goalLimits.rough);
    if (!/\p{L}/u.test(rough)) throw new Refusal('goalMissing');
    return rough;
  },
  what: (text: string) => needed(text, goalLimits.what),
  whom: (text: string) => needed(text, goalLimits.whom),
  why: (text: string) => needed(text, goalLimits.why),
  wording: (text: string) => tidyLine(text, goalLimits.wording),
  learnt: (text: string) => tidy(text, goalLimits.learnt),
} as const;

// === A goal comes to be

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Writes a goal down as it comes. One that is there already stays as it is.
 * @throws Refusal `goalMissing`, `textTooLong`, `sameGoal` when the team works on the very same, `tooManyGoals`
 */
export const addGoal = (
  team: Team,
  { id, text, bank }: { readonly id: string; readonly text: string; readonly bank?: number | undefined },
  now: Instant,
): Team => {
  if (team.goals.some((goal) => goal.id === id)) return team;
  const rough = readGoalField.rough(text);
  if (openGoals(team).some((goal) => plainly(goal.rough) === plainly(rough))) throw new Refusal('sameGoal');
  requireRoom(team);
  const goal = Goal.parse({ id, createdAt: now, rough, ...(bank !== undefined && { bank }), changedAt: now });
  return { ...team, goals: [...team.goals, goal] };
};

const requireRoom = ({ goals }: Team): void => {
  if (goals.length >= maximumGoals) throw new Refusal('tooManyGoals', { max: maximumGoals });
};

// === Questions

/** What is asked for until a goal is a full sentence, in this order; the seventh thing, agreement, each presses for himself. */
export const questions = ['what', 'measure', 'amounts', 'deadline', 'why', 'realistic'] as const;
export type Question = (typeof questions)[number];

const answers: Readonly<Record<Question, (team: Team, goal: Goal) => boolean>> = {
  what: (_, { what, whom }) => what !== '' && whom !== '',
  measure: (team, goal) => mainMeasure(team, goal) !== undefined,
  amounts: (team, goal) => mainMeasure(team, goal)?.target !== undefined,
  deadline: (_, { deadline }) => deadline !== undefined,
  why: (_, { why }) => why !== '',
  realistic: (_, { realistic }) => realistic === true,
};

export const isAnswered = (team: Team, goal: Goal, question: Question): boolean => answers[question](team, goal);

/** The first question that has no answer, of those after one that was passed over. How much is asked once it is known of what. */
export const nextQuestion = (team: Team, goal: Goal, after?: Question): Question | undefined => {
  const from = after === undefined ? 0 : questions.indexOf(after) + 1;
  const open = questions.slice(from).filter((question) => !isAnswered(team, goal, question));
  return open.find((question) => question !== 'amounts' || isAnswered(team, goal, 'measure'));
};

// === Answers

/** What makes up the sentence: who has agreed has agreed to that. */
const inSentence = ['what', 'whom', 'deadline', 'wording'] as const;

/**
 * Changes a goal. What is already so changes nothing; only what would be written over somebody’s words asks for the newest
 * card, and agreement to other words is asked for anew.
 * @throws Refusal `unknownGoal`, `goalClosed`, `outdatedCard`
 */
const changed = (team: Team, id: string, patch: Partial<Goal>, { now, seen }: Act): Team => {
  const goal = findGoal(team, id);
  const keys = Object.keys(patch) as (keyof Goal)[];
  const others = keys.filter((key) => goal[key] !== patch[key]);
  if (others.length === 0) return team;
  if (goal.closed) throw new Refusal('goalClosed');
  // A wording is made of all the rest.
  if (others.some((key) => key === 'wording' || (goal[key] !== undefined && goal[key] !== '')))
    refuseStale(seen, goal.version);
  const isReworded = inSentence.some((key) => others.includes(key));
  return replaced(team, { ...goal, ...patch, ...(isReworded && { agreed: [], agreedTo: undefined }) }, now);
};

const replaced = (team: Team, goal: Goal, now: Instant): Team => {
  const next = { ...goal, changedAt: now, version: goal.version + 1 };
  return { ...team, goals: team.goals.map((one) => (one.id === goal.id ? next : one)) };
};

/** What is to be otherwise, and for whom. @throws Refusal as `changed` */
export const saveWhat = (team: Team, id: string, { what, whom }: Pick<Goal, 'what' | 'whom'>, act: Act): Team =>
  changed(team, id, { what, whom }, act);

/** @throws Refusal `dateInPast`, `dateTooFar`, and as `changed` */
export const saveDeadline = (team: Team, id: string, deadline: CalendarDate, today: CalendarDate, act: Act): Team => {
  if (findGoal(team, id).deadline === deadline) return team;
  requireAhead(deadline, today);
  return changed(team, id, { deadline, deadlineSetAt: act.now }, act);
};

/** @throws Refusal as `changed` */
export const saveWhy = (team: Team, id: string, why: string, act: Act): Team => changed(team, id, { why }, act);

/** Whether the team thinks the goal is within its reach. @throws Refusal as `changed` */
export const saveRealistic = (team: Team, id: string, realistic: boolean, act: Act): Team =>
  changed(team, id, { realistic }, act);

/** The whole sentence in the team’s own words; without words it is put together again. @throws Refusal as `changed` */
export const reword = (team: Team, id: string, wording: string, act: Act): Team =>
  changed(team, id, { wording: wording === '' ? undefined : wording }, act);

// === Measure and amounts

/**
 * Gives a goal its measure, in the same change.
 * @throws Refusal `unknownGoal`, `goalClosed`, `goalHasMeasure` when somebody has chosen another meanwhile, and as `addMeasure`
 */
export const giveMeasure = (
  team: Team,
  id: string,
  { measure, ...definition }: MeasureDefinition & { readonly measure: string },
  { now }: Act,
): Team => {
  const goal = findGoal(team, id);
  if (team.measures.some((one) => one.id === measure)) return team;
  if (goal.closed) throw new Refusal('goalClosed');
  if (mainMeasure(team, goal)) throw new Refusal('goalHasMeasure');
  return replaced(addMeasure(team, measure, { ...definition, goal: id }, now), goal, now);
};

/**
 * Lets a measure the team has already, of no goal it works on, be that of a goal. Whoever takes it sees to it if nobody does.
 * @throws Refusal `unknownGoal`, `unknownMeasure`, `goalClosed`, `goalHasMeasure`
 */
export const takeMeasure = (
  team: Team,
  id: string,
  { measure, by }: { readonly measure: string; readonly by: PersonId },
  { now }: Act,
): Team => {
  const goal = findGoal(team, id);
  const { goal: of, responsible = by } = findMeasure(team, measure);
  if (of === id) return team;
  if (goal.closed) throw new Refusal('goalClosed');
  if (mainMeasure(team, goal) || !freeMeasures(team).some((one) => one.id === measure)) {
    throw new Refusal('goalHasMeasure');
  }
  return replaced(redefineMeasure(team, measure, { goal: id, responsible }, { now }), goal, now);
};

/** What the team measures for none of the goals it works on. */
export const freeMeasures = (team: Team): readonly Measure[] => {
  const taken = new Set(openGoals(team).map(({ id }) => id));
  return currentMeasures(team).filter(({ goal }) => goal === undefined || !taken.has(goal));
};

/** From how much to how much, and who sees to the measurements. */
export interface Amounts {
  /** Absent while nobody knows: the first measurements will show. */
  readonly baseline: Amount | undefined;
  readonly target: Amount;
  readonly responsible: PersonId | undefined;
}

/** What a card about a goal’s amounts shows: it has changed when either has. */
export const amountsVersion = (team: Team, goal: Goal): number =>
  goal.version + (mainMeasure(team, goal)?.version ?? 0);

/**
 * Says how much; when it was said before, or was out of reach, whether it is within reach is asked again.
 * @throws Refusal `unknownGoal`, `goalClosed`, `goalNotMeasured`, `sameAmounts`, `outdatedCard`
 */
export const saveAmounts = (team: Team, id: string, { baseline, target, responsible }: Amounts, act: Act): Team => {
  const goal = findGoal(team, id);
  const measure = mainMeasure(team, goal);
  if (!measure) throw new Refusal('goalNotMeasured');
  if (baseline && isEqual(baseline, target)) throw new Refusal('sameAmounts');
  const isAsBefore = isAsWritten(measure.baseline, baseline) && isAsWritten(measure.target, target);
  if (isAsBefore && measure.responsible === responsible) return team;
  if (goal.closed) throw new Refusal('goalClosed');
  refuseStale(act.seen, amountsVersion(team, goal));
  const better = baseline && measure.better !== 'none' ? wayFrom(baseline, target) : measure.better;
  const given = redefineMeasure(team, measure.id, { baseline, target, responsible, better }, { now: act.now });
  const isAdjusted = measure.target !== undefined || goal.realistic === false;
  const anew = isAsBefore ? {} : { agreed: [], agreedTo: undefined, ...(isAdjusted && { realistic: undefined }) };
  return replaced(given, { ...goal, ...anew }, act.now);
};

const isAsWritten = (one: Amount | undefined, other: Amount | undefined): boolean =>
  one && other ? isSameAmount(one, other) : one === other;

/** 12 of 30 is 40 %. */
const isEqual = (one: Amount, other: Amount): boolean =>
  one.numerator * other.denominator === other.numerator * one.denominator;

/** From little to much, higher is better. */
const wayFrom = (baseline: Amount, target: Amount): Measure['better'] =>
  target.numerator * baseline.denominator > baseline.numerator * target.denominator ? 'higher' : 'lower';

// === Agreement

/**
 * Agrees to the goal as it says; once is enough.
 * @param to the amounts the card showed (`amountsOf`)
 * @throws Refusal `unknownGoal`, `goalClosed`; `outdatedCard` when words or amounts are others by now
 */
export const agree = (
  team: Team,
  id: string,
  { person, to }: { readonly person: PersonId; readonly to: string | undefined },
  { now, seen }: Act,
): Team => {
  const goal = findGoal(team, id);
  if (hasAgreed(team, goal, person)) return team;
  if (goal.closed) throw new Refusal('goalClosed');
  const amounts = amountsOf(team, goal);
  refuseStale(to === undefined || to === amounts ? seen : -1, goal.version);
  // Whoever has left the team is not counted, and takes nobody's place.
  const others = agreedTo(team, goal).map((member) => member.person);
  const next = { ...goal, agreed: [...others, person], agreedTo: amounts, changedAt: now };
  return { ...team, goals: team.goals.map((one) => (one === goal ? next : one)) };
};

// === The end of it

/** The team is done with a goal: it is reached, or let go. @throws Refusal `unknownGoal`, `outdatedCard` */
export const closeGoal = (
  team: Team,
  id: string,
  { how, learnt }: { readonly how: 'reached' | 'dropped'; readonly learnt: string },
  { now, seen }: Act,
): Team => {
  const goal = findGoal(team, id);
  if (goal.closed?.how === how && goal.closed.learnt === learnt) return team;
  refuseStale(seen, goal.version);
  return replaced(team, { ...goal, closed: { at: now, how, learnt } }, now);
};

/** Takes a goal up again. @throws Refusal `unknownGoal`, `outdatedCard` */
export const reopenGoal = (team: Team, id: string, { now, seen }: Act): Team => {
  const goal = findGoal(team, id);
  if (!goal.closed) return team;
  refuseStale(seen, goal.version);
  return replaced(team, { ...goal, closed: undefined }, now);
};

/** Takes a goal away; what it was measured by, and what was tried, stay with the team. @throws Refusal `unknownGoal`, `outdatedCard` */
export const removeGoal = (team: Team, id: string, { seen }: Pick<Act, 'seen'>): Team => {
  const goal = findGoal(team, id);
  refuseStale(seen, goal.version);
  return { ...team, goals: team.goals.filter((one) => one.id !== id) };
};

/** Puts a goal that was taken away back in its place. @throws Refusal `tooManyGoals` */
export const putGoalBack = (team: Team, goal: Goal, at: number): Team => {
  requireRoom(team);
  return { ...team, goals: team.goals.toSpliced(at, 0, goal) };
};

// === Put back

/** What of a goal is words, and who had agreed to them. */
export type GoalWords = Pick<Goal, 'what' | 'whom' | 'why' | 'deadline' | 'wording' | 'agreed' | 'agreedTo'>;

/** Puts the words of a goal back as they were. @throws Refusal `unknownGoal` */
export const putWordsBack = (team: Team, was: GoalWords, id: string, { now }: Act): Team => {
  const goal = findGoal(team, id);
  const deadlineSetAt = goal.deadline === was.deadline ? goal.deadlineSetAt : now;
  const cleared = { deadline: undefined, wording: undefined, agreedTo: undefined };
  return replaced(team, { ...goal, ...cleared, ...was, deadlineSetAt }, now);
};

/** Lets a goal be closed, or open, as it was. @throws Refusal `unknownGoal` */
export const putClosedBack = (team: Team, { closed }: Pick<Goal, 'closed'>, id: string, { now }: Act): Team =>
  replaced(team, { ...findGoal(team, id), closed }, now);
