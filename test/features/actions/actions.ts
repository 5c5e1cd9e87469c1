import {
  addAction,
  type Moment,
  type PlannedTest,
  planTest,
  type Told,
  tellTest,
} from '../../../src/features/actions/rules.ts';
import { Goal, Measure } from '../../../src/model/improvement.ts';
import type { Team } from '../../../src/model/team.ts';
import { teamOf } from '../../support/team.ts';

export const today = '2026-11-23';
export const moment: Moment = { now: '2026-11-23T09:00:00Z', today };
/** The same hour of another day. */
export const on = (day: string): Moment => ({ now: `${day}T09:00:00Z`, today: day });

const someone = (name: string) => ({ person: `tenant:${name}`, userId: `29:${name}`, name });
export const [kari, ola, siv] = [someone('Kari'), someone('Ola'), someone('Siv')] as const;

const written = { createdAt: moment.now, changedAt: moment.now };

export const goal = Goal.parse({ ...written, id: 'g1', rough: 'bli bedre på hjemkomst', what: 'Trygg hjemkomst' });

export const measure = Measure.parse({
  ...written,
  id: 'm1',
  goal: 'g1',
  name: 'Samtale innen tre dager',
  form: 'share',
  every: 'week',
  better: 'higher',
});

/** A team of three with a goal that is measured. */
export const fjordvik = (more: Partial<Team> = {}): Team =>
  teamOf({ members: [kari, ola, siv], today, more: { rooms: ['room1'], goals: [goal], measures: [measure], ...more } });

/** A team with one idea, `a1`, for its goal. */
export const withIdea = (more: Partial<Team> = {}): Team =>
  addAction(fjordvik(more), 'a1', { title: 'Ring dagen etter', goal: 'g1', note: '' }, moment);

export const plan = (more: Partial<PlannedTest> = {}): PlannedTest => ({
  plan: 'Siv ringer to',
  where: '',
  until: '2026-11-30',
  expected: '',
  ...more,
});

/** Begins a test of `a1`, or plans it otherwise. */
export const tried = (
  team: Team,
  more: Partial<PlannedTest> = {},
  at = moment,
  test = `t${team.actions[0]?.tests.length}`,
): Team => planTest(team, 'a1', test, plan(more), at);

export const told = (team: Team, decision?: Told['decision'], at = moment): Team =>
  tellTest(team, 'a1', { happened: 'En svarte', learnt: 'Ring før lunsj', decision }, at);
