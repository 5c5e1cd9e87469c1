import { checklistResultCard } from '../../../src/conversation/cases/checklist-card.ts';
import type { Samples } from '../samples.ts';
import { answering, begunCase, comparedCase, dataIn, wordsFor } from '../toolkit.ts';

export const samples: Samples<'checklist-result'> = (language) => {
  const words = wordsFor(language);
  const complete = answering(comparedCase(language), 10, {
    individualPlan: 'notRelevant',
    crisisPlan: 'notDone',
    nextOfKin: 'notDone',
  });
  return {
    usual: dataIn('checklist-result', checklistResultCard(words, complete)),
    begun: dataIn('checklist-result', checklistResultCard(words, answering(begunCase(language), 3))),
  };
};
