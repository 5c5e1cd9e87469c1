import { offerGuidance } from '../../../src/model/guidance.ts';
import type { CalendarDate, Instant } from '../../../src/model/identity.ts';
import { changeRoster, withUnreachedLeader } from '../../../src/model/roster.ts';
import type { Team } from '../../../src/model/team.ts';
import { dueAtOfTeam, planTeam, type ReminderOf, remindersDue } from '../../support/reminders.ts';
import { teamOf } from '../../support/team.ts';

const longAgo = '2020-01-02';
const kari = { person: 't:Kari', userId: '29:Kari', name: 'Kari' };
const lise = { person: 't:Lise', userId: '29:Lise', name: 'Lise', role: 'leader' as const };

/** A team that was set up long before its sessions, with a team lead and a leader. */
const teamWith = (sessions: readonly CalendarDate[], more: Partial<Team> = {}): Team =>
  teamOf({ members: [kari, lise], today: longAgo, sessions, more: { rooms: ['room1'], ...more } });

const ofKind = (team: Team, kind: ReminderOf<'team'>['occasion']['kind']): ReminderOf<'team'>[] =>
  planTeam(team).filter(({ occasion }) => occasion.kind === kind);
const whenAndWho = (reminders: readonly ReminderOf<'team'>[]): string[] =>
  reminders.map(({ at, recipient }) => `${at} ${recipient}`);

describe('a session, for leaders', () => {
  test.each([
    ['an ordinary Tuesday', '2026-12-08', '2026-11-24T07:00:00Z'],
    ['a Sunday: the Friday before', '2026-12-06', '2026-11-20T07:00:00Z'],
    ['two weeks after Easter Monday 2024: Wednesday before Easter', '2024-04-15', '2024-03-27T07:00:00Z'],
    ['two weeks after 1 May 2026, a Friday', '2026-05-15', '2026-04-30T06:00:00Z'],
    ['two weeks after 17 May 2027, a Monday: the Friday before', '2027-05-31', '2027-05-14T06:00:00Z'],
    ['two weeks after 17 May 2025, a Saturday', '2025-05-31', '2025-05-16T06:00:00Z'],
    ['two weeks after Christmas 2028', '2029-01-08', '2028-12-22T07:00:00Z'],
    ['just after clocks go forward in 2026', '2026-04-13', '2026-03-30T06:00:00Z'],
    ['just after clocks go back in 2026', '2026-11-09', '2026-10-26T07:00:00Z'],
  ])('%s', (_, first, at) => {
    expect(whenAndWho(ofKind(teamWith([first]), 'leaderSession'))[0]).toBe(`${at} person:t:Lise`);
  });

  test('is for leaders alone, and another one as soon as the session moves', () => {
    const [before, after] = ['2026-12-08', '2026-12-09'].map((first) => ofKind(teamWith([first]), 'leaderSession'));
    expect(new Set(before?.map(({ recipient }) => recipient))).toEqual(new Set(['person:t:Lise']));
    expect(after?.[0]?.id).not.toBe(before?.[0]?.id);
  });

  test('that was less than two weeks away when somebody became a leader is in the story', () => {
    const late = {
      ...teamWith(['2026-12-08']).members[1],
      roleSince: '2026-11-25T09:00:00Z',
    } as Team['members'][number];
    const team = teamWith(['2026-12-08']);
    expect(ofKind({ ...team, members: [late] }, 'leaderSession').map(({ at }) => at.slice(0, 10))).not.toContain(
      '2026-11-24',
    );
  });
});

describe('the story so far', () => {
  const becomes = (role: 'leader' | 'member', team: Team, now: Instant): Team =>
    changeRoster(
      team,
      [
        { ...kari, role: 'teamLead' },
        { ...lise, role },
      ],
      { seen: undefined, now },
    );

  test.each([
    ['within the hours: at once', '2026-11-23T09:00:00Z', '2026-11-23T09:00:00.001Z'],
    ['in the evening: the next morning', '2026-11-23T19:00:00Z', '2026-11-24T07:00:00Z'],
    ['on Maundy Thursday: after Easter', '2027-03-25T09:00:00Z', '2027-03-30T06:00:00Z'],
  ])('comes when somebody becomes a leader %s', (_, now, at) => {
    const before = becomes('member', teamWith(['2028-12-08'], { remindedUntil: '2026-11-20T09:00:00Z' }), now);
    expect(ofKind(before, 'storySoFar')).toEqual([]);
    const team = { ...becomes('leader', before, now), settled: 99, summarised: now };
    expect(whenAndWho(ofKind(team, 'storySoFar'))).toEqual([`${at} person:t:Lise`]);
    expect(dueAtOfTeam(team)).toBe(at);
    expect(remindersDue(team, at).map(({ apart }) => apart)).toContain('story:team1');
  });

  test('is not told again because another roster is saved, and again to who becomes a leader anew', () => {
    const first = becomes('leader', becomes('member', teamWith([]), '2026-11-02T09:00:00Z'), '2026-11-03T09:00:00Z');
    const saved = becomes('leader', first, '2026-11-10T09:00:00Z');
    const anew = becomes('leader', becomes('member', saved, '2026-11-11T09:00:00Z'), '2026-11-12T09:00:00Z');
    const ids = [first, saved, anew].map((team) => ofKind(team, 'storySoFar')[0]?.id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('is not lost when another machine’s clock is ahead', () => {
    const team = becomes('member', teamWith([]), '2026-11-02T09:00:00Z');
    const ahead = { ...team, remindedUntil: '2026-11-23T09:00:05Z' };
    const made = becomes('leader', ahead, '2026-11-23T09:00:00Z');
    expect(remindersDue(made, '2026-11-23T09:00:10Z').map(({ occasion }) => occasion.kind)).toContain('storySoFar');
  });
});

describe('a leader who cannot be reached', () => {
  const now = '2026-11-23T09:00:00Z';

  test('is noted once, and told of to the team lead once', () => {
    const noted = withUnreachedLeader(teamWith([]), 't:Lise', now);
    expect(withUnreachedLeader(noted, 't:Lise', '2026-12-01T09:00:00Z')).toBe(noted);
    expect(whenAndWho(ofKind(noted, 'leaderUnreached'))).toEqual([`${now} person:t:Kari`]);
  });

  test('is nobody who is no leader', () => {
    const team = teamWith([]);
    expect(withUnreachedLeader(team, 't:Kari', now)).toBe(team);
    const noted = withUnreachedLeader(team, 't:Lise', now);
    expect(ofKind({ ...noted, members: noted.members.slice(0, 1) }, 'leaderUnreached')).toEqual([]);
  });
});

describe('an offer of guidance', () => {
  const anne = { person: 'tenant:anne', name: 'Anne' } as const;
  const bo = { person: 'tenant:bo', name: 'Bo' } as const;

  test('reaches the team’s chat once, also when two offer within some days', () => {
    const once = offerGuidance(teamWith([]), anne, '2026-11-23T09:00:00Z');
    expect(offerGuidance(once, bo, '2026-11-25T09:00:00Z')).toBe(once);
    expect(whenAndWho(ofKind(once, 'guidanceOffered'))).toEqual(['2026-11-23T09:00:00Z room:room1']);
    expect(ofKind(offerGuidance(once, bo, '2026-11-27T09:00:00Z'), 'guidanceOffered')).toHaveLength(2);
  });
});
