import fc from 'fast-check';
import { addDays, atHour, dateInNorway, hourInNorway, isAfter, isWorkingDay } from '../../../src/model/calendar.ts';
import type { CalendarDate, Instant } from '../../../src/model/identity.ts';
import { copyForTeam } from '../../../src/model/network-set-up.ts';
import { maySendAt, nextSendingHour } from '../../../src/model/sending-times.ts';
import { TaskWork, type Team } from '../../../src/model/team.ts';
import { dueAtOfNetwork, dueAtOfTeam, planTeam, type ReminderOf, remindersDue } from '../../support/reminders.ts';
import { networkOf, sessionsFrom, teamOf } from '../../support/team.ts';

const people = ['Kari', 'Ola', 'Mona', 'Per'].map((name) => ({ person: `t:${name}`, userId: `29:${name}`, name }));

const longAgo = '2020-01-02';

/** No change to a team comes later: its row in the network's overview is as it should be. */
const summarised = '2099-01-01T00:00:00Z';

/** A team that was set up long before its sessions, which begin on the given days. */
const teamWith = (sessions: readonly CalendarDate[], more: Partial<Team> = {}): Team =>
  teamOf({ members: people, today: longAgo, sessions, more: { rooms: ['room1'], summarised, ...more } });

const work = (given: object): TaskWork => TaskWork.parse(given);

const whenAndWhat = (reminders: readonly ReminderOf<'team'>[]): string[] =>
  reminders.map(({ at, occasion }) => `${at} ${occasion.kind}`);

const ofKind = (team: Team, kind: ReminderOf<'team'>['occasion']['kind']): ReminderOf<'team'>[] =>
  planTeam(team).filter(({ occasion }) => occasion.kind === kind);

const daysOf = (reminders: readonly ReminderOf<'team'>[]): string[] => reminders.map(({ at }) => dateInNorway(at));

const anchoring = 'rop2014.p2.anchoring';

describe('a session', () => {
  test.each([
    ['an ordinary Tuesday', '2026-12-08', ['2026-11-10', '2026-12-01', '2026-12-07']],
    ['a Monday: the day before is a Sunday', '2026-12-07', ['2026-11-09', '2026-11-30', '2026-12-04']],
    ['the Tuesday after Easter 2024', '2024-04-02', ['2024-03-05', '2024-03-26', '2024-03-27']],
    ['the Wednesday after Easter 2024', '2024-04-03', ['2024-03-06', '2024-03-27', '2024-04-02']],
    ['the Tuesday after Easter 2025', '2025-04-22', ['2025-03-25', '2025-04-15', '2025-04-16']],
    ['a week after Easter Monday 2026', '2026-04-13', ['2026-03-16', '2026-04-01', '2026-04-10']],
    ['four weeks after Good Friday 2027', '2027-04-23', ['2027-03-24', '2027-04-16', '2027-04-22']],
    ['the Thursday after 1 May 2024, a Wednesday', '2024-05-02', ['2024-04-04', '2024-04-25', '2024-04-30']],
    ['the Monday after 17 May 2025, a Saturday', '2025-05-19', ['2025-04-16', '2025-05-12', '2025-05-16']],
    ['the Monday after 17 May 2026, a Sunday', '2026-05-18', ['2026-04-20', '2026-05-11', '2026-05-15']],
    ['the Monday after 1 May 2027, a Saturday', '2027-05-03', ['2027-04-05', '2027-04-26', '2027-04-30']],
    ['the day after 17 May 2027, Whit Monday too', '2027-05-18', ['2027-04-20', '2027-05-11', '2027-05-14']],
    ['the day after 1 May 2028, a Monday', '2028-05-02', ['2028-04-04', '2028-04-25', '2028-04-28']],
    ['the day after 17 May 2028, a Wednesday', '2028-05-18', ['2028-04-20', '2028-05-11', '2028-05-16']],
    ['early January', '2026-01-05', ['2025-12-08', '2025-12-29', '2026-01-02']],
  ])('is announced 28, 7 and 1 days before: %s', (_, first, expected) => {
    const reminders = ofKind(teamWith([first, '2030-01-08', '2031-01-08', '2032-01-08']), 'sessionComing');
    expect(daysOf(reminders).slice(0, 3)).toEqual(expected);
  });

  test('is announced at eight in the morning in Norway, also when the clocks have just been changed', () => {
    const spring = teamWith(['2026-03-31', '2026-10-27', '2027-06-08', '2028-06-08']);
    expect(whenAndWhat(ofKind(spring, 'sessionComing')).slice(0, 6)).toEqual([
      '2026-03-03T07:00:00Z sessionComing',
      '2026-03-24T07:00:00Z sessionComing',
      '2026-03-30T06:00:00Z sessionComing',
      '2026-09-29T06:00:00Z sessionComing',
      '2026-10-20T06:00:00Z sessionComing',
      '2026-10-26T07:00:00Z sessionComing',
    ]);
  });

  test('is announced in every chat of the team, and to nobody personally', () => {
    const team = teamWith(['2026-12-08', '2030-01-08', '2031-01-08', '2032-01-08'], { rooms: ['room1', 'room2'] });
    const recipients = ofKind(team, 'sessionComing').map(({ recipient }) => recipient);
    expect(new Set(recipients)).toEqual(new Set(['room:room1', 'room:room2']));
    expect(recipients).toHaveLength(24);
  });

  test('brings no reminders whose time had passed when the team came to be', () => {
    const team = teamOf({ members: people, today: '2026-11-23', more: { rooms: ['room1'] } });
    expect(daysOf(ofKind(team, 'sessionComing')).slice(0, 2)).toEqual(['2026-11-30', '2026-12-04']);
  });

  test('brings no reminders whose time had passed when its dates were set', () => {
    const sessions = sessionsFrom(longAgo, ['2026-12-08', '2030-01-08', '2031-01-08', '2032-01-08']);
    const moved = sessions.map((session) => ({ ...session, setAt: '2026-12-02T12:00:00Z' }));
    const team = teamWith([]);
    const reminders = ofKind({ ...team, network: { ...team.network, sessions: moved } }, 'sessionComing');
    expect(daysOf(reminders)[0]).toBe('2026-12-07');
  });

  test('is announced at the next allowed hour when the day before is yet to come but the working day before it past', () => {
    const sessions = sessionsFrom(longAgo, ['2026-12-07', '2030-01-08', '2031-01-08', '2032-01-08']);
    const onSaturday = sessions.map((session) => ({ ...session, setAt: '2026-12-05T12:00:00Z' }));
    const team = teamWith([]);
    const reminders = ofKind({ ...team, network: { ...team.network, sessions: onSaturday } }, 'sessionComing');
    expect(whenAndWhat(reminders)[0]).toBe('2026-12-07T07:00:00Z sessionComing');
  });
});

