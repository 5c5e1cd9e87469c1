import { itemCard, newItemCard } from '../../../../src/features/practice/checklist-editing-cards.ts';
import { dataIn, ownChecklist, team, voiceFor } from '../../cases.ts';
import type { Samples } from '../../samples.ts';

export const samples: Samples<'practice/checklist-item'> = (language) => {
  const words = voiceFor(language);
  const own = ownChecklist(team(), language);
  const [item] = own.checklist?.items ?? [];
  if (!item) throw new Error('The list is empty');
  const problems = { text: words.t('refusals.emptyText') };
  return {
    usual: dataIn('practice/checklist-item', itemCard(words, team(), { id: 'crisisPlan' })),
    long: dataIn('practice/checklist-item', itemCard(words, own, item)),
    carries: dataIn(
      'practice/checklist-item',
      itemCard(words, team(), { id: 'firstConversation', carries: 'firstMean' }),
    ),
    new: dataIn('practice/checklist-item', newItemCard(words, team(), { entered: { text: '', place: '3' } }), {
      problems,
    }),
  };
};
