import { nb as goals } from '../features/goals/texts.nb.ts';
import { nb as overview } from '../features/overview/texts.nb.ts';
import { addDays, atHour, daysBetween, mondayOf } from '../model/calendar.ts';
import { offeredGoal } from '../model/goal-bank.ts';
import type { CalendarDate, Instant, PersonId } from '../model/identity.ts';
import { Action, type ActionTest, Goal, ImprovementProgress, Measure } from '../model/improvement.ts';
import type { Network } from '../model/network.ts';
import { copyForTeam } from '../model/network-set-up.ts';
import { Member, TaskWork, Team } from '../model/team.ts';
import type { PlannedTeam } from './real-case-plan.ts';
import type { Chance } from './real-case-random.ts';
import { talksOf } from './real-case-talks.ts';
import {
  firstNames,
  happenings,
  lastNames,
  lessons,
  ownGoals,
  plans,
  triedAnyway,
  triedFor,
} from './real-case-words.ts';

/** What the making of a team needs to know. */
export interface Making {
  readonly network: Network;
  readonly planned: PlannedTeam;
  readonly chance: Chance;
  /** The first day of the first session of all, and the day up to which things have happened. */
  readonly first: CalendarDate;
  readonly until: CalendarDate;
}

interface Made extends Making {
  readonly people: readonly PersonId[];
  /** From 0, hardly anything, to 1: how much this team gets done. */
  readonly drive: number;
  readonly createdOn: CalendarDate;
}

/** A team with fifteen months of work. */
export const makeTeam = (making: Making): Team => {
  const { network, planned, chance, first, until } = making;
  const createdOn = addDays(first, -chance.whole(60, 100));
  const members = membersOf(making, createdOn);
  const made: Made = { ...making, createdOn, drive: chance.next(), people: members.map(({ person }) => person) };
  const goals = goalsOf(made);
  const actions = goals.flatMap((goal) => actionsOf(made, goal));
  return Team.parse({
    id: planned.id,
    tenant: network.tenant,
    name: planned.name,
    municipalities: planned.municipalities,
    createdAt: atHour(createdOn, 10),
    members,
    rooms: [],
    network: copyForTeam(network),
    work: workOf(made),
    goals,
    measures: goals.flatMap((goal) => measuresOf(made, goal, actions)),
    actions,
    progress: progressOf(made),
    coaching: talksOf(planned.id, members, making),
    remindedUntil: atHour(until, 7),
  });
};

const roles = ['teamLead', 'userRepresentative', 'member', 'member', 'member', 'leader'] as const;

const membersOf = ({ network, planned, chance }: Making, joined: CalendarDate): Member[] =>
  roles.slice(0, chance.whole(4, 6)).map((role, at) =>
    Member.parse({
      person: `${network.tenant}:${planned.id}-${at + 1}`,
      userId: `29:${planned.id}-${at + 1}`,
      name: `${chance.one(firstNames)} ${chance.one(lastNames)}`,
      role,
      joinedAt: atHour(joined, 10),
    }),
  );

/** A day between two others, at noon. */
const someDay = (chance: Chance, from: CalendarDate, to: CalendarDate): CalendarDate =>
  addDays(from, chance.whole(0, Math.max(0, daysBetween(from, to))));

// === Tasks

/** Some worked through the packages, others did nothing (DOMAIN §1): the later the package, the fewer. */
const likelihoods = [0.5, 0.3, 0.15, 0, -0.2];

const workOf = ({ network, chance, drive, createdOn, until }: Made): Team['work'] => {
  const begins = [createdOn, ...network.sessions.map(({ last }) => last)];
  const entries = network.packages.flatMap(({ number, tasks }) => {
    const from = begins[number - 1] ?? until;
    const to = network.sessions.find((session) => session.number === number)?.first ?? until;
    return from >= until
      ? []
      : tasks.flatMap(({ id, kind }) => {
          const isTouched = chance.happens(drive * 0.8 + (likelihoods[number - 1] ?? 0));
          const changedAt = atHour(earlier(someDay(chance, from, to), until), 12);
          if (!isTouched) return [];
          const status = chance.happens(0.75) ? 'done' : 'inProgress';
          const interviews = kind === 'interview' && {
            interviews: { count: chance.whole(1, 4), themes: ['bolig', 'arbeid'] },
          };
          return [
            [
              id,
              TaskWork.parse({
                status,
                changedAt,
                version: 1,
                ...interviews,
                ...(status === 'done' && { doneAt: changedAt }),
              }),
            ] as const,
          ];
        });
  });
  return Object.fromEntries(entries);
};

