import { type ActionKind, actionKindOf } from '../../model/action-kinds.ts';
import { requireAhead } from '../../model/agreed-dates.ts';
import { addDays, workingDayAtOrAfter } from '../../model/calendar.ts';
import type { CalendarDate, Instant, PersonId } from '../../model/identity.ts';
import type { Action, ActionTest, Goal } from '../../model/improvement.ts';
import { workerIn, workerOrNobody } from '../../model/packages.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';
import type { Member, Team } from '../../model/team.ts';
import { tidy, tidyLine } from '../../model/written.ts';

/** As many actions as a team may have; those that were laid aside among them. */
export const maximumActions = 60;

/** As many tests as an action may have. The oldest are kept: they are what the team has learnt. */
export const maximumTests = 20;

/** How long a test is proposed to last, and may last at most, in days: it is small enough for a week (DOMAIN §7, PDSA). */
const usualDays = 7;
const longestDays = 14;

const limits = {
  title: 150,
  note: 500,
  plan: 400,
  where: 120,
  expected: 300,
  happened: 400,
  learnt: 400,
} as const;

/** What is written of an action, as it is stored. @throws Refusal `textTooLong`; `actionTitleMissing`, `testPlanMissing` */
export const fittingAction = {
  title: (text: string) => required('actionTitleMissing', tidyLine(text, limits.title)),
  note: (text: string) => tidy(text, limits.note),
  plan: (text: string) => required('testPlanMissing', tidy(text, limits.plan)),
  where: (text: string) => tidy(text, limits.where),
  expected: (text: string) => tidy(text, limits.expected),
  happened: (text: string) => tidy(text, limits.happened),
  learnt: (text: string) => tidy(text, limits.learnt),
} as const;

const required = (missing: 'actionTitleMissing' | 'testPlanMissing', text: string): string => {
  if (text === '') throw new Refusal(missing);
  return text;
};

/** When something is changed, and which version of the action the pressed card showed. */
export interface Moment {
  readonly now: Instant;
  readonly today: CalendarDate;
  /** Absent when the change was asked for without a card. */
  readonly seen?: number | undefined;
}

// === Looking

export const actionOf = ({ actions }: Pick<Team, 'actions'>, id: string): Action | undefined =>
  actions.find((action) => action.id === id);

/** @throws Refusal `unknownTeamAction` */
export const findAction = (team: Pick<Team, 'actions'>, id: string): Action => {
  const action = actionOf(team, id);
  if (!action) throw new Refusal('unknownTeamAction');
  return action;
};

/** The test that is going on; `undefined` between two of them, and before the first. */
export const openTest = ({ state, tests }: Pick<Action, 'state' | 'tests'>): ActionTest | undefined => {
  const last = tests.at(-1);
  return state === 'trying' && last?.decision === undefined ? last : undefined;
};

/** Who sees to an action, as long as the person works in the team. */
export const responsibleFor = (team: Team, { responsible }: Pick<Action, 'responsible'>): Member | undefined =>
  workerIn(team, responsible);

export const goalOfAction = ({ goals }: Pick<Team, 'goals'>, action: Pick<Action, 'goal'>): Goal | undefined =>
  goals.find(({ id }) => id === action.goal);

/** Where an action stands in the list: what is being tried, also between two tests, first. */
export const groups = ['trying', 'idea', 'kept', 'dropped'] as const;
export type ActionGroup = (typeof groups)[number];

const groupOf = ({ state }: Action): ActionGroup => (state === 'adapted' ? 'trying' : state);

/**
 * The actions of a group, of one goal or of all. What is to be looked at first is the first of those being tried; of the
 * others the newest comes first.
 */
export const actionsIn = ({ actions }: Pick<Team, 'actions'>, group: ActionGroup, goal?: string): readonly Action[] =>
  actions
    .filter((action) => groupOf(action) === group && (goal === undefined || action.goal === goal))
    .toSorted((one, other) =>
      group === 'trying' ? byWord(untilOf(one), untilOf(other)) : byWord(other.since, one.since),
    );

const untilOf = (action: Action): string => openTest(action)?.until ?? '9999-12-31';
const byWord = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What a team is trying now. */
export const triedNow = (team: Pick<Team, 'actions'>): readonly Action[] => actionsIn(team, 'trying');

/** What a team has tried and kept, the newest first. */
export const keptActions = (team: Pick<Team, 'actions'>): readonly Action[] => actionsIn(team, 'kept');

