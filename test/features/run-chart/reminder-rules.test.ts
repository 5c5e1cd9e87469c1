import { lookDates, newChanges, nextLookAt } from '../../../src/features/run-chart/reminder-rules.ts';
import type { Score } from '../../../src/model/case.ts';
import { testPerson } from '../../support/los.ts';
import { teamOf } from '../../support/team.ts';
import { caseHolding } from '../figures/series.ts';
import { measureWith } from './charts.ts';

const filling = measureWith({ name: 'Nytte', builtIn: 'benefit', form: 'score', every: 'month' });
const team = (measure = filling) =>
  teamOf({ members: [testPerson('Kari Nordmann')], today: '2024-01-02', more: { measures: [measure] } });

/** Five users a month who come again: a benefit of 1 or 2, and from March 2025 on of 5 or 6. */
const cases = Array.from({ length: 24 }, (_, month) =>
  Array.from({ length: 5 }, (_, at) => {
    const year = 2024 + Math.floor(month / 12);
    const on = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    const gain = (month % 2) + (month < 14 ? 1 : 5);
    return caseHolding(`C-${month * 5 + at + 1}`, [`${on}-02`, 2], [`${on}-20`, (2 + gain) as Score]);
  }),
).flat();

test('the charts that fill themselves are looked through on the first Tuesday of a month', () => {
  expect(lookDates(team(), '2026-11-30T12:00:00Z').map(({ day }) => day)).toEqual(['2026-11-03']);
  expect(nextLookAt(team(), '2026-11-04T08:00:00Z')).toBe('2026-12-01T07:00:00Z');
  expect(lookDates(team(measureWith()), '2026-11-30T12:00:00Z')).toEqual([]);
  expect(nextLookAt(team(measureWith()), '2026-11-04T08:00:00Z')).toBeUndefined();
});

test('a change is told at the look at which it is first seen, and never again', () => {
  const looks = ['04-01', '05-06', '06-03', '07-01', '08-05', '09-02', '10-07', '11-04', '12-02'].map(
    (day) => `2025-${day}`,
  );
  const told = (measure = filling) => looks.filter((day) => newChanges(team(measure), cases, day).length > 0);
  expect(told()).toHaveLength(1);
  const since = newChanges(team(), cases, told()[0] ?? '')[0]?.change.since ?? '';
  expect(told({ ...filling, asked: [{ since, at: '2025-09-02T08:00:00Z', answered: false }] })).toEqual([]);
});