const earlier = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

// === Goals

const goalsOf = (made: Made): Goal[] => {
  const { planned, chance } = made;
  const own = chance.happens(0.12) ? [chance.one(ownGoals)] : [];
  return [
    ...planned.goals.map((number) => goalOf(made, `b${number}`, bankWords(number), number)),
    ...own.map((words) => goalOf(made, 'own', words)),
  ];
};

const { bank } = goals.texts.goals;
const counted = overview.texts.overview.bank;

/** A goal of the bank as it is offered, or as it is counted. */
const bankWords = (number: number): string => {
  const offered = offeredGoal(number);
  if (offered) return bank[`g${offered.number}`].goal;
  return number === 10 ? counted.g10 : counted.g23;
};

const goalOf = ({ planned, chance, drive, first, people }: Made, id: string, rough: string, bank?: number): Goal => {
  const createdOn = someDay(chance, addDays(first, 10), addDays(first, 140));
  const isWorkedOut = chance.happens(drive * 0.7);
  return Goal.parse({
    id: `${planned.id}-${id}`,
    createdAt: atHour(createdOn, 12),
    changedAt: atHour(addDays(createdOn, 20), 12),
    rough,
    ...(bank !== undefined && { bank }),
    ...(isWorkedOut && { what: rough.slice(0, 200), whom: 'brukerne våre', realistic: true }),
    ...(isWorkedOut && chance.happens(0.6) && { agreed: people.slice(0, 4), agreedTo: '' }),
  });
};

// === Actions

const actionsOf = (made: Made, goal: Goal): Action[] => {
  const { chance, drive } = made;
  const count = chance.happens(0.25 + drive * 0.7) ? chance.whole(1, 2) : 0;
  const known = triedFor[goal.bank ?? 0] ?? triedAnyway;
  return Array.from({ length: count }, (_, at) => actionOf(made, goal, known[at] ?? chance.one(triedAnyway), at));
};

const actionOf = (made: Made, goal: Goal, title: string, at: number): Action => {
  const { chance, drive, first, until } = made;
  const begun = earlier(someDay(chance, addDays(first, 150), addDays(first, 330)), until);
  const tests = testsOf(made, `${goal.id}-a${at}`, begun);
  const last = tests.at(-1);
  const kept = last?.decision === 'keep' ? 'kept' : last?.decision === 'adapt' ? 'adapted' : 'trying';
  const state = last === undefined ? 'idea' : last.decision === 'drop' ? 'dropped' : kept;
  const changed = last?.endedOn ?? begun;
  return Action.parse({
    id: `${goal.id}-a${at}`,
    goal: goal.id,
    createdAt: atHour(begun, 12),
    changedAt: atHour(changed, 12),
    title,
    ...(chance.happens(drive) && { responsible: made.people[0] }),
    state,
    since: changed,
    tests,
  });
};

const testsOf = ({ chance, drive, until }: Made, id: string, begun: CalendarDate): ActionTest[] => {
  const count = chance.happens(0.3 + drive * 0.6) ? chance.whole(1, 4) : 0;
  return Array.from({ length: count }, (_, at) => {
    const startedOn = addDays(begun, at * 21);
    const endedOn = addDays(startedOn, 9);
    const isLast = at === count - 1;
    const decision = isLast ? chance.one(['keep', 'keep', 'adapt', 'again', 'drop']) : 'again';
    return {
      id: `${id}-t${at}`,
      startedOn,
      until: addDays(startedOn, 7),
      plan: chance.one(plans),
      where: '',
      expected: '',
      happened: chance.one(happenings),
      learnt: chance.one(lessons),
      decision: decision as ActionTest['decision'],
      endedOn,
    };
  }).filter(({ endedOn }) => endedOn <= until);
};

