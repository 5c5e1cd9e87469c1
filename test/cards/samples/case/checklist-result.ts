import { checklistResultCard } from '../../../../src/features/case/checklist/result-card.ts';
import { answering, begunCase, comparedCase, dataIn, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

const oneByOne = { walk: 'oneByOne' } as const;

export const samples: Samples<'case/checklist-result'> = (language) => {
  const words = voiceFor(language);
  const complete = answering(comparedCase(language), 10, {
    individualPlan: 'notRelevant',
    crisisPlan: 'notDone',
    nextOfKin: 'notDone',
  });
  const point = (on: string, points: number) => ({ on, points, items: 10, notRelevant: 1 });
  const history = [point('2026-03-14', 5), point('2026-05-20', 7), point('2026-12-03', 8)];
  const followed = { ...complete, checklist: { ...complete.checklist, history } };
  return {
    followed: dataIn('case/checklist-result', checklistResultCard(words, followed, oneByOne)),
    usual: dataIn('case/checklist-result', checklistResultCard(words, complete, oneByOne)),
    begun: dataIn('case/checklist-result', checklistResultCard(words, answering(begunCase(language), 3), oneByOne)),
  };
};
