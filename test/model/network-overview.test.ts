import { realCase } from '../../src/demo/real-case.ts';
import { seenIn } from '../../src/features/learning/rules.ts';
import { resultOf } from '../../src/model/evaluation.ts';
import { goalBank } from '../../src/model/goal-bank.ts';
import { goalOverview, networkFigures, networkMonths } from '../../src/model/network-overview.ts';
import { networkMeans } from '../../src/model/network-spread.ts';
import { summaryOf } from '../../src/model/summarising.ts';

const { teams, networks, threads, cases, evaluations, shares, talks } = realCase({ seed: 7 });
const rows = teams.map((team) => summaryOf(team, { cases: [], threads }, '2015-11-02T09:00:00Z'));

test('the goals of five networks are the memo’s table: its 28 rows, its counts, in its order', () => {
  const { bank } = goalOverview(rows);
  expect(bank).toEqual(goalBank.map(({ number, municipalities }) => ({ number, municipalities })));
  expect(bank.map(({ municipalities }) => municipalities)).toEqual([
    ...[9, 9, 8, 8, 7, 7, 6, 5, 4, 3, 3],
    ...Array(5).fill(2),
    ...Array(12).fill(1),
  ]);
  expect(bank.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(91);
});

test('several municipalities of one team count each, what was dropped not at all, and others’ goals apart', () => {
  const [one] = rows;
  if (!one) throw new Error('no row');
  const goal = { id: 'g', title: 'Kriseplan', createdOn: '2015-01-01', agreed: false } as const;
  const counted = goalOverview([
    {
      ...one,
      municipalities: ['A', 'B'],
      goals: [
        { ...goal, bank: 5 },
        { ...goal, theme: 'services' },
      ],
    },
    { ...one, municipalities: ['C'], goals: [{ ...goal, bank: 5, closed: { how: 'dropped', on: '2015-02-01' } }] },
  ]);
  expect(counted.bank).toEqual([{ number: 5, municipalities: 2 }]);
  expect(counted.own).toEqual([{ theme: 'services', goals: 1, municipalities: 2 }]);
});

test('the case is 5 networks and 61 municipalities, with one last session for all, and the same for the same seed', () => {
  expect([networks.length, networkFigures(rows).municipalities]).toEqual([5, 61]);
  const last = networks.map(({ sessions }) => sessions[3]);
  expect(new Set(last.map((session) => session?.id)).size).toBe(1);
  expect(last[0]).toMatchObject({ first: '2015-12-02', last: '2015-12-03', joint: networks.map(({ id }) => id) });
  expect(networks[0]?.sessions[0]).toMatchObject({ first: '2014-09-17', last: '2014-09-18' });
  expect(threads).toHaveLength(11);
  expect(cases.length).toBeGreaterThan(100);
  expect(realCase({ seed: 7 }).teams).toEqual(teams);
  expect(realCase({ seed: 8 }).teams).not.toEqual(teams);
});

test('its three first sessions are evaluated with results to show, and teams of each network share and talk', () => {
  expect(evaluations).toHaveLength(15);
  for (const evaluation of evaluations)
    expect(resultOf(evaluation, '2015-11-02')).toMatchObject({ answered: expect.any(Number) });
  for (const { id, evaluated } of networks) {
    expect(evaluated).toEqual(evaluations.filter((one) => one.networks.includes(id)).map(({ session }) => session));
    expect(seenIn(shares.filter(({ network }) => network === id)).length).toBeGreaterThan(1);
    expect(talks.filter(({ network }) => network === id)).toHaveLength(1);
  }
});

test('a mean of scores is shown of five teams or more', () => {
  const [one] = rows;
  if (!one) throw new Error('no row');
  const scored = { ...one, scores: [{ month: '2015-05', team: 4 as const }] };
  const score = (count: number) =>
    networkMonths(
      Array.from({ length: count }, () => scored),
      '2015-05',
      '2015-05',
    )[0]?.score;
  expect([score(4), score(5)]).toEqual([undefined, 4]);
});

test('a mean of figures is told of five teams or more, and begins and ends with such a month', () => {
  const [one] = rows;
  if (!one) throw new Error('no row');
  const figure = (month: string, sum: number) => ({
    of: 'benefit' as const,
    from: month,
    to: month,
    sum,
    count: 2,
    cases: 6,
  });
  const with5 = [1, 2, 3, 4, 5].map((sum) => ({ ...one, figures: [figure('2015-03', sum), figure('2015-05', 4)] }));
  const early = { ...one, figures: [figure('2015-02', 9), figure('2015-04', 9)] };
  expect(networkMeans([...with5, early], 'benefit')).toEqual([
    { on: '2015-03-01', teams: 5, mean: 1.5 },
    { on: '2015-04-01', teams: 1, mean: undefined },
    { on: '2015-05-01', teams: 5, mean: 2 },
  ]);
  expect(networkMeans(with5.slice(1), 'benefit')).toEqual([]);
});
