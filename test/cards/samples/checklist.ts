import { checklistCard } from '../../../src/conversation/cases/checklist-card.ts';
import type { Samples } from '../samples.ts';
import { answering, begunCase, comparedCase, dataIn, wordsFor } from '../toolkit.ts';

export const samples: Samples<'checklist'> = (language) => {
  const words = wordsFor(language);
  const problem = words.say('refusals.outdatedCard');
  return {
    usual: dataIn('checklist', checklistCard(words, answering(begunCase(language), 4))),
    refused: dataIn(
      'checklist',
      checklistCard(words, answering(comparedCase(language), 6), { problem, outdated: true }),
    ),
  };
};
