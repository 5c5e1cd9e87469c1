import { editCard } from '../../../../src/features/practice/checklist-editing-cards.ts';
import { dataIn, ownChecklist, signedChecklist, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'practice/checklist-edit'> = (language) => {
  const words = voiceFor(language);
  const news = words.t('checklistEditing.news.added');
  const problem = words.t('refusals.outdatedCard');
  return {
    usual: dataIn('practice/checklist-edit', editCard(words, team())),
    own: dataIn('practice/checklist-edit', editCard(words, ownChecklist(team(), language), { news })),
    rest: dataIn('practice/checklist-edit', editCard(words, ownChecklist(team(), language), { from: 10 })),
    signs: dataIn('practice/checklist-edit', editCard(words, signedChecklist(), { from: 10 })),
    refused: dataIn('practice/checklist-edit', editCard(words, team(), { problem })),
  };
};
