import { addDays, atHour, weekday } from '../model/calendar.ts';
import type { CalendarDate, Instant, PersonId } from '../model/identity.ts';
import { Action, ActorMap, Goal, ImprovementProgress, Measure } from '../model/improvement.ts';
import type { Team } from '../model/team.ts';
import { host } from './people.ts';

/** Half a year of improvement work, as a team's document has it. */
type ImprovementWork = Required<Pick<Team, 'goals' | 'measures' | 'actions' | 'progress' | 'actorMap'>>;

/**
 * What a team has that has worked for half a year, for whoever wants to see how it looks: a goal whose chart tells of a
 * change, a goal that is only begun, an action that is tried for the second time and one that has come to stay.
 */
export const improvementUntil = (today: CalendarDate, people: readonly PersonId[]): ImprovementWork => {
  const on = (days: number): CalendarDate => addDays(today, -days);
  const by = people[0] ?? host.person;
  return {
    goals: goalsOf((days) => atHour(on(days), 12), addDays(today, 120), people.slice(0, 3)),
    measures: [askedMeasure(today, by)],
    actions: [tried(on, by), kept(on, by)],
    progress: progressUntil(on, by),
    actorMap,
  };
};

const goalsOf = (at: (days: number) => Instant, deadline: CalendarDate, agreed: readonly PersonId[]): Goal[] => [
  Goal.parse({
    id: 'demo-asked',
    createdAt: at(150),
    changedAt: at(120),
    rough: 'bli bedre på brukermedvirkning',
    what: 'Hver bruker blir spurt «Hva er viktig for deg?» i den første samtalen',
    whom: 'nye brukere',
    why: 'Da handler planen om det brukeren selv vil.',
    realistic: true,
    deadline,
    agreed,
  }),
  Goal.parse({
    id: 'demo-home',
    createdAt: at(12),
    changedAt: at(12),
    rough: 'tryggere hjemkomst fra sykehuset',
    whom: 'brukere som skrives ut til hjemmet',
  }),
];

/** Of twenty new users a week, how many were asked: the last week is that before this one, and in the tenth nobody counted. */
const askedPerWeek = [7, 9, 8, 6, 9, 7, 8, 9, 7, undefined, 13, 14, 12, 15, 13, 16, 14, 15, 17];
const newPerWeek = 20;

const askedMeasure = (today: CalendarDate, responsible: PersonId): Measure => {
  const weeks = askedPerWeek.length;
  const week = (number: number): CalendarDate => addDays(today, 1 - weekday(today) - 7 * (weeks - number));
  return Measure.parse({
    id: 'demo-measure',
    goal: 'demo-asked',
    createdAt: atHour(week(0), 12),
    changedAt: atHour(week(weeks - 1), 12),
    name: 'Spurt «Hva er viktig for deg?»',
    form: 'share',
    numerator: 'nye brukere som fikk spørsmålet',
    denominator: 'alle nye brukere',
    every: 'week',
    better: 'higher',
    baseline: { numerator: 8, denominator: newPerWeek },
    target: { numerator: 16, denominator: newPerWeek },
    responsible,
    points: askedPerWeek.flatMap((numerator, at) =>
      numerator === undefined ? [] : [{ on: week(at), numerator, denominator: newPerWeek }],
    ),
    annotations: [{ on: week(5), text: 'Snakket om det på personalmøtet' }],
  });
};

const tried = (on: (days: number) => CalendarDate, responsible: PersonId): Action =>
  Action.parse({
    id: 'demo-form',
    goal: 'demo-asked',
    createdAt: atHour(on(80), 12),
    changedAt: atHour(on(5), 12),
    title: 'Spørsmålet står først i samtalen',
    responsible,
    state: 'trying',
    since: on(75),
    tests: [
      {
        id: 'demo-form-1',
        startedOn: on(75),
        until: on(68),
        plan: 'To av oss spør først i samtalen, med alle nye denne uken.',
        expected: 'At vi får vite mer, uten at samtalen tar lengre tid.',
        happened: 'Sju av åtte ble spurt. Samtalene tok like lang tid.',
        learnt: 'Det er lettere når spørsmålet står øverst i skjemaet.',
        decision: 'again',
        endedOn: on(67),
      },
      {
        id: 'demo-form-2',
        startedOn: on(5),
        until: addDays(on(5), 9),
        plan: 'Alle spør, med spørsmålet øverst i skjemaet.',
        expected: 'At også kveldsvakten husker det.',
      },
    ],
  });

const kept = (on: (days: number) => CalendarDate, responsible: PersonId): Action =>
  Action.parse({
    id: 'demo-call',
    createdAt: atHour(on(110), 12),
    changedAt: atHour(on(60), 12),
    title: 'Ring dagen etter utskriving',
    responsible,
    state: 'kept',
    since: on(60),
    tests: [
      {
        id: 'demo-call-1',
        startedOn: on(90),
        until: on(83),
        plan: 'Én av oss ringer alle som kommer hjem denne uken.',
        expected: 'At de fleste svarer.',
        happened: 'To av tre svarte.',
        learnt: 'Det går best om formiddagen.',
        decision: 'keep',
        endedOn: on(82),
      },
    ],
  });

/** Scores in halves, month for month: the facilitator sees the team a little behind its own view. */
const scored = [
  { daysAgo: 90, team: 2, facilitator: 2 },
  { daysAgo: 60, team: 3, facilitator: 3 },
  { daysAgo: 30, team: 5, facilitator: 4 },
];

const progressUntil = (on: (days: number) => CalendarDate, by: PersonId): ImprovementProgress =>
  ImprovementProgress.parse({
    phase: 3,
    steps: ['need', 'anchor', 'map', 'goals', 'measure', 'ideas', 'plan'],
    scores: scored.flatMap(({ daysAgo, team, facilitator }) => {
      const common = { month: on(daysAgo).slice(0, 7), at: atHour(on(daysAgo), 12) };
      return [
        { ...common, from: 'team', halves: team, by },
        { ...common, from: 'facilitator', halves: facilitator, by: host.person },
      ];
    }),
    changedAt: atHour(on(30), 12),
  });

const actorMap = ActorMap.parse({
  actors: [
    { id: 'demo-gp', name: 'Fastlegene', relation: 'missing', importance: 3 },
    { id: 'demo-dps', name: 'DPS', relation: 'strong', importance: 3 },
    { id: 'demo-nav', name: 'NAV', relation: 'weak', importance: 2 },
    { id: 'demo-kin', name: 'Pårørendesenteret', relation: 'strong', importance: 2 },
    { id: 'demo-night', name: 'Legevakten', relation: 'strained', importance: 1 },
  ],
});
