import { editCard } from '../../../../src/features/practice/checklist-editing-cards.ts';
import type { Samples } from '../../samples.ts';
import { dataIn, ownChecklist, team, wordsFor } from '../../toolkit.ts';

export const samples: Samples<'practice/checklist-edit'> = (language) => {
  const words = wordsFor(language);
  const news = words.t('checklistEditing.news.added');
  const problem = words.t('refusals.outdatedCard');
  return {
    usual: dataIn('practice/checklist-edit', editCard(words, team())),
    own: dataIn('practice/checklist-edit', editCard(words, ownChecklist(team(), language), { news })),
    rest: dataIn('practice/checklist-edit', editCard(words, ownChecklist(team(), language), { from: 10 })),
    refused: dataIn('practice/checklist-edit', editCard(words, team(), { problem })),
  };
};
