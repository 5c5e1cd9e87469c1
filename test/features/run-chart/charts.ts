import { addDays } from '../../../src/model/calendar.ts';
import type { CalendarDate } from '../../../src/model/identity.ts';
import { Measure } from '../../../src/model/improvement.ts';
import { periodAfter, periodOf } from '../../../src/model/periods.ts';

const now = '2026-01-05T08:00:00Z';

/** A measure of a share, measured each week of twenty, unless said otherwise. */
export const measureWith = (more: Partial<Measure> = {}): Measure =>
  Measure.parse({
    id: 'm1',
    createdAt: now,
    changedAt: now,
    name: 'Brukere som er spurt «Hva er viktig for deg?»',
    form: 'share',
    numerator: 'brukere som er spurt',
    denominator: 'brukere med ny sak',
    every: 'week',
    better: 'higher',
    version: 1,
    ...more,
  });

/** Measurements of twenty, one for each period from a day on; `undefined` leaves a period out. */
export const pointsFrom = (
  every: Measure['every'],
  first: CalendarDate,
  counts: readonly (number | undefined)[],
  of = 20,
): Measure['points'] => {
  let on = periodOf(every, first);
  return counts.flatMap((numerator) => {
    const point = { on, numerator: numerator ?? 0, denominator: of };
    on = every === 'day' ? addDays(on, 1) : periodAfter(every, on);
    return numerator === undefined ? [] : [point];
  });
};

/** Twelve weeks around 8 of 20, then ten weeks around 15: since 30 March something has changed. */
export const risen = [8, 7, 9, 8, 10, 6, 8, 9, 7, 8, 9, 7, 14, 15, 13, 16, 15, 14, 17, 15, 16, 15];

export const risenMeasure = (more: Partial<Measure> = {}): Measure =>
  measureWith({ points: pointsFrom('week', '2026-01-05', risen), ...more });
