import type { Samples } from '../samples.ts';
import { itemsOf, wordsIn } from '../support.ts';

export const samples: Samples<'checklist-result'> = (language) => {
  const { say, button } = wordsIn(language);
  const items = itemsOf(language);
  return {
    usual: {
      speak: '',
      subtitle: say('cases.title', { code: 'B-07' }),
      points: say('checklist.points', { points: 8, items: 10 }),
      fidelity: say('checklist.fidelity', { share: '80 %', notRelevant: 1 }),
      openTitle: say('checklist.open'),
      open: items.slice(5, 7).map(({ text }) => ({ text: `• ${text}` })),
      actions: [button('cases.actions.toCase', 'case.open'), button('checklist.change', 'checklist.form')],
    },
    begun: {
      speak: '',
      subtitle: say('cases.title', { code: 'B-07' }),
      points: say('checklist.answered', { answered: 2, items: 10 }),
      fidelity: say('checklist.incomplete'),
      openTitle: say('checklist.unanswered'),
      open: items.slice(2).map(({ text }) => ({ text: `• ${text}` })),
      actions: [button('checklist.continue', 'checklist.form'), button('cases.actions.toCase', 'case.open')],
    },
  };
};
