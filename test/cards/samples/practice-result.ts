import type { Samples } from '../samples.ts';
import { itemsOf, wordsIn } from '../support.ts';

export const samples: Samples<'practice-result'> = (language) => {
  const { say, button } = wordsIn(language);
  const items = itemsOf(language).map(({ text }) => ({ text: `• ${text}` }));
  const answers = itemsOf(language).map(({ id, text }, at) => ({ title: `${at + 1}. ${text}`, value: id }));
  return {
    usual: {
      speak: '',
      subtitle: say('practice.completed', { date: '23. november 2026' }),
      problem: '',
      points: say('practice.points', { points: 8, items: 10 }),
      fidelity: say('practice.fidelity', { share: '80 %', notRelevant: 1 }),
      changes: [
        { title: say('practice.gained'), items: items.slice(3, 5) },
        { title: say('practice.lost'), items: items.slice(7, 8) },
        { title: say('practice.next'), items: items.slice(9) },
      ],
      history: [
        { title: '2. september 2026', value: '60 %' },
        { title: '14. mars 2026', value: '50 %' },
      ],
      round: 'r1',
      answers,
      actions: [button('practice.actions.again', 'practice.start')],
    },
    begun: {
      speak: '',
      subtitle: say('practice.started', { date: '23. november 2026' }),
      problem: '',
      points: say('practice.answered', { answered: 3, items: 10 }),
      fidelity: say('practice.incomplete'),
      changes: [],
      history: [],
      round: 'r1',
      answers: answers.slice(0, 3),
      actions: [button('practice.actions.continue', 'practice.start')],
    },
  };
};
