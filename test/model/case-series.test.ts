import fc from 'fast-check';
import type { PathwayCase, Score } from '../../src/model/case.ts';
import { ownSeries, type Point, protectedSeries, type TeamSeries } from '../../src/model/case-series.ts';
import { caseHolding, casesHolding, type Held, withFidelity, withHomecomings } from '../features/figures/series.ts';

const today = '2026-12-15';
const open = (cases: readonly PathwayCase[]) => protectedSeries(cases, today);
const own = (cases: readonly PathwayCase[]) => ownSeries(cases, today);
const allPoints = (series: TeamSeries): Point[] => Object.values(series).flat();
/** «2026-07–2026-09: 2 (5)» */
const inShort = (points: readonly Point[]) =>
  points.map(({ from, to, value, cases }) => `${from === to ? from : `${from}–${to}`}: ${value} (${cases})`);

const september: Held = ['2026-09-14', 1, 4, 1, 2];
const october: Held = ['2026-10-12', 5, 5, 5, 5];

describe('per calendar month', () => {
  test("the manual's worked example: means 2,0 and 5,0, each in its month, and the benefit 3,0", () => {
    const expected = {
      first: ['2026-09: 2 (5)'],
      later: ['2026-10: 5 (5)'],
      benefit: ['2026-10: 3 (5)'],
    };
    for (const series of [own, open]) {
      const { first, later, benefit } = series(casesHolding(5, 'B', september, october));
      expect({ first: inShort(first), later: inShort(later), benefit: inShort(benefit) }).toEqual(expected);
    }
  });

  test('every case counts alike, however much was scored, and its latest conversation in a month counts', () => {
    const cases = [
      caseHolding('B-01', ['2026-09-01', 1, 2, 3, 6]),
      caseHolding('B-02', ['2026-09-30', 8], ['2026-10-01', 1], ['2026-10-31', 9]),
    ];
    expect(inShort(own(cases).first)).toEqual(['2026-09: 5.5 (2)']);
    expect(inShort(own(cases).later)).toEqual(['2026-10: 9 (1)']);
    expect(inShort(own(cases).benefit)).toEqual(['2026-10: 1 (1)']);
  });

  test('a later conversation does not take an earlier one out of its month', () => {
    const before = casesHolding(5, 'B', september, october);
    const after = before.map((it) => caseHolding(it.code, september, october, ['2026-11-20', 9, 9, 9, 9]));
    expect(inShort(open(after).benefit)).toEqual(['2026-10: 3 (5)', '2026-11: 7 (5)']);
  });

  test('what cannot be compared has no benefit; the mean of the conversation is there', () => {
    const one = [caseHolding('B-01', ['2026-09-01', 1], ['2026-10-01', undefined, 5])];
    expect(inShort(own(one).benefit)).toEqual([]);
    expect(inShort(own(one).later)).toEqual(['2026-10: 5 (1)']);
  });

  test('fidelity comes on the day the checklist was answered, the latest of a month', () => {
    const cases = casesHolding(5, 'B').map((it) =>
      withFidelity(it, ['2026-09-03', 6], ['2026-09-20', 8], ['2026-10-01', 10]),
    );
    expect(inShort(open(cases).fidelity)).toEqual(['2026-09: 0.8 (5)', '2026-10: 1 (5)']);
  });

  test('HPH2 comes in the month of the homecoming; each case counts alike', () => {
    const inTime = casesHolding(4, 'B').map((it) => withHomecomings(it, ['2026-09-30', '2026-10-03']));
    const both = withHomecomings(
      caseHolding('C-01'),
      ['2026-09-01', '2026-09-04'],
      ['2026-09-20', '2026-09-24'],
      ['2026-11-02'],
    );
    expect(inShort(open([...inTime, both]).hph2)).toEqual(['2026-09: 0.9 (5)']);
    expect(inShort(own([...inTime, both]).hph2)).toEqual(['2026-09: 0.9 (5)', '2026-11: 0 (1)']);
  });
});