describe('between packages', () => {
  const team = teamWith(['2026-12-10', '2027-04-06', '2027-10-05', '2028-04-04']);

  test('the next package opens on the first working day after a session', () => {
    const opened = ofKind(team, 'packageOpens');
    expect(daysOf(opened)).toEqual(['2026-12-14', '2027-04-08', '2027-10-07', '2028-04-06']);
    expect(opened.map(({ occasion }) => 'package' in occasion && occasion.package)).toEqual([2, 3, 4, 5]);
  });

  test('open tasks are offered into the next package on the last day of a session', () => {
    expect(daysOf(ofKind(team, 'openTasks'))).toEqual(['2026-12-11', '2027-04-07', '2027-10-06', '2028-04-05']);
  });

  test('nothing is offered when nothing is open, or when the team has chosen to leave it', () => {
    const settled = teamWith(['2026-12-10', '2027-04-06', '2027-10-05', '2028-04-04'], {
      work: {
        'rop2014.p1.team': work({ status: 'done' }),
        'rop2014.p1.services': work({ status: 'notRelevantNow' }),
        'rop2014.p1.listen': work({ leftIn: 1 }),
      },
    });
    expect(daysOf(ofKind(settled, 'openTasks'))).toEqual(['2027-04-07', '2027-10-06', '2028-04-05']);
  });
});