/** What the team has learnt last of an action; '' before that. */
export const lastLearnt = ({ tests }: Pick<Action, 'tests'>): string =>
  tests.findLast(({ learnt }) => learnt !== '')?.learnt ?? '';

// === Writing

/** An action as it is entered in its form. */
export interface EnteredAction {
  readonly title: string;
  readonly goal?: string | undefined;
  readonly responsible?: PersonId | undefined;
  readonly note: string;
  /** What it is about; nothing is asked of that before it has been written once. */
  readonly kind?: ActionKind | undefined;
}

/** Keeps an idea. One that is there already stays as it is. @throws Refusal `teamActionsFull`, `unknownMember` */
export const addAction = (team: Team, id: string, entered: EnteredAction, { now, today }: Moment): Team => {
  if (actionOf(team, id)) return team;
  requireRoom(team);
  const action: Action = {
    ...{ id, createdAt: now, state: 'idea', since: today, tests: [], changedAt: now, version: 1 },
    ...known(team, entered),
  };
  return { ...team, actions: [...team.actions, action] };
};

/**
 * Other words, another goal, another person; what stands as it was changes nothing.
 * @throws Refusal `unknownTeamAction`, `unknownMember`, `outdatedCard`
 */
export const editAction = (team: Team, id: string, entered: EnteredAction, moment: Moment): Team =>
  changeAction(team, id, moment, (action) => ({
    ...action,
    ...known(team, entered),
    ...kindSaid(team, action, entered),
  }));

/** What an action is about, as far as Los knows. */
export const kindOf = ({ goals }: Pick<Team, 'goals'>, action: Action): ActionKind =>
  actionKindOf(action, goals.find(({ id }) => id === action.goal)?.bank);

/** What the team says it is about, where that is not what Los thinks already. */
const kindSaid = (team: Team, action: Action, { kind }: EnteredAction) =>
  kind === undefined || kind === kindOf(team, action) ? {} : { kind };

/** A goal that has gone meanwhile is none. */
const known = (team: Team, { title, goal, responsible, note }: EnteredAction) => ({
  title,
  note,
  goal: team.goals.some(({ id }) => id === goal) ? goal : undefined,
  responsible: workerOrNobody(team, responsible),
});

/** Takes an action away with its tests. @throws Refusal `unknownTeamAction`, `outdatedCard` */
export const removeAction = (team: Team, id: string, { seen }: Pick<Moment, 'seen'>): Team => {
  refuseStale(seen, findAction(team, id).version);
  return { ...team, actions: team.actions.filter((action) => action.id !== id) };
};

/** Puts an action back in its place. @throws Refusal `teamActionsFull` */
export const putActionBack = (team: Team, action: Action, at: number): Team => {
  requireRoom(team);
  return { ...team, actions: team.actions.toSpliced(at, 0, action) };
};

const requireRoom = ({ actions }: Team): void => {
  if (actions.length >= maximumActions) throw new Refusal('teamActionsFull', { max: maximumActions });
};

// === Plan

/** A test as it is planned. */
export interface PlannedTest {
  readonly plan: string;
  readonly where: string;
  readonly until: CalendarDate;
  readonly expected: string;
  readonly responsible?: PersonId | undefined;
}

/** When a test that begins today is looked at: a week from now, on a working day. */
export const proposedUntil = (today: CalendarDate): CalendarDate => workingDayAtOrAfter(addDays(today, usualDays));

/** What a test begins with: how the last one was planned; before the first, the idea itself. */
export const planBefore = ({
  title,
  tests,
}: Pick<Action, 'title' | 'tests'>): Pick<ActionTest, 'plan' | 'where' | 'expected'> =>
  tests.at(-1) ?? { plan: title, where: '', expected: '' };

/**
 * Begins a test, or plans the one that is going on otherwise. Whatever has been decided before, an action can be tried.
 * @throws Refusal `unknownTeamAction`, `outdatedCard`, `tooManyTests`, `unknownMember`; `dateInPast`, `testTooLong`
 */
export const planTest = (team: Team, id: string, testId: string, planned: PlannedTest, moment: Moment): Team =>
  changeAction(team, id, moment, (action) => {
    const going = openTest(action);
    const { responsible, ...test } = planned;
    if (planned.until !== going?.until) requireSmall(planned.until, moment.today);
    const tests = going
      ? withLast(action, { ...going, ...test })
      : [...requireFew(action), { ...untold, ...test, id: testId, startedOn: moment.today }];
    return { ...inState(action, 'trying', moment), responsible: workerOrNobody(team, responsible), tests };
  });