describe('spread', () => {
  const ten = Array.from({ length: 10 }, (_, at) =>
    caseHolding(`B-${at + 10}`, ['2026-09-01', (at + 1) as Score, (at + 1) as Score]),
  );

  test('is the mean of the lower half of the cases and of the upper one', () => {
    expect(open(ten).first).toEqual([
      {
        from: '2026-09',
        to: '2026-09',
        value: 5.5,
        mean: { sum: 110, count: 20 },
        cases: 10,
        spread: { low: 3, high: 8 },
      },
    ]);
  });

  test('needs five cases in each half', () => {
    expect(open(ten.slice(1)).first[0]).not.toHaveProperty('spread');
    expect(own(ten.slice(0, 3)).first[0]?.spread).toEqual({ low: 1, high: 2.5 });
    expect(own(ten.slice(0, 1)).first[0]).not.toHaveProperty('spread');
  });
});

describe('for everybody in the team', () => {
  test('months with few cases are put together until they are five; what is left waits', () => {
    const cases = [
      ...casesHolding(2, 'A', ['2026-05-04', 2]),
      ...casesHolding(2, 'B', ['2026-07-06', 3]),
      ...casesHolding(1, 'C', ['2026-08-03', 5]),
      ...casesHolding(5, 'D', ['2026-09-07', 4]),
      ...casesHolding(4, 'E', ['2026-10-05', 9]),
    ];
    expect(inShort(open(cases).first)).toEqual(['2026-05–2026-08: 3 (5)', '2026-09: 4 (5)']);
    expect(inShort(own(cases).first)).toEqual([
      '2026-05: 2 (2)',
      '2026-07: 3 (2)',
      '2026-08: 5 (1)',
      '2026-09: 4 (5)',
      '2026-10: 9 (4)',
    ]);
  });

  test('a case is counted once where months are put together', () => {
    const four = casesHolding(4, 'B', ['2026-05-04', 2], ['2026-06-01', 3], ['2026-07-01', 4]);
    expect(open(four).benefit).toEqual([]);
    const five = [...four, caseHolding('C-01', ['2026-05-04', 2], ['2026-08-03', 9])];
    expect(inShort(open(five).benefit)).toEqual(['2026-06–2026-08: 3 (5)']);
  });

  test.each([
    ['2026-09-30', 0],
    ['2026-10-07', 0],
    ['2026-10-08', 1],
  ])('on %s September has %i points: a month comes when it has been over for a week', (on, points) => {
    const cases = casesHolding(5, 'B', september);
    expect(protectedSeries(cases, on).first).toHaveLength(points);
    expect(ownSeries(cases, on).first).toHaveLength(1);
  });

  test('a later mean that would tell one case apart is left out; the benefit says what it can', () => {
    const came = casesHolding(5, 'B', september, october);
    const [stayedAway] = casesHolding(1, 'C', ['2026-09-02', 9]);
    const series = open([...came, ...(stayedAway ? [stayedAway] : [])]);
    expect(series.first).toHaveLength(1);
    expect(series.benefit).toHaveLength(1);
    expect(series.later).toEqual([]);
  });

  test('one that came to a first conversation in another month than the others is not told apart either', () => {
    const others = casesHolding(5, 'B', september, ['2026-11-09', 5, 5, 5, 5]);
    const one = caseHolding('C-01', ['2026-10-05', 3, 3], ['2026-11-09', 4, 4]);
    expect(inShort(open([...others, one]).benefit)).toEqual([`2026-11: ${16 / 6} (6)`]);
    expect(open([...others, one]).later).toEqual([]);
  });
});

// === Properties

