import { dateInNorway } from '../../../src/model/calendar.ts';
import type { Measure } from '../../../src/model/improvement.ts';
import { addPoints, endMeasure } from '../../../src/model/measures.ts';
import { leave } from '../../../src/model/roster.ts';
import type { Team } from '../../../src/model/team.ts';
import { dueAtOfTeam, planTeam, remindersDue } from '../../support/reminders.ts';
import { kari } from '../tasks/tasks.ts';
import { goalOf, measureOf, measuring, weeks } from './measures.ts';

const teamWith = (given: Partial<Measure>, more: Partial<Team> = {}): Team =>
  measuring([measureOf(given)], { more: { rooms: ['room1'], ...more } });

const planned = (team: Team) => planTeam(team).filter(({ occasion }) => occasion.kind === 'measureDue');
const days = (team: Team): string[] => planned(team).map(({ at }) => dateInNorway(at));

// The measure was made on Thursday 1 October 2026, in week 40.
test.each<[string, Partial<Measure>, string[]]>([
  ['week', { every: 'week' }, ['2026-10-05', '2026-10-08', '2026-10-12', '2026-10-15', '2026-10-19', '2026-10-22']],
  [
    'fortnight',
    { every: 'fortnight' },
    ['2026-10-05', '2026-10-08', '2026-10-19', '2026-10-22', '2026-11-02', '2026-11-05'],
  ],
  // 1 November is a Sunday; the word comes on Monday, and the second one three working days after the first of November.
  ['month', { every: 'month' }, ['2026-11-02', '2026-11-04', '2026-12-01', '2026-12-04', '2027-01-04', '2027-01-06']],
  // One measurement a week is enough.
  ['day', { every: 'day' }, ['2026-10-05', '2026-10-08', '2026-10-12', '2026-10-15', '2026-10-19', '2026-10-22']],
  [
    'week, measured up to week 42',
    { points: weeks(1, 2, 3, 4, 5) },
    ['2026-10-26', '2026-10-29', '2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12'],
  ],
  [
    'week over Christmas',
    { createdAt: '2026-12-16T08:00:00Z' },
    ['2026-12-21', '2026-12-24', '2026-12-28', '2026-12-31', '2027-01-04', '2027-01-07'],
  ],
])('the day after a period ends and once more, for three periods: by the %s', (_, given, expected) => {
  expect(days(teamWith(given))).toEqual(expected);
});

test('who sees to it is told alone; where nobody does, or who did has left, the chat of the team', () => {
  const recipients = (team: Team) => [...new Set(planned(team).map(({ recipient }) => recipient))];
  const team = teamWith({});
  expect(recipients(team)).toEqual([`person:${kari.person}`]);
  expect(recipients(teamWith({ responsible: undefined }))).toEqual(['room:room1']);
  expect(recipients(leave(team, [kari.person]))).toEqual(['room:room1']);
});

test('nothing of what has ended, fills itself or belongs to a goal that is closed', () => {
  const closed = goalOf({ closed: { at: '2026-10-01T09:00:00Z', how: 'reached', learnt: '' } });
  expect(days(teamWith({ endedAt: '2026-10-01T09:00:00Z' }))).toEqual([]);
  expect(days(teamWith({ builtIn: 'hph2' }))).toEqual([]);
  expect(days(teamWith({ goal: 'g1' }, { goals: [closed] }))).toEqual([]);
  expect(days(teamWith({ goal: 'g1' }, { goals: [goalOf()] }))).toHaveLength(6);
  expect(days(endMeasure(teamWith({}), 'm1', { now: '2026-10-02T08:00:00Z' }))).toEqual([]);
});

test('what is measured is not asked for again, and the team is visited on the day', () => {
  const team = {
    ...teamWith({}),
    remindedUntil: '2026-10-04T08:00:00Z',
    settled: 1,
    version: 1,
    summarised: '2026-10-04T08:00:00Z',
  };
  expect(dueAtOfTeam(team)).toBe('2026-10-05T06:00:00Z');
  const due = (one: Team) => remindersDue(one, '2026-10-05T06:00:00Z').map(({ occasion }) => occasion);
  expect(due(team)).toEqual([{ kind: 'measureDue', measure: 'm1', on: '2026-09-28', time: 1 }]);
  const point = { on: '2026-09-28', amount: { numerator: 1, denominator: 2 } };
  expect(due(addPoints(team, 'm1', [point], '2026-10-04T08:00:00Z'))).toEqual([]);
});
