import { itemCard, newItemCard } from '../../../src/features/practice/checklist-editing-cards.ts';
import type { Samples } from '../samples.ts';
import { dataIn, ownChecklist, team, wordsFor } from '../toolkit.ts';

export const samples: Samples<'checklist-item'> = (language) => {
  const words = wordsFor(language);
  const own = ownChecklist(team(), language);
  const [item] = own.checklist?.items ?? [];
  if (!item) throw new Error('The list is empty');
  const problem = words.t('refusals.emptyText');
  return {
    usual: dataIn('checklist-item', itemCard(words, team(), { id: 'crisisPlan' })),
    long: dataIn('checklist-item', itemCard(words, own, item)),
    carries: dataIn('checklist-item', itemCard(words, team(), { id: 'firstConversation', carries: 'firstMean' })),
    new: dataIn('checklist-item', newItemCard(words, team(), { entered: { text: '', place: '3' }, problem })),
  };
};