const score = fc.integer({ min: 1, max: 10 });
const day = fc.integer({ min: 1, max: 11 }).map((month) => `2026-${String(month).padStart(2, '0')}-10`);
const conversation = fc.tuple(day, score, score);
const someCase = fc.record({
  held: fc.array(conversation, { maxLength: 3 }).map((held) => held.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  points: fc.array(fc.tuple(day, fc.integer({ min: 0, max: 10 })), { maxLength: 2 }),
  homecoming: fc.option(fc.tuple(day, fc.boolean()), { nil: undefined }),
});
const someCases = (maxLength: number) =>
  fc.array(someCase, { maxLength }).map((all) =>
    all.map(({ held, points, homecoming }, at) => {
      const it = withFidelity(caseHolding(`B-${at + 10}`, ...held), ...points);
      if (!homecoming) return it;
      const [home, inTime] = homecoming;
      return withHomecomings(it, [home, home.replace(/10$/, inTime ? '12' : '14')]);
    }),
  );

test('nothing is ever shown under five cases, nor a spread under five on each side', () => {
  fc.assert(
    fc.property(someCases(40), (cases) => {
      for (const { cases: count, spread } of allPoints(open(cases))) {
        expect(count).toBeGreaterThanOrEqual(spread ? 10 : 5);
      }
    }),
  );
});

test('the order of the cases changes nothing, and neither does closing one', () => {
  fc.assert(
    fc.property(someCases(14), fc.nat(), (cases, which) => {
      const closed = cases.map((it, at) => (at % 3 === which % 3 ? { ...it, closedAt: `${today}T12:00:00Z` } : it));
      for (const series of [open, own]) {
        expect(series(cases.toReversed())).toEqual(series(cases));
        expect(series(closed)).toEqual(series(cases));
      }
    }),
  );
});

test('a case in what is not shown may be anything: no figure differs', () => {
  fc.assert(
    fc.property(someCases(12), conversation, conversation, (cases, [, ...before], [, ...after]) => {
      const others = cases.filter((it) => it.rounds.every(({ heldOn }) => heldOn < '2026-11'));
      const waiting = (scores: number[]) =>
        casesHolding(4, 'C', ['2026-11-10', ...scores], ['2026-12-01', ...scores.toReversed()]);
      const { first } = open([...others, ...waiting(before)]);
      fc.pre(!first.some(({ to }) => to === '2026-11'));
      expect(open([...others, ...waiting(before)])).toEqual(open([...others, ...waiting(after)]));
    }),
  );
});

/**
 * Whether figures, each a sum over numbers of cases, can be put together so that only some of the cases are left: then
 * the columns of the others have a lower rank than all of them.
 */
const tellsApart = (figures: readonly (readonly number[])[], columnsOfOthers: readonly number[]): boolean =>
  rank(figures.map((row) => columnsOfOthers.map((column) => row[column] ?? 0))) < rank(figures);

const rank = (rows: readonly (readonly number[])[]): number => {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [chosen = []] = left.splice(pivot, 1);
    left.splice(found, 0, chosen);
    for (const row of left.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
      for (const at of row.keys()) row[at] = (row[at] ?? 0) - factor * (chosen[at] ?? 0);
    }
    found += 1;
  }
  return found;
};

test('no figures put together say anything about one to four cases', () => {
  const few = fc.integer({ min: 1, max: 3 });
  const trail = fc.tuple(few, fc.array(few, { maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(trail, { minLength: 5, maxLength: 9 }), (trails) => {
      const months = trails.map(([first, steps]) => steps.map((_, at) => first + sum(steps.slice(0, at + 1))));
      for (const [code, [first]] of trails.entries()) months[code]?.unshift(first);
      const at = months.flatMap((held, code) => held.map((_, round) => ({ code, round })));
      // Moving one conversation's score by one shows how each figure is made of it; nobody has a spread below ten cases.
      const figuresWith = (moved?: (typeof at)[number]) =>
        allPoints(
          open(
            months.map((held, code) =>
              caseHolding(
                `B-0${code}`,
                ...held.map(
                  (month, round): Held => [
                    `2026-${String(month).padStart(2, '0')}-10`,
                    moved?.code === code && moved.round === round ? 6 : 5,
                  ],
                ),
              ),
            ),
          ),
        ).map(({ value, cases }) => value * cases);
      const base = figuresWith();
      const moved = at.map((one) => figuresWith(one));
      const figures = base.map((value, row) => moved.map((values) => (values[row] ?? 0) - value));
      for (const some of subsets(months.length, 4)) {
        const others = at.flatMap(({ code }, column) => (some.includes(code) ? [] : [column]));
        expect(tellsApart(figures, others)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Every choice of so many numbers below `count`; smaller ones are in them. */
const subsets = (count: number, size: number): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: count }, (_, last) => subsets(last, size - 1).map((rest) => [...rest, last])).flat();