describe('a task', () => {
  const sessions = ['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04'];
  const about = (team: Team, task: string): ReminderOf<'team'>[] =>
    planTeam(team).filter(({ occasion }) => 'task' in occasion && occasion.task === task);

  test('is mentioned 7 days and 1 day before it is due, and on the day: a week before the session', () => {
    expect(whenAndWhat(about(teamWith(sessions), 'rop2014.p1.services'))).toEqual([
      '2026-11-24T07:00:00Z taskDue',
      '2026-11-30T07:00:00Z taskDue',
      '2026-12-01T07:00:00Z taskDue',
    ]);
  });

  test('with a date of its own is mentioned weekly when that has passed, at most three times', () => {
    const team = teamWith(sessions, { work: { [anchoring]: work({ due: '2027-01-20' }) } });
    expect(whenAndWhat(about(team, anchoring))).toEqual([
      '2027-01-13T07:00:00Z taskDue',
      '2027-01-19T07:00:00Z taskDue',
      '2027-01-20T07:00:00Z taskDue',
      '2027-01-27T07:00:00Z taskOverdue',
      '2027-02-03T07:00:00Z taskOverdue',
      '2027-02-10T07:00:00Z taskOverdue',
    ]);
  });

  test('is mentioned before and on its day on the working day before, afterwards on the working day after', () => {
    const holidays = teamWith(sessions, { work: { [anchoring]: work({ due: '2027-03-28' }) } });
    expect(daysOf(about(holidays, anchoring))).toEqual(['2027-03-19', '2027-03-24', '2027-04-05', '2027-04-12']);
  });

  test('is never mentioned once its session has begun', () => {
    const team = teamWith(sessions, { work: { [anchoring]: work({ due: '2027-04-05' }) } });
    expect(daysOf(about(team, anchoring)).at(-1)).toBe('2027-04-12');
    const later = teamWith(sessions, { work: { [anchoring]: work({ due: '2027-04-20' }) } });
    expect(daysOf(about(later, anchoring))).toEqual([]);
  });

  test('of a package that has not opened is not mentioned yet', () => {
    const team = teamWith(sessions, { work: { [anchoring]: work({ due: '2026-12-09' }) } });
    expect(daysOf(about(team, anchoring))).toEqual(['2026-12-16', '2026-12-23', '2026-12-30']);
  });

  test.each(['done', 'notRelevantNow'])('that is %s is not mentioned', (status) => {
    expect(about(teamWith(sessions, { work: { [anchoring]: work({ status }) } }), anchoring)).toEqual([]);
  });

  test('is mentioned to the responsible member too, as long as that one is in the team', () => {
    const assigned = teamWith(sessions, { work: { [anchoring]: work({ responsible: 't:Mona' }) } });
    const personal = about(assigned, anchoring).filter(({ recipient }) => recipient === 'person:t:Mona');
    expect(daysOf(personal)).toEqual(['2027-03-30', '2027-04-05', '2027-04-06']);
    const left = { ...assigned, members: assigned.members.filter(({ name }) => name !== 'Mona') };
    expect(about(left, anchoring).map(({ recipient }) => recipient)).toEqual(Array(3).fill('room:room1'));
  });

  test('that was carried on is mentioned before the next session', () => {
    const carried = teamWith(sessions, { work: { 'rop2014.p1.services': work({ carriedTo: 2 }) } });
    expect(daysOf(about(carried, 'rop2014.p1.services'))).toEqual(['2027-03-30', '2027-04-05', '2027-04-06']);
  });

  test('brings no reminders whose time had passed when its date was set', () => {
    const set = { due: '2027-01-20', dueSetAt: '2027-01-15T10:00:00Z' };
    const team = teamWith(sessions, { work: { [anchoring]: work(set) } });
    expect(daysOf(about(team, anchoring))[0]).toBe('2027-01-19');
  });

  test('that is opened again brings no reminders from the past with it', () => {
    const names = ['team', 'services', 'listen'];
    const done = Object.fromEntries(names.map((name) => [`rop2014.p1.${name}`, work({ status: 'done' })]));
    const visited = until(teamWith(sessions, { work: done }), '2026-11-25T12:00:00Z').team;
    expect(remindersDue({ ...visited, work: {} }, '2026-11-25T12:00:00Z')).toEqual([]);
  });
});

/** What a sweep does at every moment the team becomes due, up to a time. */
const until = (team: Team, end: Instant): { team: Team; handed: ReminderOf<'team'>[] } => {
  const handed: ReminderOf<'team'>[] = [];
  let visited = team;
  for (let dueAt = dueAtOfTeam(visited); dueAt && !isAfter(dueAt, end); dueAt = dueAtOfTeam(visited)) {
    if (visited.remindedUntil === dueAt) throw new Error(`A sweep at ${dueAt} makes the next one due at once.`);
    handed.push(...remindersDue(visited, dueAt));
    visited = { ...visited, remindedUntil: dueAt };
  }
  return { team: visited, handed };
};

