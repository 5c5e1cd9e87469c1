import { coordinationChecklist } from '../../src/content/checklists.ts';
import type { PathwayCase } from '../../src/domain/case.ts';
import { teamFigures, withoutSmallNumbers } from '../../src/domain/teamFigures.ts';
import { answered, caseWith, conversations } from '../support/cases.ts';

const complete = (it: PathwayCase, notDone: number) =>
  answered(
    it,
    Object.fromEntries(
      coordinationChecklist.map(({ id }, index) => [id, index >= 1 && index <= notDone ? 'notDone' : 'notRelevant']),
    ),
  );

test('each figure counts the cases it can be made of, every case alike', () => {
  const figures = teamFigures([
    conversations([1, 4, 1, 2], [5, 5, 5, 5]),
    conversations([4]),
    complete(conversations([3, 3], [3, 4]), 2),
    caseWith('Bolig'),
  ]);
  expect(figures).toEqual({
    cases: 3,
    first: { value: 3, cases: 3 },
    latest: { value: 4.25, cases: 2 },
    benefit: { value: 1.75, cases: 2 },
    fidelity: { value: 0.8, cases: 1 },
  });
});

test('a team without cases has no figures', () => {
  expect(teamFigures([])).toEqual({ cases: 0 });
});

test('a figure of fewer than five cases is not shown, and neither is how few', () => {
  const [one, five] = [conversations([2], [4]), conversations([2])];
  const figures = withoutSmallNumbers(teamFigures([one, one, one, one, five]));
  expect(figures).toEqual({ cases: 5, first: { value: 2, cases: 5 } });
  expect(withoutSmallNumbers(teamFigures([one, one, one, one]))).toEqual({ cases: 0 });
});