const untold = { happened: '', learnt: '' } as const;

const requireFew = ({ tests }: Action): readonly ActionTest[] => {
  if (isTriedOften({ tests })) throw new Refusal('tooManyTests', { max: maximumTests });
  return tests;
};

/** Whether an action has as many tests as it may have. */
export const isTriedOften = ({ tests }: Pick<Action, 'tests'>): boolean => tests.length >= maximumTests;

const requireSmall = (until: CalendarDate, today: CalendarDate): void => {
  requireAhead(until, today);
  const date = addDays(today, longestDays);
  if (until > date) throw new Refusal('testTooLong', { date });
};

// === Do, study, act

export type Decision = NonNullable<ActionTest['decision']>;

/** What has come of a test; without a decision the test goes on. */
export interface Told {
  readonly happened: string;
  readonly learnt: string;
  readonly decision?: Decision | undefined;
}

const stateAfter = { again: 'trying', adapt: 'adapted', keep: 'kept', drop: 'dropped' } as const;

/**
 * What happened in the newest test, what was learnt, and what comes of it; told again, it is corrected.
 * @throws Refusal `unknownTeamAction`; `outdatedCard` when nothing has been tried; `nothingTold` when nothing is said of a
 * test that is not dropped
 */
export const tellTest = (team: Team, id: string, { decision, ...words }: Told, moment: Moment): Team =>
  changeAction(team, id, moment, (action) => {
    const test = action.tests.at(-1);
    if (!test) throw new Refusal('outdatedCard');
    if (decision !== 'drop' && words.happened === '' && words.learnt === '') throw new Refusal('nothingTold');
    const decided = decision && { decision, endedOn: test.endedOn ?? moment.today };
    const tests = withLast(action, { ...test, ...words, ...decided });
    return { ...(decision ? inState(action, stateAfter[decision], moment) : action), tests };
  });

/** Lays an action aside, and with it the test that is going on. @throws Refusal `unknownTeamAction`, `outdatedCard` */
export const dropAction = (team: Team, id: string, moment: Moment): Team =>
  changeAction(team, id, moment, (action) => {
    const going = openTest(action);
    const ended = going && withLast(action, { ...going, decision: 'drop', endedOn: moment.today });
    return { ...inState(action, 'dropped', moment), tests: ended ?? action.tests };
  });

const withLast = ({ tests }: Action, test: ActionTest): ActionTest[] => tests.with(-1, test);

const inState = (action: Action, state: Action['state'], { today }: Moment): Action =>
  action.state === state ? action : { ...action, state, since: today };

// === Changing

const changeAction = (
  team: Team,
  id: string,
  { now, seen }: Moment,
  change: (action: Action) => Omit<Action, 'tests'> & { readonly tests: readonly ActionTest[] },
): Team => {
  const before = findAction(team, id);
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return team;
  refuseStale(seen, before.version);
  return withAction(team, { ...after, tests: [...after.tests], changedAt: now, version: before.version + 1 });
};

/** The team with a newer version of an action, which something beside it has changed. @throws Refusal `unknownTeamAction` */
export const touched = (team: Team, id: string, now: Instant): Team => {
  const action = findAction(team, id);
  return withAction(team, { ...action, changedAt: now, version: action.version + 1 });
};

const withAction = (team: Team, changed: Action): Team => ({
  ...team,
  actions: team.actions.map((action) => (action.id === changed.id ? changed : action)),
});

// === Taking back

/** What a change of an action touches: all of it but the tests before the last. */
export interface ActionBefore {
  readonly head: Omit<Action, 'tests' | 'version' | 'changedAt'>;
  readonly last?: ActionTest | undefined;
}

export const beforeChange = ({ tests, version: _, changedAt: __, ...head }: Action): ActionBefore => ({
  head,
  last: tests.at(-1),
});

/** Puts an action back as it was before a change that added no test. @throws Refusal `unknownTeamAction` */
export const putChangeBack = (team: Team, id: string, { head, last }: ActionBefore, moment: Moment): Team =>
  changeAction(team, id, moment, ({ goal: _, responsible: __, ...action }) => ({
    ...action,
    ...head,
    tests: last ? action.tests.with(-1, last) : action.tests,
  }));
