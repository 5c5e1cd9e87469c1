import { addDays } from '../../../src/model/calendar.ts';
import { Goal, Measure } from '../../../src/model/improvement.ts';
import type { Team } from '../../../src/model/team.ts';
import { type Given, teamOf } from '../../support/team.ts';
import { kari, ola, siv } from '../tasks/tasks.ts';

export const now = '2026-10-01T08:00:00Z';

/** A measure as a test wants it: a share by the week. */
export const measureOf = (given: Partial<Measure> = {}): Measure =>
  Measure.parse({
    id: 'm1',
    createdAt: now,
    changedAt: now,
    name: 'Fastlegen er informert',
    form: 'share',
    numerator: 'Fastlegen fikk beskjed innen sju dager',
    denominator: 'Brukere som kom hjem fra sykehus',
    every: 'week',
    better: 'higher',
    responsible: kari.person,
    version: 1,
    ...given,
  });

/** Shares of thirty, week by week from week 38 of 2026. */
export const weeks = (...numerators: readonly number[]): Measure['points'] =>
  numerators.map((numerator, at) => ({ on: addDays('2026-09-14', 7 * at), numerator, denominator: 30 }));

export const goalOf = (given: Partial<Goal> = {}): Goal =>
  Goal.parse({ id: 'g1', createdAt: now, changedAt: now, rough: 'Tryggere hjem fra sykehus', ...given });

/** A team with measures. */
export const measuring = (measures: readonly Measure[], given: Partial<Given> = {}): Team =>
  teamOf({
    members: [kari, ola, siv],
    today: '2026-09-01',
    ...given,
    more: { measures: [...measures], ...given.more },
  });
