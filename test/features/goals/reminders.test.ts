import { addGoal, closeGoal, giveMeasure, saveDeadline } from '../../../src/features/goals/rules.ts';
import { dateInNorway } from '../../../src/model/calendar.ts';
import type { Team } from '../../../src/model/team.ts';
import { planTeam, remindersDue } from '../../support/reminders.ts';
import { teamOf } from '../../support/team.ts';

const now = '2026-11-23T09:00:00Z';
const act = { now };
const members = ['Kari', 'Una'].map((name) => ({ person: `t:${name}`, userId: `29:${name}`, name }));
const team = teamOf({ members, more: { rooms: ['room1'] } });
const goal = addGoal(team, { id: 'g1', text: 'bli bedre' }, now);
const measure = { measure: 'm1', name: 'Andel', form: 'share', every: 'month', better: 'higher' } as const;

const said = (of: Team) =>
  planTeam(of)
    .filter(({ occasion }) => /^goal/.test(occasion.kind))
    .map(({ at, recipient, occasion }) => `${dateInNorway(at)} ${recipient} ${occasion.kind}`);
const due = (of: Team) =>
  remindersDue(of, '2026-12-31T09:00:00Z').filter(({ occasion }) => occasion.kind === 'goalUnmeasured');

test('a goal without a measure is mentioned after five working days, and once more after fifteen', () => {
  expect(said(goal)).toEqual(['2026-11-30 room:room1 goalUnmeasured', '2026-12-14 room:room1 goalUnmeasured']);
  expect(due(goal)).toHaveLength(2);
});

test.each<[string, (of: Team) => Team]>([
  ['has a measure', (of) => giveMeasure(of, 'g1', measure, act)],
  ['is closed', (of) => closeGoal(of, 'g1', { how: 'dropped', learnt: '' }, act)],
])('a goal that %s is not', (_, change) => {
  expect(due(change(goal))).toEqual([]);
});

test('a deadline is mentioned fourteen days before it, on a working day', () => {
  const dated = saveDeadline(goal, 'g1', '2027-06-01', '2026-11-23', act);
  expect(said(dated)).toContain('2027-05-18 room:room1 goalDeadline');
  expect(said(closeGoal(dated, 'g1', { how: 'reached', learnt: '' }, act))).toEqual([]);
});

test('a deadline that is set within those days needs no word, however long ago the team was last reminded', () => {
  const later = { now: '2027-05-20T09:00:00Z' };
  expect(said(saveDeadline(goal, 'g1', '2027-06-01', '2027-05-20', later))).not.toContainEqual(
    expect.stringMatching(/goalDeadline$/),
  );
  const asBefore = saveDeadline(
    saveDeadline(goal, 'g1', '2027-06-01', '2026-11-23', act),
    'g1',
    '2027-06-01',
    '2027-05-20',
    later,
  );
  expect(said(asBefore)).toContain('2027-05-18 room:room1 goalDeadline');
});
