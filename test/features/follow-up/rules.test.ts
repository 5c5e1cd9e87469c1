import { nextListAt, teamsToFollow } from '../../../src/features/follow-up/rules.ts';
import { lastActiveOn } from '../../../src/model/activity.ts';
import { addDays } from '../../../src/model/calendar.ts';
import type { Network } from '../../../src/model/network.ts';
import { summaryOf } from '../../../src/model/summarising.ts';
import { TaskWork, type Team } from '../../../src/model/team.ts';
import { Thread } from '../../../src/model/thread.ts';
import { followUpsDue, planFollowUps } from '../../support/reminders.ts';
import { networkOf, teamOf } from '../../support/team.ts';

const members = [{ person: 't:kari', userId: '29:k', name: 'Kari' }];
const sessions = ['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04'];
const madeOn = '2026-10-01';

const teamNamed = (name: string, more: Partial<Team> = {}): Team =>
  teamOf({ id: name.toLowerCase(), name, members, today: madeOn, sessions, more });

const networkWith = (...teams: readonly Team[]): Network => ({
  ...networkOf(teams[0] ?? teamNamed('Vik')),
  teams: teams.map(({ id, name }) => ({ id, name })),
});

const at = (date: string): string => `${date}T09:00:00Z`;
const services = 'rop2014.p1.services';
const doneOn = (date: string, task = services): Partial<Team> => ({
  work: { [task]: TaskWork.parse({ status: 'done', changedAt: at(date) }) },
});

const asked = (team: Team, on: string, id = 'thread1'): Thread =>
  Thread.parse({
    id,
    network: team.network.id,
    team: { id: team.id, name: team.name },
    snapshot: { package: 1, tasks: [] },
    askedBy: 't:kari',
    askedAt: at(on),
    answerTo: 'room:r',
    reason: 'time',
    text: '',
    remindedUntil: at(on),
  });

const rowOf = (team: Team, today: string, threads: readonly Thread[] = [], cases: object[] = []) =>
  summaryOf(team, { cases: cases as never, threads }, at(today));

const reasons = (team: Team, today: string, threads: readonly Thread[] = [], cases: object[] = []): string[] =>
  teamsToFollow(networkWith(team), [rowOf(team, today, threads, cases)], today).flatMap(({ concerns }) =>
    concerns.map(({ kind }) => kind),
  );

describe('no activity for three weeks', () => {
  test.each([
    ['20 days after the last of it', '2026-11-10', '2026-11-30', []],
    ['21 days after', '2026-11-10', '2026-12-01', ['quiet']],
  ])('%s', (_, last, today, expected) => {
    expect(reasons(teamNamed('Vik', doneOn(last)), today)).toEqual(expected);
  });

  test('counts from when the team came to be', () => {
    expect(lastActiveOn(teamNamed('Vik'), [], [])).toBe(madeOn);
    expect(reasons(teamNamed('Vik'), addDays(madeOn, 21))).toEqual(['quiet']);
  });

  test('cases, walk-throughs and questions are activity too', () => {
    const team = teamNamed('Vik');
    const practised = teamNamed('Vik', {
      practice: [
        { id: 'r', list: 'hph', startedAt: at('2026-11-05'), items: ['hph0'], wording: {}, answers: {}, version: 0 },
      ],
    });
    const answered: Thread = {
      ...asked(team, '2026-10-10'),
      messages: [{ from: 'facilitator', kind: 'text', by: 't:a', name: 'Anne', at: at('2026-10-12'), text: 'Slik.' }],
    };
    expect(lastActiveOn(practised, [], [])).toBe('2026-11-05');
    expect(lastActiveOn(team, [{ access: [{ at: at('2026-11-06'), by: 't:kari', what: 'opened' }] }], [])).toBe(
      '2026-11-06',
    );
    expect(lastActiveOn(team, [], [answered])).toBe('2026-10-10');
  });

  test('is no concern when what there is to do is done, nor after session 4', () => {
    const all = Object.fromEntries(
      ['team', 'services', 'listen'].map((name) => [
        `rop2014.p1.${name}`,
        TaskWork.parse({ status: 'done', changedAt: at('2026-10-05') }),
      ]),
    );
    expect(reasons(teamNamed('Vik', { work: all }), '2026-11-20')).toEqual([]);
    expect(reasons(teamNamed('Vik'), '2028-05-02')).toEqual([]);
  });
});

describe('a package that has not been begun', () => {
  test.each([
    ['15 days before the session', '2026-11-23', false],
    ['14 days before', '2026-11-24', true],
    ['the day before', '2026-12-07', true],
    ['at the session', '2026-12-08', false],
  ])('%s', (_, today, expected) => {
    expect(reasons(teamNamed('Vik'), today).includes('notBegun')).toBe(expected);
  });

  test('has begun with any task of it', () => {
    expect(reasons(teamNamed('Vik', doneOn('2026-11-20')), '2026-11-30')).toEqual([]);
  });
});

test('an open request is a concern until it is answered or closed, also after session 4', () => {
  const team = teamNamed('Vik', doneOn('2026-11-25'));
  const open = asked(team, '2026-11-26');
  const closed: Thread = { ...open, closed: { by: 'team', at: at('2026-11-27') } };
  expect(reasons(team, '2026-11-30', [open])).toEqual(['guidance']);
  expect(reasons(team, '2026-11-30', [closed])).toEqual([]);
  expect(reasons(team, '2028-05-02', [asked(team, '2028-05-01')])).toEqual(['guidance']);
});

test('who waits for an answer stands first, then those nobody has been in touch with', () => {
  const [ås, nes, vik, bø] = ['Ås', 'Nes', 'Vik', 'Bø'].map((name) => teamNamed(name)) as [Team, Team, Team, Team];
  const network: Network = {
    ...networkWith(ås, nes, vik, bø),
    contacts: [{ team: 'nes', period: 1, on: '2026-11-02' }],
  };
  const rows = [ås, nes, vik, bø].map((team) => rowOf(team, '2026-11-16', [asked(vik, '2026-11-10')]));
  const found = teamsToFollow(network, rows, '2026-11-16');
  expect(found.map(({ team, contacted }) => [team.name, contacted])).toEqual([
    ['Vik', undefined],
    ['Bø', undefined],
    ['Ås', undefined],
    ['Nes', '2026-11-02'],
  ]);
});

describe('each week', () => {
  const network = networkWith(teamNamed('Vik'));

  test('comes on Mondays at eight; after Easter on Tuesday', () => {
    expect(nextListAt(network, network.createdAt)).toBe('2026-10-05T06:00:00Z');
    expect(nextListAt(network, '2027-03-23T07:00:00Z')).toBe('2027-03-30T06:00:00Z');
  });

  test('after a standstill only the newest list comes, to each who gets it', () => {
    const to = ['person:t:anne', 'person:t:bo'] as const;
    const due = followUpsDue(network, to, '2026-11-17T09:00:00Z');
    expect(due.map(({ at: when, recipient }) => [when, recipient])).toEqual(
      to.map((recipient) => ['2026-11-16T07:00:00Z', recipient]),
    );
    expect(planFollowUps(network, to, '2026-11-17T09:00:00Z').map(({ id }) => id)).toContain(due[0]?.id);
    expect(followUpsDue(network, to, '2026-11-20T09:00:00Z')).toEqual([]);
  });
});
