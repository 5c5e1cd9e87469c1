import { byNeed, concernsOf, networkNow } from '../../src/model/concerns.ts';
import { packageNumbers } from '../../src/model/packages.ts';
import { summaryOf } from '../../src/model/summarising.ts';
import type { TeamSummary } from '../../src/model/team-summary.ts';
import { networkOf, teamOf } from '../support/team.ts';

const sessions = ['2026-01-13', '2026-04-14', '2026-10-06', '2027-01-12'];
const team = teamOf({ members: [{ person: 't:kari', userId: '29:k', name: 'Kari' }], today: '2025-10-01', sessions });
const usual: TeamSummary = {
  ...summaryOf(team, { cases: [], threads: [] }, '2026-05-18T09:00:00Z'),
  lastActive: '2026-05-15',
  packages: packageNumbers.map((number) => ({ number, total: 3, done: 0, begun: 1, open: 3 })),
  goals: [{ id: 'g', title: 'Mål', createdOn: '2026-02-01', measurableSince: '2026-03-01', agreed: true }],
};
const measure = { id: 'm', name: 'Spurt', every: 'week', points: 20, ended: false, verdict: 'changed' } as const;

const kindsOf = (more: Partial<TeamSummary>, today = '2026-05-18', others: readonly TeamSummary[] = []): string[] => {
  const row = { ...usual, ...more };
  return concernsOf(row, networkNow(networkOf(team), [row, ...others], today)).map(({ kind }) => kind);
};

test('a team that works, measures and hears from nobody in vain is no concern', () => {
  expect(kindsOf({})).toEqual([]);
});

test('nothing begun by a team that was there before a session that is over', () => {
  const untouched = usual.packages.map((one) => ({ ...one, begun: 0 }));
  expect(kindsOf({ packages: untouched })).toEqual(['notBegun']);
  const shown = concernsOf({ ...usual, packages: untouched }, networkNow(networkOf(team), [usual], '2026-05-18'));
  expect(shown[0]).toMatchObject({ package: 1, session: { number: 1 } });
  expect(kindsOf({ packages: untouched, createdOn: '2026-01-13' })).toEqual(['notBegun']);
  expect(kindsOf({ packages: untouched, createdOn: '2026-04-20' })).toEqual([]);
  expect(kindsOf({ packages: untouched }, '2027-02-01')).toEqual([]);
});

test('a change for the worse that goes on, and of what is still measured', () => {
  const worse = { ...measure, since: '2026-04-06', change: 'worse' } as const;
  expect(kindsOf({ measures: [worse] })).toEqual(['worse']);
  expect(kindsOf({ measures: [{ ...worse, until: '2026-05-01' }] })).toEqual([]);
  expect(kindsOf({ measures: [{ ...worse, ended: true }] })).toEqual([]);
  expect(kindsOf({ measures: [{ ...worse, change: 'better' }] })).toEqual([]);
});

test('no goal that can be measured, from session 2 on and until session 4', () => {
  expect(kindsOf({ goals: [] })).toEqual(['noGoal']);
  expect(kindsOf({ goals: [] }, '2026-04-15')).toEqual([]);
  expect(kindsOf({ goals: [] }, '2027-02-01')).toEqual([]);
});

test('scores that lie a whole step apart, in a month that is not long past', () => {
  const scores = (facilitator: 3 | 4) => [{ month: '2026-05', team: 5 as const, facilitator }];
  expect(kindsOf({ scores: scores(3) })).toEqual(['differ']);
  expect(kindsOf({ scores: scores(4) })).toEqual([]);
  expect(kindsOf({ scores: scores(3) }, '2026-08-17').includes('differ')).toBe(false);
});

test('no talk this month, from the middle of it on, where there are such talks', () => {
  const talked = { ...usual, coaching: [{ month: '2026-05', count: 1 }] };
  expect(kindsOf({}, '2026-05-18', [talked])).toEqual(['noCoaching']);
  expect(kindsOf({}, '2026-05-14', [talked])).toEqual([]);
  expect(kindsOf({ coaching: talked.coaching })).toEqual([]);
});

test('who needs most stands first: by the most pressing reason, then by how many, then by name', () => {
  const named = (name: string, ...kinds: readonly ('quiet' | 'noGoal' | 'guidance')[]) => ({
    name,
    concerns: kinds.map((kind) =>
      kind === 'noGoal' ? { kind } : { kind, since: '2026-05-01', ...(kind === 'guidance' && { thread: 't' }) },
    ) as never,
  });
  const sorted = [
    named('A'),
    named('B', 'noGoal'),
    named('C', 'quiet'),
    named('D', 'quiet', 'noGoal'),
    named('E', 'guidance'),
  ];
  expect(sorted.toSorted(byNeed).map(({ name }) => name)).toEqual(['E', 'D', 'C', 'B', 'A']);
});
