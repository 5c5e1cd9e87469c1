import type { Voice } from '../../src/dialog/handler.ts';
import { reportOn, type TeamReport } from '../../src/features/leaders/report.ts';
import type { Language } from '../../src/model/identity.ts';
import { Person } from '../../src/model/person.ts';
import type { Team } from '../../src/model/team.ts';
import { Thread } from '../../src/model/thread.ts';
import { followedCases } from '../features/figures/series.ts';
import { improvementWork } from '../support/improvement.ts';
import { testPerson } from '../support/los.ts';
import { teamOf } from '../support/team.ts';
import { speak } from '../support/texts.ts';
import { longTeam, people } from './support.ts';

/** A Monday two weeks before session 2. */
const today = '2026-11-23';
const since = '2026-11-09T07:00:00Z';

export const wordsOn = (language: Language): Voice => ({ t: speak(language), language, today });

const leader = testPerson('Lise Leder');

/** A leader of some teams, who gets the digest as usual. */
export const leaderOf = (...teams: readonly Team[]): Person =>
  Person.parse({
    id: leader.person,
    tenant: 'tenant',
    memberships: teams.map(({ id, name }) => ({ team: id, name, role: 'leader', since: '2026-03-02T08:00:00Z' })),
  });

const members = [
  ...people.map(({ name, person }, at) => ({ person, userId: `29:${at}`, name })),
  { ...leader, role: 'leader' as const },
];

const work = (status: 'done' | 'inProgress' | 'notStarted', changedAt: string) => ({
  status,
  changedAt,
  ...(status === 'done' && { doneAt: changedAt }),
});

/** A team between sessions 1 and 2 that has done some of its work. */
export const teamInPeriod2 = (name: string, id: string, more: Partial<Team> = {}): Team =>
  teamOf({
    id,
    name,
    members,
    today: '2026-03-02',
    sessions: ['2026-06-09', '2026-12-07', '2027-05-04', '2027-11-09'],
    more: {
      municipalities: [name, 'Nes'],
      work: {
        'rop2014.p1.team': work('done', '2026-04-10T08:00:00Z'),
        'rop2014.p1.services': work('done', '2026-05-11T08:00:00Z'),
        'rop2014.p1.listen': work('done', '2026-05-28T08:00:00Z'),
        'rop2014.p2.anchoring': work('done', '2026-11-16T08:00:00Z'),
        'rop2014.p2.goals': { ...work('inProgress', '2026-11-18T08:00:00Z'), due: '2026-11-19' },
      } as unknown as Team['work'],
      ...improvementWork(today),
      ...more,
    },
  });

const waiting = (team: Team): Thread =>
  Thread.parse({
    id: 'thread1',
    network: team.network.id,
    team: { id: team.id, name: team.name },
    snapshot: { package: 2, tasks: [] },
    askedBy: leader.person,
    askedAt: '2026-11-17T08:00:00Z',
    answerTo: 'room:r',
    reason: 'goals',
    text: '',
    remindedUntil: '2026-11-17T08:00:00Z',
  });

/** A report on a team at work, with figures and something that stands still. */
export const busy = (team: Team): TeamReport =>
  reportOn({ team, cases: followedCases(), threads: [waiting(team)] }, since, today);

/** A report on a team that has just begun. */
export const quiet = (team: Team, on = today): TeamReport =>
  reportOn(
    { team: { ...team, work: {}, goals: [], measures: [], actions: [], progress: undefined }, cases: [], threads: [] },
    since,
    on,
  );

export const usualTeam = teamInPeriod2('Fjordvik', 'team1');
export const longNamed = teamInPeriod2(longTeam, 'team2');
export { since as digestSince, today as digestDay };
