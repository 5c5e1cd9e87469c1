import fc from 'fast-check';
import { templatePackages } from '../../src/features/tasks/catalogue.ts';
import { addDays } from '../../src/model/calendar.ts';
import type { CalendarDate } from '../../src/model/identity.ts';
import type { NetworkTemplate, Session } from '../../src/model/network.ts';
import type { SessionDates } from '../../src/model/network-sessions.ts';
import { foundNetwork } from '../../src/model/network-set-up.ts';
import { currentPackage, sessionOfPackage, timelineOf } from '../../src/model/timeline.ts';

const plans: Record<NetworkTemplate, SessionDates> = {
  // The first network's sessions 1 and 4 as they were held; session 4 is a joint one (DOMAIN §2).
  rop2014: [
    { first: '2014-09-17', place: 'Oslo' },
    { first: '2015-01-20', place: 'Oslo' },
    { first: '2015-06-09', place: 'Oslo' },
    { first: '2015-12-02', place: 'Oslo' },
  ],
  national2022: [
    { first: '2022-09-06', place: '' },
    { first: '2022-12-06', place: '' },
    { first: '2023-06-06', place: '' },
    { first: '2024-03-05', place: '' },
  ],
};

const sessionsOf = (template: NetworkTemplate, plan = plans[template]): readonly Session[] =>
  foundNetwork(
    {
      id: 'n',
      tenant: 't',
      name: 'Nettverket',
      template,
      founder: { person: 't:Kari', name: 'Kari' },
      dates: plan,
      packages: templatePackages(template),
      code: { code: 'KM47-R2WT', expires: '2014-12-01T00:00:00Z' },
    },
    '2014-06-01T08:00:00Z',
  ).sessions;

describe.each<[NetworkTemplate, [CalendarDate, string, number, string, string][]]>([
  [
    'rop2014',
    [
      ['2014-06-01', 'preparation', 1, 'next 1 in 108', 'coming coming coming coming'],
      ['2014-09-16', 'preparation', 1, 'next 1 in 1', 'coming coming coming coming'],
      ['2014-09-17', 'implementation', 1, 'at 1, next 2 in 125', 'ongoing coming coming coming'],
      ['2014-09-18', 'implementation', 1, 'at 1, next 2 in 124', 'ongoing coming coming coming'],
      ['2014-09-19', 'implementation', 2, 'next 2 in 123', 'past coming coming coming'],
      ['2015-01-21', 'implementation', 2, 'at 2, next 3 in 139', 'past ongoing coming coming'],
      ['2015-01-22', 'implementation', 3, 'next 3 in 138', 'past past coming coming'],
      ['2015-06-11', 'implementation', 4, 'next 4 in 174', 'past past past coming'],
      ['2015-12-02', 'implementation', 4, 'at 4', 'past past past ongoing'],
      ['2015-12-03', 'implementation', 4, 'at 4', 'past past past ongoing'],
      ['2015-12-04', 'continuation', 5, '', 'past past past past'],
      ['2026-11-23', 'continuation', 5, '', 'past past past past'],
    ],
  ],
  [
    'national2022',
    [
      ['2022-06-06', 'preparation', 1, 'next 1 in 92', 'coming coming coming coming'],
      ['2022-09-07', 'implementation', 1, 'at 1, next 2 in 90', 'ongoing coming coming coming'],
      ['2022-09-08', 'implementation', 2, 'next 2 in 89', 'past coming coming coming'],
      ['2022-12-08', 'implementation', 3, 'next 3 in 180', 'past past coming coming'],
      ['2023-06-08', 'implementation', 4, 'next 4 in 271', 'past past past coming'],
      ['2024-03-06', 'implementation', 4, 'at 4', 'past past past ongoing'],
      ['2024-03-07', 'continuation', 5, '', 'past past past past'],
    ],
  ],
])('the timeline of %s', (template, days) => {
  test.each(days)('on %s: %s, package %i, %s', (today, phase, period, around, states) => {
    const timeline = timelineOf(sessionsOf(template), today);
    const { ongoing, next } = timeline;
    const told = [
      ...(ongoing ? [`at ${ongoing.session.number}`] : []),
      ...(next ? [`next ${next.session.number} in ${next.daysLeft}`] : []),
    ];
    expect([timeline.phase, timeline.period, told.join(', ')]).toEqual([phase, period, around]);
    expect(timeline.sessions.map(({ state }) => state).join(' ')).toBe(states);
  });
});

