import { bankThemes, goalBank, goalsAbout, offeredGoal, offeredGoals } from '../../src/model/goal-bank.ts';

test('the municipalities per goal are those the networks counted, in their order', () => {
  expect(goalBank.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  const counts = goalBank.map(({ municipalities }) => municipalities);
  expect(counts).toEqual([9, 9, 8, 8, 7, 7, 6, 5, 4, 3, 3, ...Array(5).fill(2), ...Array(12).fill(1)]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(91);
});

test('all but the two that are no goals are offered, each about one theme', () => {
  const offered = offeredGoals.map(({ number }) => number);
  expect(goalBank.map(({ number }) => number).filter((one) => !offered.includes(one as never))).toEqual([10, 23]);
  expect(bankThemes.flatMap((theme) => goalsAbout(theme).map(({ number }) => number)).sort((a, b) => a - b)).toEqual(
    offered,
  );
  expect([10, 23, 0, 29, undefined].map(offeredGoal)).toEqual(Array(5).fill(undefined));
});