describe('upkeep', () => {
  const team = teamWith(['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04']);

  test('comes at once while copies of the team lag behind', () => {
    expect(dueAtOfTeam({ ...team, version: 2, settled: 1 })).toBe('1970-01-01T00:00:00Z');
  });

  test('does not come for people who have left while nobody can take over their cases', () => {
    const settled = { ...team, departed: ['t:Per'], version: 2, settled: 2 };
    expect(dueAtOfTeam(settled)).toBe(dueAtOfTeam(team));
  });

  test('of a network comes at once while teams or people lag behind, else with the list of Monday', () => {
    const network = networkOf(team);
    expect(dueAtOfNetwork(network)).toBe('2020-01-06T07:00:00Z');
    expect(dueAtOfNetwork({ ...network, outdatedTeams: [team.id] })).toBe('1970-01-01T00:00:00Z');
    expect(dueAtOfNetwork({ ...network, outdatedPeople: ['t:Kari'] })).toBe('1970-01-01T00:00:00Z');
  });

  test('is over when everything has been said', () => {
    expect(dueAtOfTeam({ ...team, remindedUntil: '2031-01-01T00:00:00Z' })).toBeUndefined();
  });
});

describe('the hours of the day', () => {
  test.each([
    ['2026-12-07T06:59:59Z', false],
    ['2026-12-07T07:00:00Z', true],
    ['2026-12-07T14:59:59Z', true],
    ['2026-12-07T15:00:00Z', false],
    ['2026-07-06T06:00:00Z', true],
    ['2026-12-05T10:00:00Z', false],
    ['2027-05-17T10:00:00Z', false],
  ])('at %s Los may speak unasked: %s', (now, may) => {
    expect(maySendAt(now)).toBe(may);
  });

  test.each([
    ['2026-12-07T05:10:00Z', '2026-12-07T07:00:00Z'],
    ['2026-12-07T09:10:00Z', '2026-12-07T10:00:00Z'],
    ['2026-12-07T14:10:00Z', '2026-12-08T07:00:00Z'],
    ['2026-12-04T20:00:00Z', '2026-12-07T07:00:00Z'],
    ['2027-03-24T15:30:00Z', '2027-03-30T06:00:00Z'],
  ])('after %s comes %s', (after, next) => {
    expect(nextSendingHour(after)).toBe(next);
  });
});

// === Properties

const day = (from: CalendarDate, within: number) =>
  fc.integer({ min: 0, max: within }).map((days) => addDays(from, days));

/** Sessions in order from 2024 on, with anything from days to most of a year between them. */
const sessionDays = fc
  .tuple(day('2024-01-20', 300), fc.array(fc.integer({ min: 3, max: 330 }), { minLength: 3, maxLength: 3 }))
  .map(([first, gaps]) =>
    [0, 1, 2, 3].map((index) =>
      addDays(
        first,
        gaps.slice(0, index).reduce((sum, gap) => sum + gap, 0),
      ),
    ),
  );

const someInstant = fc
  .tuple(day('2024-01-02', 1500), fc.integer({ min: 0, max: 23 }))
  .map(([date, hour]) => atHour(date, hour));

const someWork = fc.record(
  {
    status: fc.constantFrom('notStarted', 'inProgress', 'done', 'notRelevantNow'),
    due: day('2024-01-02', 1700),
    dueSetAt: someInstant,
    responsible: fc.constantFrom('t:Kari', 't:Mona', 't:Gone'),
    carriedTo: fc.constantFrom(2, 3, 4, 5),
  },
  { requiredKeys: [] },
);

const taskIds = ['rop2014.p1.team', 'rop2014.p1.listen', anchoring, 'rop2014.p2.goals', 'rop2014.p4.measure'];

const someTeam = fc
  .tuple(sessionDays, someInstant, someInstant, fc.array(someWork, { maxLength: taskIds.length }))
  .map(([days, createdAt, setAt, works]): Team => {
    const team = teamWith([], { createdAt, remindedUntil: createdAt });
    return {
      ...team,
      network: { ...team.network, sessions: sessionsFrom(longAgo, days, setAt) },
      work: Object.fromEntries(works.map((given, index) => [taskIds[index], work(given)])),
    };
  });

const idsAndTimes = (reminders: readonly ReminderOf<'team'>[]): string[] =>
  reminders.map(({ id, at }) => `${id} ${at}`).sort();

