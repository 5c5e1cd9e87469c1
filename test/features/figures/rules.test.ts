import { coordinationChecklist } from '../../../src/features/case/checklist/coordination.ts';
import { finishRound, giveScore } from '../../../src/features/case/scores/rules.ts';
import { teamFigures } from '../../../src/features/figures/rules.ts';
import type { PathwayCase } from '../../../src/model/case.ts';
import { ownSeries } from '../../../src/model/case-series.ts';
import { followFidelity } from '../../../src/model/checklist.ts';
import { actOn, answered, caseWith, conversations, today } from '../case/cases.ts';
import { withHomecomings } from './series.ts';

const complete = (it: PathwayCase, notDone: number) =>
  answered(
    it,
    Object.fromEntries(
      coordinationChecklist.map(({ id }, index) => [id, index >= 1 && index <= notDone ? 'notDone' : 'notRelevant']),
    ),
  );

test('each figure counts the cases it can be made of, every case alike', () => {
  const figures = teamFigures(
    [
      conversations([1, 4, 1, 2], [5, 5, 5, 5]),
      conversations([4]),
      complete(conversations([3, 3], [3, 4]), 2),
      withHomecomings(caseWith('Bolig'), ['2026-10-01', '2026-10-04'], ['2026-11-01', '2026-11-05']),
    ],
    today,
  );
  expect(figures).toEqual({
    cases: 3,
    first: { value: 3, cases: 3 },
    latest: { value: 4.25, cases: 2 },
    benefit: { value: 1.75, cases: 2 },
    fidelity: { value: 0.8, cases: 1 },
    hph2: { value: 0.5, cases: 1 },
  });
});

test('a conversation under way is in no figure yet', () => {
  const first = { round: 1, activity: 'a1', score: 3 } as const;
  const begun = giveScore(caseWith('Bolig', 'Fiske'), first, today, actOn({ version: 0 }, { seen: undefined }));
  expect(teamFigures([begun], today)).toEqual({ cases: 0 });
  expect(Object.values(ownSeries([begun], today)).flat()).toEqual([]);
  expect(teamFigures([begun], '2026-11-24')).toMatchObject({ cases: 1, first: { value: 3 } });
});

test('nor is the fidelity that rests on it, until it has been gone through or its day is over', () => {
  const { firstConversation: _, ...others } = complete(caseWith('Bolig', 'Fiske'), 2).checklist.answers;
  const it = answered(caseWith('Bolig', 'Fiske'), others);
  const first = { round: 1, activity: 'a1', score: 3 } as const;
  const begun = followFidelity(it, giveScore(it, first, today, actOn(it)), today);
  const seen = (one: PathwayCase, on: string) => [teamFigures([one], on).fidelity, ownSeries([one], on).fidelity];
  const counted = [{ value: 0.8, cases: 1 }, [expect.objectContaining({ from: '2026-11', value: 0.8 })]];
  expect(seen(begun, today)).toEqual([undefined, []]);
  expect(seen(begun, '2026-11-24')).toEqual(counted);
  expect(seen(finishRound(begun, 1), today)).toEqual(counted);
});

test('a team without cases has no figures', () => {
  expect(teamFigures([], today)).toEqual({ cases: 0 });
});
