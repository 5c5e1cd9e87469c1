import type { BotName } from './bots/bot.ts';
import { ratioTo, summary } from './bots/comparing.ts';
import { judge } from './bots/goals.ts';
import { manyConnections } from './bots/setting.ts';
import type { Cell, Visit } from './bots/visit.ts';

/** Turns a second, and how many cores others took; of what was measured again as well. */
type Tried = readonly [perSecond: number, disturbance?: number];

const cellOf = ([perSecond, disturbance = 0]: Tried, more: Partial<Cell> = {}): Cell => ({
  connections: manyConnections,
  turns: 1_000,
  perSecond,
  p50: 20,
  p99: 40,
  cpuPerTurn: 900,
  busy: 1,
  asking: 0.3,
  disturbance,
  faults: [],
  faulty: 0,
  ...more,
});

const visitOf = (bot: BotName, round: number, tries: readonly Tried[], more: Partial<Visit> = {}): Visit => ({
  bot,
  kind: 'submit',
  round,
  start: { ms: 1_000, disturbance: 0 },
  memory: { idle: 90, loaded: 100 },
  cells: tries.map((tried) => cellOf(tried)),
  turns: 1_000,
  faulty: 0,
  faults: [],
  ...more,
});

const visitsOf = (bot: BotName, ...rounds: readonly Tried[]): Visit[] =>
  rounds.map((tried, round) => visitOf(bot, round, [tried]));

const middle = (visits: readonly Visit[]) => summary(visits, 'los', 'submit', 'perSecond').median;
const ratio = (visits: readonly Visit[]) => ratioTo(visits, 'teams-ai', 'submit', 'perSecond');

describe('the median of a bot', () => {
  test('is that of its quiet rounds', () => {
    expect(middle(visitsOf('los', [100, 0.1], [10, 0.9], [120, 0], [110, 0.2]))).toBe(110);
  });

  test('is that of the three least disturbed where fewer were quiet', () => {
    expect(middle(visitsOf('los', [100, 0.1], [10, 0.9], [80, 0.4], [60, 0.5]))).toBe(80);
  });

  test('takes what was measured again instead, where that was quieter', () => {
    expect(
      middle([
        visitOf('los', 0, [
          [50, 0.5],
          [100, 0.1],
        ]),
      ]),
    ).toBe(100);
    expect(
      middle([
        visitOf('los', 0, [
          [50, 0.5],
          [30, 0.9],
        ]),
      ]),
    ).toBe(50);
  });
});

describe('how Los stands beside a bot', () => {
  test('is the median of the rounds, since machines change', () => {
    const visits = [...visitsOf('los', [100], [50], [30]), ...visitsOf('teams-ai', [200], [100], [20])];
    expect(ratio(visits)).toEqual({ value: 0.5, quiet: 3 });
  });

  test('leaves out the rounds that were disturbed for either', () => {
    const los = visitsOf('los', [100], [100], [100], [900, 0.9], [100]);
    const other = visitsOf('teams-ai', [100], [100], [100], [100], [1, 0.9]);
    expect(ratio([...los, ...other])).toEqual({ value: 1, quiet: 3 });
  });

  test('is that of the two medians where too few rounds were quiet for both', () => {
    const los = visitsOf('los', [100], [100, 0.9], [400, 0.9]);
    const other = visitsOf('teams-ai', [50, 0.9], [50], [50]);
    expect(ratio([...los, ...other])).toEqual({ value: 2, quiet: 0 });
  });
});

describe('the goals', () => {
  const beside = (more: Partial<Visit>, tried: Tried = [100]) => [
    visitOf('los', 0, [tried], more),
    visitOf('teams-ai', 0, [[100]]),
  ];
  const broken = (visits: readonly Visit[]) => judge(visits).flatMap(({ what, isKept }) => (isKept ? [] : [what]));
  const lean: Partial<Visit> = { memory: { idle: 70, loaded: 80 } };

  test('are kept by what is just as good, in a fifth less of memory', () => {
    expect(broken(beside(lean))).toEqual([]);
    expect(judge(beside(lean))).toHaveLength(5);
  });

  test.each([
    ['fewer turns', beside(lean, [99]), 'submit: turns a second 0.99 × teams-ai, at least 1 (quiet rounds: 1)'],
    [
      'a later worst answer',
      beside({ ...lean, cells: [cellOf([100], { p99: 41 })] }),
      'submit: p99 1.025 × teams-ai, at most 1 (quiet rounds: 1)',
    ],
    [
      'a later start',
      beside({ ...lean, start: { ms: 1_100, disturbance: 0 } }),
      'submit: start 1.1 × teams-ai, at most 1 (quiet rounds: 1)',
    ],
    [
      'more memory',
      beside({ memory: { idle: 70, loaded: 81 } }),
      'submit: memory after load 0.81 × teams-ai, at most 0.8 (quiet rounds: 1)',
    ],
    ['a wrong answer', beside({ ...lean, faulty: 1 }), '1 answers were wrong'],
  ])('are missed by %s', (_, visits, what) => {
    expect(broken(visits)).toEqual([what]);
  });

  test('are not known where others kept the machine busy all the time', () => {
    const [turns, p99] = judge(beside(lean, [200, 0.9])).filter(({ what }) => /turns a second|p99/.test(what));
    expect([turns?.isKept, p99?.isKept]).toEqual([undefined, undefined]);
  });

  test('are nothing beside bots that were not measured, nor where the system does not tell', () => {
    const visits = [visitOf('los', 0, [[100]]), visitOf('botbuilder', 0, [[500]])];
    expect(judge(visits)).toHaveLength(1);
    const untold = { memory: { idle: Number.NaN, loaded: Number.NaN } };
    expect(judge(beside(untold))).toHaveLength(4);
  });
});