describe('whatever the dates are', () => {
  test('every reminder comes on a working day between 8 and 16', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        for (const { at } of planTeam(team)) {
          expect(isWorkingDay(dateInNorway(at))).toBe(true);
          expect(hourInNorway(at)).toBeGreaterThanOrEqual(8);
          expect(hourInNorway(at)).toBeLessThan(16);
        }
      }),
    );
  });

  test('no two reminders have the same id, and none comes before its cause', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        const reminders = planTeam(team);
        expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
        for (const { at } of reminders) expect(isAfter(at, team.createdAt)).toBe(true);
      }),
    );
  });

  test('a task is mentioned to one recipient at most six times, once a day, and not from its session on', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        const mentions = Map.groupBy(planTeam(team), ({ recipient, occasion }) =>
          'task' in occasion ? `${recipient} ${occasion.task}` : '',
        );
        mentions.delete('');
        for (const reminders of mentions.values()) {
          expect(reminders.length).toBeLessThanOrEqual(6);
          expect(new Set(daysOf(reminders)).size).toBe(reminders.length);
          for (const { at, lastDay } of reminders) expect(dateInNorway(at) <= lastDay).toBe(true);
        }
      }),
    );
  });

  test('what has nothing to do with dates changes no reminder', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        const unrelated: Team = {
          ...team,
          name: 'Nytt navn',
          version: 7,
          members: team.members.map((member) => ({ ...member, name: `${member.name} Nordmann` })),
          work: Object.fromEntries(
            Object.entries(team.work).map(([id, done]) => [
              id,
              { ...done, answer: 'Nytt svar', note: 'Nytt', version: 9 },
            ]),
          ),
        };
        expect(idsAndTimes(planTeam(unrelated))).toEqual(idsAndTimes(planTeam(team)));
      }),
    );
  });

  test('finishing one task takes its reminders away and leaves all others', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        const finished = { ...team, work: { ...team.work, [anchoring]: work({ status: 'done' }) } };
        const others = (reminders: readonly ReminderOf<'team'>[]) =>
          reminders.filter(
            ({ occasion }) => !('task' in occasion && occasion.task === anchoring) && occasion.kind !== 'openTasks',
          );
        expect(idsAndTimes(others(planTeam(finished)))).toEqual(idsAndTimes(others(planTeam(team))));
        expect(ofKind(finished, 'taskDue').filter(({ id }) => id.includes(anchoring))).toEqual([]);
      }),
    );
  });

  test('moving a session leaves no ghosts of its old date, and other sessions alone', () => {
    fc.assert(
      fc.property(someTeam, fc.integer({ min: 1, max: 60 }), (team, days) => {
        const [first, ...rest] = team.network.sessions;
        if (!first) return;
        const moved = { ...first, first: addDays(first.first, -days), last: addDays(first.last, -days) };
        const after: Team = { ...team, network: { ...team.network, sessions: [moved, ...rest] } };
        const dates = planTeam(after).map(({ occasion }) => ('session' in occasion ? occasion.session.first : ''));
        expect(dates).not.toContain(first.first);
        for (const { occasion } of planTeam(after)) {
          if ('task' in occasion && occasion.task === 'rop2014.p1.services') {
            expect(occasion.due).toBe(addDays(moved.first, -7));
          }
        }
        const others = (reminders: readonly ReminderOf<'team'>[]) =>
          reminders.filter(({ occasion }) => 'session' in occasion && occasion.session.number !== 1);
        expect(idsAndTimes(others(planTeam(after)))).toEqual(idsAndTimes(others(planTeam(team))));
      }),
    );
  });

  test('a sweep at every due moment hands every reminder in once, at its time', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        const { handed } = until(team, '2099-01-01T00:00:00Z');
        expect(idsAndTimes(handed)).toEqual(idsAndTimes(planTeam(team)));
      }),
      { numRuns: 30 },
    );
  });
});

test('a team that learns of moved sessions plans from the new ones alone', () => {
  const team = teamWith(['2026-12-08', '2027-04-13', '2027-10-05', '2028-04-04']);
  const network = networkOf(team);
  const sessions = sessionsFrom(
    longAgo,
    ['2026-12-15', '2027-04-13', '2027-10-05', '2028-04-04'],
    '2026-12-01T09:00:00Z',
  );
  const told = { ...team, network: copyForTeam({ ...network, sessions, edition: 2 }) };
  const coming = ofKind(told, 'sessionComing').filter(
    ({ occasion }) => 'session' in occasion && occasion.session.number === 1,
  );
  expect(daysOf(coming)).toEqual(['2026-12-08', '2026-12-14']);
});
