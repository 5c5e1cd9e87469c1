import { Action, Goal, Measure } from '../../../src/model/improvement.ts';
import type { Team } from '../../../src/model/team.ts';
import { teamOf } from '../../support/team.ts';

export const today = '2026-11-23';
export const now = `${today}T08:00:00Z`;
const made = { createdAt: now, changedAt: now };
const kari = { person: 'tenant:kari', userId: '29:kari', name: 'Kari' };

export const team = (more: Partial<Team> = {}): Team => teamOf({ members: [kari], more });

export const goal = (given: Partial<Goal> = {}): Goal =>
  Goal.parse({ ...made, id: 'g1', rough: 'bli bedre', ...given });

export const measure = (given: Partial<Measure> = {}): Measure =>
  Measure.parse({
    ...made,
    id: 'm1',
    goal: 'g1',
    name: 'Spurt «Hva er viktig for deg?»',
    form: 'share',
    every: 'week',
    better: 'higher',
    target: { numerator: 8, denominator: 10 },
    ...given,
  });

export const action = (given: Partial<Action> = {}): Action =>
  Action.parse({ ...made, id: 'a1', title: 'Spør ved hjemkomst', state: 'kept', since: '2026-10-01', ...given });

export const learning = (learnt: string): Action['tests'] => [
  {
    id: 't1',
    startedOn: '2026-10-01',
    until: '2026-10-08',
    plan: 'Tre brukere',
    where: '',
    expected: '',
    happened: '',
    learnt,
  },
];

/** So many weeks from 1 June 2026 on. */
export const weeks = (count: number, of: (week: number) => readonly [number, number]): Measure['points'] =>
  Array.from({ length: count }, (_, week) => {
    const on = new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10);
    const [numerator, denominator] = of(week);
    return { on, numerator, denominator };
  });

/** A team half a year on its way. */
export const atWork = (more: Partial<Team> = {}): Team =>
  team({
    goals: [
      goal({ what: 'Flere blir spurt hva som er viktig for dem', whom: 'Eldre som kommer hjem fra sykehus' }),
      goal({ id: 'g2', rough: 'Færre legges inn igjen' }),
    ],
    measures: [
      measure({ baseline: { numerator: 4, denominator: 10 }, points: weeks(20, (week) => [week < 10 ? 4 : 8, 10]) }),
      measure({
        id: 'm2',
        goal: 'g2',
        name: 'Reinnleggelser',
        form: 'count',
        unit: 'pasienter',
        better: 'lower',
        target: { numerator: 5, denominator: 1 },
      }),
    ],
    actions: [
      action({ tests: learning('Samtalen blir bedre når pårørende er med.') }),
      action({ id: 'a2', title: 'Ring fastlegen samme dag', state: 'trying' }),
      action({ id: 'a3', title: 'Skriv et brev', state: 'idea' }),
    ],
    work: {
      'rop2014.p1.listen': {
        ...team().work['rop2014.p1.listen'],
        status: 'done',
        answer: '',
        note: '',
        interviews: { count: 3, themes: ['trygghet', 'å bli hørt'] },
        version: 1,
        fieldVersions: {},
      },
    },
    ...more,
  });

/** Signs that a file or a picture could stumble over. */
export const nasty = 'Å & Ø <b>«æ»</b> "x" \'y\' 🙂👩‍⚕️ \u0007\uD800 ]]> &amp; 2 > 1\u2028linje';

const sentence = `Samhandlingskoordinatorfunksjonen og brukermedvirkningsperspektivet henger sammen ${nasty}, og slutter aldri. `;
const long = (signs: number): string => sentence.repeat(9).slice(0, signs).trim();

/** All bounds at once, each text as long as it may be. */
export const full = (): Team =>
  team({
    name: long(80),
    municipalities: Array.from({ length: 12 }, (_, at) => `${at} ${long(50)}`),
    goals: Array.from({ length: 9 }, (_, at) => goal({ id: `g${at}`, wording: long(500) })),
    measures: Array.from({ length: 12 }, (_, at) =>
      measure({
        id: `m${at}`,
        goal: `g${at}`,
        name: `${at} ${long(110)}`,
        points: weeks(40, (week) => [week % 9, 10]),
        annotations: Array.from({ length: 6 }, (_, mark) => ({
          on: `2026-0${mark + 4}-15`,
          text: long(120),
        })),
      }),
    ),
    actions: Array.from({ length: 20 }, (_, at) =>
      action({ id: `a${at}`, title: `${at} ${long(140)}`, state: 'kept', tests: learning(long(400)) }),
    ),
    poster: {
      title: long(120),
      users: Array.from({ length: 10 }, () => long(58)).join('\n'),
      nextStep: long(300),
      changedAt: now,
      version: 1,
    },
  });
