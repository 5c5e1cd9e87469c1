import type { PathwayCase } from '../../model/case.ts';
import type { Verdict } from '../../model/chart-reading.ts';
import { openGoals } from '../../model/goals.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Action, Goal, Measure } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { currentMeasures } from '../../model/measures.ts';
import { measureOutside } from '../../model/outside.ts';
import type { Team } from '../../model/team.ts';
import { keptActions, triedNow } from '../actions/index.ts';

/** A measure, and what its chart says. */
export interface Measured {
  /** Without what may not leave the team. */
  readonly measure: Measure;
  readonly verdict: Verdict;
}

/** A goal, what is known of it, and what is being tried to reach it. */
export interface GoalReport {
  readonly goal: Goal;
  /** The one with most to say first; none when nothing measures the goal. */
  readonly measured: readonly Measured[];
  readonly trying: readonly Action[];
}

/** A team's improvement work, as its leader is told of it. */
export interface ImprovementReport {
  /** Those that are open, the one with most to tell first. */
  readonly goals: readonly GoalReport[];
  /** The newest first. */
  readonly reached: readonly Goal[];
  /** What is measured and tried without a goal. */
  readonly besides: Omit<GoalReport, 'goal'>;
  /** Without what may not leave the team: goals are put into words with them. */
  readonly measures: readonly Measure[];
  /** Actions that have come to stay, the newest first. */
  readonly kept: readonly Action[];
}

/**
 * What there is to tell of a team's goals.
 * @param cases the team's, for measures that fill themselves from them
 */
export const improvementOf = (team: Team, cases: readonly PathwayCase[], today: CalendarDate): ImprovementReport => {
  const open = openGoals(team);
  const ids = new Set(open.map(({ id }) => id));
  const read = (measure: Measure): Measured => ({
    measure: measureOutside(measure),
    verdict: readMeasure(measure, cases, { today }).verdict,
  });
  const towards = (goal: string | undefined): Omit<GoalReport, 'goal'> => ({
    measured: currentMeasures(team).filter(isTowards(goal, ids)).map(read).sort(byNews),
    trying: triedNow(team).filter(isTowards(goal, ids)),
  });
  return {
    goals: open.map((goal) => ({ goal, ...towards(goal.id) })).sort(byInterest),
    reached: team.goals.filter(({ closed }) => closed?.how === 'reached').sort(byClosing),
    besides: towards(undefined),
    measures: team.measures.map(measureOutside),
    kept: keptActions(team),
  };
};

/** What is for a goal that is reached or gone is told of as if it had none. */
const isTowards =
  (goal: string | undefined, open: ReadonlySet<string>) =>
  (it: { readonly goal?: string | undefined }): boolean =>
    it.goal !== undefined && open.has(it.goal) ? it.goal === goal : goal === undefined;

const mostToSay: readonly Verdict['kind'][] = ['changed', 'steady', 'tooFew', 'empty'];

const byNews = (one: Measured, other: Measured): number =>
  mostToSay.indexOf(one.verdict.kind) - mostToSay.indexOf(other.verdict.kind);

const byInterest = (one: GoalReport, other: GoalReport): number => interestOf(other) - interestOf(one);

/** A change first, then what is being tried, then what is measured. */
const interestOf = ({ measured: [first], trying }: GoalReport): number =>
  (first?.verdict.kind === 'changed' ? 4 : 0) + (trying.length > 0 ? 2 : 0) + (first ? 1 : 0);

const byClosing = (one: Goal, other: Goal): number => ((one.closed?.at ?? '') < (other.closed?.at ?? '') ? 1 : -1);
