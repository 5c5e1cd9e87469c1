import { type ActionBankPage, bankRows, contributionsOf, withContribution } from '../../src/model/action-bank.ts';
import { networkSpread, quartilesOf } from '../../src/model/network-spread.ts';
import type { SummaryAction } from '../../src/model/team-summary.ts';

const page = (kept: number, of: number): ActionBankPage => ({
  kind: 'crisisPlan',
  teams: Array.from({ length: of }, (_, at) => ({
    team: `t${at}`,
    kept: at < kept,
    adapted: false,
    signal: at < kept,
  })),
});

test.each<[number, number, unknown]>([
  [4, 4, undefined],
  [0, 5, 'few'],
  [4, 12, 'few'],
  [5, 12, 5],
  [7, 12, 7],
  // Of twelve, eight would tell that four have not.
  [8, 12, 'most'],
  [12, 12, 'most'],
])('the bank says of %d kept by %d teams no more than it may', (kept, of, expected) => {
  const [row] = bankRows([page(kept, of)]);
  expect(row?.kept).toBe(expected);
});

test('a team counts once for each kind it has tried, whatever it has tried of it', () => {
  const action = (more: Partial<SummaryAction>): SummaryAction => ({
    ...{
      id: 'a',
      title: 'x',
      kind: 'crisisPlan',
      state: 'trying',
      since: '2026-10-01',
      tests: 1,
      triedOn: '2026-10-01',
    },
    ...more,
  });
  const actions = [action({}), action({ state: 'kept', signal: true }), action({ decision: 'adapt' })];
  const idea = { ...action({ kind: 'housing', state: 'idea' }), triedOn: undefined };
  const found = contributionsOf({ team: 't', actions: [...actions, idea] });
  expect([...found]).toEqual([['crisisPlan', { team: 't', kept: true, adapted: true, signal: true }]]);
  const empty: ActionBankPage = { kind: 'crisisPlan', teams: [] };
  const own = found.get('crisisPlan');
  const once = withContribution(withContribution(empty, 't', own), 't', own);
  expect(once.teams).toHaveLength(1);
  expect(withContribution(once, 't', undefined).teams).toEqual([]);
  expect(withContribution(once, 't', own)).toBe(once);
});

test.each<[readonly number[], { low: number; median: number; high: number }]>([
  // Worked out by hand: places 1, 2 and 3 of 0–4.
  [[5, 1, 4, 2, 3], { low: 2, median: 3, high: 4 }],
  // Places 1.25, 2.5 and 3.75 of 0–5: 20 + 0.25 × 10, halfway from 30 to 40, 40 + 0.75 × 10.
  [[10, 20, 30, 40, 50, 60], { low: 22.5, median: 35, high: 47.5 }],
])('the quartiles of %j', (values, expected) => {
  expect(quartilesOf(values)).toEqual(expected);
});

const rowWith = (team: string, sum: number, from = '2026-10', to = '2026-10') => ({
  team,
  figures: [{ of: 'asked' as const, from, to, sum, count: 10, cases: 10 }],
});

test('the spread is of five other teams at least, month for month, and never of the team itself', () => {
  const others = [1, 2, 3, 4].map((sum) => rowWith(`t${sum}`, sum));
  const own = rowWith('own', 9);
  expect(networkSpread([own, ...others], 'asked', 'own')).toEqual([]);
  const fifth = rowWith('t5', 5, '2026-09', '2026-11');
  expect(networkSpread([own, ...others, fifth], 'asked', 'own')).toEqual([
    { on: '2026-10-01', low: 0.2, median: 0.3, high: 0.4 },
  ]);
  expect(networkSpread([own, ...others, fifth], 'benefit', 'own')).toEqual([]);
});
