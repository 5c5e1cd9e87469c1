import { actionKindOf, themeOfGoal } from './action-kinds.ts';
import { lastActiveOn } from './activity.ts';
import { builtInPeriods } from './built-in.ts';
import { addDays, dateInNorway } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { type ChartReading, readChart } from './chart-reading.ts';
import { talksHeldOn } from './coaching.ts';
import { lettersOf } from './goals.ts';
import { waitingSince } from './guidance.ts';
import type { CalendarDate, Instant } from './identity.ts';
import { type Action, BuiltIn, type Goal, type Measure } from './improvement.ts';
import { readMeasure } from './measure-reading.ts';
import { measuresOf } from './measures.ts';
import { monthOf } from './observations.ts';
import { isOpen, packageNumbers, progressOf, tasksIn } from './packages.ts';
import { periodAfter } from './periods.ts';
import type { Team } from './team.ts';
import type { SummaryAction, SummaryFigure, SummaryGoal, SummaryMeasure, TeamSummary } from './team-summary.ts';
import type { Thread } from './thread.ts';

/** What goes with a team and is stored elsewhere. */
export interface Beside {
  readonly cases: readonly PathwayCase[];
  /** Those of its network are fine. */
  readonly threads: readonly Thread[];
}

/** A team at a glance, as it is now. */
export const summaryOf = (team: Team, { cases, threads }: Beside, now: Instant): TeamSummary => {
  const today = dateInNorway(now);
  const own = threads.filter((thread) => thread.team.id === team.id);
  const read = team.measures.map((measure) => ({ measure, reading: readMeasure(measure, cases, { today }) }));
  return {
    team: team.id,
    network: team.network.id,
    name: team.name,
    municipalities: [...team.municipalities],
    createdOn: dateInNorway(team.createdAt),
    madeAt: now,
    members: team.members.length,
    userRepresentatives: team.members.filter(({ role }) => role === 'userRepresentative').length,
    ...(team.progress?.phase && { phase: team.progress.phase }),
    lastActive: lastActiveOn(team, cases, own),
    packages: packageNumbers.map((number) => packageOf(team, number)),
    goals: team.goals.map((goal) => goalOf(team, goal)),
    measures: read.map(({ measure, reading }) => measureOf(measure, reading)),
    actions: team.actions.map((action) => actionOf(team, action, read)),
    scores: scoresOf(team),
    figures: BuiltIn.options.flatMap((of) => figuresOf(of, cases, today)),
    tests: perMonth(team.actions.flatMap(({ tests }) => tests.map(({ startedOn }) => startedOn))),
    coaching: perMonth(talksHeldOn(team)),
    guidance: guidanceOf(own),
  };
};

const packageOf = (team: Team, number: TeamSummary['packages'][number]['number']) => {
  const tasks = tasksIn(team, number);
  const { total, done, notStarted } = progressOf(tasks);
  return { number, total, done, begun: total - notStarted, open: tasks.filter(isOpen).length };
};

const longestTitle = 160;

const goalOf = (team: Team, goal: Goal): SummaryGoal => {
  const title = (goal.what === '' ? goal.rough : goal.what).slice(0, longestTitle);
  const theme = themeOfGoal(goal.bank, `${goal.rough} ${goal.what}`);
  const target = measuresOf(team, goal.id).find((measure) => measure.target);
  return {
    id: goal.id,
    title,
    ...(goal.bank !== undefined && { bank: goal.bank }),
    ...(theme && { theme }),
    createdOn: dateInNorway(goal.createdAt),
    ...(target && { measurableSince: dateInNorway(target.createdAt) }),
    agreed: lettersOf(team, goal).some(({ letter, missing }) => letter === 'agreed' && missing === undefined),
    ...(goal.closed && { closed: { how: goal.closed.how, on: dateInNorway(goal.closed.at) } }),
  };
};

const measureOf = (measure: Measure, { verdict, periods }: ChartReading): SummaryMeasure => ({
  id: measure.id,
  ...(measure.goal !== undefined && { goal: measure.goal }),
  name: measure.name,
  ...(measure.builtIn && { builtIn: measure.builtIn }),
  every: measure.every,
  points: periods.filter(({ value }) => value !== undefined).length,
  ended: measure.endedAt !== undefined,
  verdict: verdict.kind,
  ...(verdict.kind === 'changed' && {
    since: verdict.since,
    ...(verdict.until !== undefined && { until: verdict.until }),
    ...(verdict.isBetter !== undefined && { change: verdict.isBetter ? 'better' : 'worse' }),
  }),
});

// === Actions