// === Measures

/** Few made their goals measurable (DOMAIN §1). */
const measuresOf = (made: Made, goal: Goal, actions: readonly Action[]): Measure[] => {
  const { planned, chance, drive, first, people } = made;
  if (!chance.happens(drive * 0.55)) return [];
  const createdOn = addDays(first, chance.whole(80, 150));
  const tried = actions.find((action) => action.goal === goal.id && action.tests.length > 0)?.tests[0]?.startedOn;
  const points = pointsOf(made, createdOn, tried);
  return [
    Measure.parse({
      id: `${goal.id}-m`,
      goal: goal.id,
      createdAt: atHour(createdOn, 12),
      changedAt: atHour(points.at(-1)?.on ?? createdOn, 12),
      name: measureName(goal, planned),
      form: 'share',
      numerator: 'de som har fått det',
      denominator: 'alle den uken',
      every: 'week',
      better: 'higher',
      baseline: { numerator: 8, denominator: 20 },
      target: { numerator: 16, denominator: 20 },
      responsible: people[0],
      points,
    }),
  ];
};

const measureName = (goal: Goal, { name }: PlannedTeam): string => {
  const offered = offeredGoal(goal.bank);
  return offered ? bank[`g${offered.number}`].measure : `Andel som har fått det, ${name}`;
};

/** Week for week: most stay as they were, some become better with an action, a few worse. */
const pointsOf = ({ chance, drive, until }: Made, from: CalendarDate, tried: CalendarDate | undefined) => {
  const weeks = Math.floor(daysBetween(from, until) / 7) - 1;
  const usual = chance.whole(6, 10);
  const gain = tried !== undefined && chance.happens(0.35 + drive * 0.4) ? 5 : chance.happens(0.1) ? -5 : 0;
  const turn = tried ?? addDays(from, 120);
  const stops = chance.happens(0.25) ? chance.whole(8, 16) : weeks;
  return Array.from({ length: Math.max(0, Math.min(weeks, stops)) }, (_, week) => {
    const on = addDays(mondayOf(from), 7 * week);
    const level = usual + (on > turn ? gain : 0) + chance.whole(-2, 2);
    return { on, numerator: Math.min(20, Math.max(0, level)), denominator: 20 };
  }).filter(() => chance.happens(0.92));
};

// === Scores

const progressOf = ({ chance, drive, first, until, people, network }: Made): ImprovementProgress | undefined => {
  if (!chance.happens(0.3 + drive * 0.7)) return undefined;
  const by = people[0] ?? '';
  const facilitator = network.facilitators[0]?.person ?? by;
  const months = Math.floor(daysBetween(first, until) / 30);
  const step = 0.25 + drive * 0.35;
  const scores = Array.from({ length: months }, (_, month) => {
    const on = earlier(addDays(first, 30 * month + chance.whole(0, 25)), until);
    const halves = limited(1 + month * step);
    const common = { month: on.slice(0, 7), at: atHour(on, 12), version: month + 1 };
    const isScored = chance.happens(0.4 + drive * 0.5);
    const theirs = limited(halves - chance.whole(0, drive < 0.4 ? 3 : 1));
    return [
      ...(isScored ? [{ ...common, from: 'team', halves, by }] : []),
      ...(month % 2 === 1 ? [{ ...common, from: 'facilitator', halves: theirs, by: facilitator }] : []),
    ];
  }).flat();
  const once = [...new Map(scores.map((score) => [`${score.month} ${score.from}`, score])).values()];
  const newest = once.findLast(({ from }) => from === 'team')?.at as Instant | undefined;
  return ImprovementProgress.parse({
    phase: Math.min(5, 1 + Math.floor(drive * 4.5)),
    scores: once,
    changedAt: newest ?? atHour(addDays(first, 40), 12),
    version: months,
  });
};

const limited = (halves: number): number => Math.min(10, Math.max(1, Math.round(halves)));
