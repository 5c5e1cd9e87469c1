import { reminders } from '../../src/los.ts';
import { comingOf, type Plan } from '../../src/reminders/coming.ts';
import { planTeam, toldOfTeam } from '../support/reminders.ts';
import { teamOf } from '../support/team.ts';
import { sessions } from './support.ts';

const team = teamOf({
  members: [{ person: 't:kari', userId: '29:k', name: 'Kari' }],
  today: '2026-11-02',
  sessions,
  more: { rooms: ['r'] },
});

/** That session 1 is coming, planned for a time. */
const planAt = (at: string): Plan => {
  const reminder = planTeam(team).find(({ occasion }) => occasion.kind === 'sessionComing');
  if (!reminder) throw new Error('nothing is planned');
  return { due: toldOfTeam(team, { ...reminder, at }), team };
};

test.each([
  ['the day before', '2026-11-10T22:30:00Z', 0],
  ['just after midnight in Norway, when it is still the day before in UTC', '2026-11-10T23:30:00Z', 1],
  ['that morning', '2026-11-11T07:00:00Z', 1],
])('what is put off to a day comes again from that day on: %s', (_, at, expected) => {
  const wishes = { muted: [], snoozed: [{ subject: 'session team1 s1', until: '2026-11-11' }] };
  expect(comingOf(reminders, [planAt(at)], wishes, '2026-11-02T08:00:00Z')).toHaveLength(expected);
});