interface Read {
  readonly measure: Measure;
  readonly reading: ChartReading;
}

const actionOf = (team: Team, action: Action, read: readonly Read[]): SummaryAction => {
  const bank = team.goals.find(({ id }) => id === action.goal)?.bank;
  const triedOn = firstTried(action);
  const signal = signalOf(action, triedOn, read);
  const decision = action.tests.findLast((test) => test.decision)?.decision;
  return {
    id: action.id,
    ...(action.goal !== undefined && { goal: action.goal }),
    title: action.title,
    kind: actionKindOf(action, bank),
    state: action.state,
    since: action.since,
    ...(triedOn !== undefined && { triedOn }),
    tests: action.tests.length,
    ...(decision && { decision }),
    ...(signal !== undefined && { signal }),
  };
};

/** When an action was first tried; an idea, and what was dropped as one, never was. */
const firstTried = ({ state, since, tests }: Action): CalendarDate | undefined => {
  const [first] = tests.map(({ startedOn }) => startedOn).sort();
  return first ?? (state === 'trying' || state === 'kept' || state === 'adapted' ? since : undefined);
};

/** Six months; a change that comes later is hardly of the action. */
const signalDays = 183;

/**
 * Whether a measure of its goal changed for the better from when it was first tried until six months later. That says that
 * they came one after the other, not that one made the other.
 */
const signalOf = ({ goal }: Action, triedOn: CalendarDate | undefined, read: readonly Read[]): boolean | undefined => {
  const ofGoal = read.filter(({ measure, reading }) => measure.goal === goal && canTell(measure, reading));
  if (goal === undefined || triedOn === undefined || ofGoal.length === 0) return undefined;
  return ofGoal.some(({ measure, reading }) =>
    betterSince(measure, reading).some(
      (since) => periodAfter(measure.every, since) > triedOn && since <= addDays(triedOn, signalDays),
    ),
  );
};

const canTell = ({ better }: Measure, { verdict }: ChartReading): boolean =>
  better !== 'none' && verdict.kind !== 'empty' && verdict.kind !== 'tooFew';

/** When a measure has changed for the better: as its chart says, and as it would without the parts it was put into since. */
const betterSince = (measure: Measure, reading: ChartReading): CalendarDate[] =>
  [reading, readChart(reading.periods, { ...measure, splits: [] })].flatMap(({ verdict }) =>
    verdict.kind === 'changed' && verdict.isBetter ? [verdict.since] : [],
  );

// === Months

/** As many months as a network may be looked back on. */
const mostMonths = 60;

const perMonth = (dates: readonly CalendarDate[]): TeamSummary['tests'] =>
  [...Map.groupBy(dates, monthOf)]
    .map(([month, found]) => ({ month, count: found.length }))
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .slice(-mostMonths);

const scoresOf = ({ progress }: Team): TeamSummary['scores'] =>
  [...Map.groupBy(progress?.scores ?? [], ({ month }) => month)]
    .map(([month, found]) => ({ month, ...Object.fromEntries(found.map(({ from, halves }) => [from, halves])) }))
    .sort((one, other) => (one.month < other.month ? -1 : 1))
    .slice(-mostMonths);

const figuresOf = (of: BuiltIn, cases: readonly PathwayCase[], today: CalendarDate): SummaryFigure[] =>
  builtInPeriods(of, cases, undefined, today).flatMap(({ on, from, value, cases: many = 0 }) =>
    value
      ? [
          {
            of,
            from: monthOf(from ?? on),
            to: monthOf(on),
            sum: Number(value.numerator),
            count: Number(value.denominator),
            cases: many,
          },
        ]
      : [],
  );

// === Guidance

type Waiting = TeamSummary['guidance'][number];

/** The request, where it waits for an answer. */
const waitingIn = (thread: Thread): Waiting[] => {
  const since = waitingSince(thread);
  return since === undefined ? [] : [{ thread: thread.id, since: dateInNorway(since) }];
};

const guidanceOf = (threads: readonly Thread[]): Waiting[] =>
  threads.flatMap(waitingIn).sort((one, other) => (one.since < other.since ? -1 : 1));

/** A team at a glance with what one of its requests has become; the very same object where that is known. */
export const withGuidance = (summary: TeamSummary, thread: Thread): TeamSummary => {
  const others = summary.guidance.filter((one) => one.thread !== thread.id);
  const guidance = [...others, ...waitingIn(thread)].sort((one, other) => (one.since < other.since ? -1 : 1));
  return JSON.stringify(guidance) === JSON.stringify(summary.guidance) ? summary : { ...summary, guidance };
};