test('a session of one day and one of three end when they end', () => {
  const [first, ...rest] = plans.rop2014;
  const sessions = (last: CalendarDate) =>
    sessionsOf('rop2014', [{ ...first, last }, ...rest] as unknown as SessionDates);
  expect(currentPackage(sessions('2014-09-17'), '2014-09-18')).toBe(2);
  expect(currentPackage(sessions('2014-09-19'), '2014-09-19')).toBe(1);
});

test('a package prepares for the session of its number; the work afterwards for none', () => {
  const sessions = sessionsOf('rop2014');
  expect(([1, 2, 3, 4, 5] as const).map((number) => sessionOfPackage(sessions, number)?.first)).toEqual([
    '2014-09-17',
    '2015-01-20',
    '2015-06-09',
    '2015-12-02',
    undefined,
  ]);
});

test('whatever the dates, a network goes through its periods and phases in order and on the right days', () => {
  const gaps = fc.tuple(
    ...[0, 1, 2, 3].map(() => fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 4 }))),
  );
  fc.assert(
    fc.property(gaps, (given) => {
      let before = '2026-01-01';
      const plan = given.map(([wait, length]) => {
        const first = addDays(before, wait);
        before = addDays(first, length);
        return { first, last: before, place: '' };
      });
      const sessions = sessionsOf('rop2014', plan as unknown as SessionDates);
      const end = addDays(before, 3);
      for (let today = '2026-01-01', period = 1; today <= end; today = addDays(today, 1)) {
        const seen = timelineOf(sessions, today);
        expect(seen.period === period || seen.period === period + 1).toBe(true);
        expect(seen.period > period).toBe(sessions.some(({ last }) => addDays(last, 1) === today));
        expect(seen.phase === 'continuation').toBe(seen.period === 5);
        expect(seen.ongoing !== undefined).toBe(sessions.some(({ first, last }) => first <= today && today <= last));
        period = seen.period;
      }
    }),
    { numRuns: 20 },
  );
});

describe('a session that is cancelled', () => {
  const cancelled = (...numbers: number[]) =>
    sessionsOf('rop2014').map((session) =>
      numbers.includes(session.number) ? { ...session, cancelled: { at: '2014-06-02T08:00:00Z', why: '' } } : session,
    );

  test.each<[number[], CalendarDate, number, string, number | undefined]>([
    // The package before it goes on until the next one that is held.
    [[2], '2015-01-22', 2, 'implementation', 3],
    [[2], '2015-06-10', 2, 'implementation', 3],
    [[2], '2015-06-11', 4, 'implementation', 4],
    [[1], '2014-09-19', 1, 'preparation', 2],
    [[1], '2015-01-22', 3, 'implementation', 3],
    // After the last of them there is nothing left to prepare for.
    [[4], '2015-06-11', 4, 'implementation', undefined],
    [[4], '2015-12-04', 4, 'continuation', undefined],
  ])('%j: on %s there is package %i', (numbers, today, period, phase, towards) => {
    const sessions = cancelled(...numbers);
    const timeline = timelineOf(sessions, today);
    expect([timeline.period, timeline.phase]).toEqual([period, phase]);
    expect(sessionOfPackage(sessions, timeline.period)?.number).toBe(towards);
    expect(timeline.next?.session.cancelled ?? timeline.ongoing?.session.cancelled).toBeUndefined();
  });
});

test('sessions that have no dates yet prepare for nothing, and nothing is over without them', () => {
  const [one] = sessionsOf('rop2014');
  const sessions = one ? [one] : [];
  expect(timelineOf(sessions, '2014-10-01')).toMatchObject({ phase: 'implementation', period: 2 });
  expect(timelineOf(sessions, '2030-10-01').phase).toBe('implementation');
  expect(sessionOfPackage(sessions, 2)).toBeUndefined();
});
