import { allGoalLines } from '../../../src/features/leaders/goal-lines.ts';
import { improvementOf } from '../../../src/features/leaders/improvement.ts';
import { Measure } from '../../../src/model/improvement.ts';
import type { Team } from '../../../src/model/team.ts';
import { wordsOn } from '../../cards/leaders.ts';
import { improvementWork } from '../../support/improvement.ts';
import { testPerson } from '../../support/los.ts';
import { teamOf } from '../../support/team.ts';
import { followedCases } from '../figures/series.ts';

const today = '2026-11-23';
const work = improvementWork(today);
const team = (more: Partial<Team> = {}): Team =>
  teamOf({ members: [testPerson('Kari')], today, more: { ...work, ...more } });

test('tells of the open goals, the one with a change first, with what is measured and tried towards each', () => {
  const { goals, besides } = improvementOf(team(), [], today);
  expect(goals.map(({ goal }) => goal.id)).toEqual(['g2', 'g1']);
  expect(goals[0]?.measured[0]?.verdict).toMatchObject({ kind: 'changed', side: 'above', isBetter: true });
  expect(goals[0]?.trying.map(({ id }) => id)).toEqual(['a1']);
  expect(goals[1]).toMatchObject({ measured: [], trying: [] });
  expect(besides).toEqual({ measured: [], trying: [] });
});

test('what is measured and tried for a goal that is reached goes on besides', () => {
  const closed = { at: '2026-11-20T09:00:00Z', how: 'reached' as const, learnt: '' };
  const goals = work.goals.map((goal) => (goal.id === 'g2' ? { ...goal, closed } : goal));
  const { besides, reached } = improvementOf(team({ goals }), [], today);
  expect(besides.measured.map(({ measure }) => measure.id)).toEqual(['m1']);
  expect(besides.trying.map(({ id }) => id)).toEqual(['a1']);
  expect(reached.map(({ id }) => id)).toEqual(['g2', 'g3']);
});

test('a goal that was given up, and a measure that is not taken any more, are left out', () => {
  const given = work.goals.map((goal) => ({
    ...goal,
    closed: { at: '2026-11-20T09:00:00Z', how: 'dropped' as const, learnt: '' },
  }));
  const ended = work.measures.map((measure) => ({ ...measure, endedAt: '2026-11-20T09:00:00Z' }));
  const { goals, reached, besides } = improvementOf(team({ goals: given, measures: ended }), [], today);
  expect([goals, reached, besides.measured]).toEqual([[], [], []]);
});

test('the verdict is from all points, and the measure has none that may not leave the team', () => {
  const few = work.measures.map((measure) =>
    Measure.parse({
      ...measure,
      points: measure.points.map((point) => ({ ...point, numerator: Math.floor(point.numerator / 5), denominator: 4 })),
    }),
  );
  const [measured] = improvementOf(team({ measures: few }), [], today).goals[0]?.measured ?? [];
  expect(measured?.measure.points).toEqual([]);
  expect(measured?.verdict.kind).toBe('changed');
});

test('a measure that fills itself is read from the cases, as others than their contact persons see them', () => {
  const builtIn = [
    Measure.parse({ ...work.measures[0], form: 'score', builtIn: 'benefit', every: 'month', points: [] }),
  ];
  const verdictOf = (cases: Parameters<typeof improvementOf>[1]) =>
    improvementOf(team({ measures: builtIn }), cases, today).goals[0]?.measured[0]?.verdict.kind;
  expect(verdictOf(followedCases())).toBe('steady');
  expect(verdictOf(followedCases().slice(0, 4))).toBe('empty');
});

test.each([
  [{ numerator: 1, denominator: 4 }, false],
  [{ numerator: 2, denominator: 8 }, true],
])('a goal is told of with where it began, %p, only where that is about five or more: %s', (baseline, isTold) => {
  const goals = work.goals.map((goal) => ({ ...goal, wording: undefined }));
  const measures = work.measures.map((measure) => ({ ...measure, baseline }));
  const said = allGoalLines(wordsOn('nb'), improvementOf(team({ goals, measures }), [], today)).join('\n');
  expect(said).toMatch(/80\s%/);
  expect(/25\s%/.test(said)).toBe(isTold);
});
