import type { Samples } from '../samples.ts';
import { itemsOf, wordsIn } from '../support.ts';

export const samples: Samples<'practice-item'> = (language) => {
  const { say, button } = wordsIn(language);
  const actions = [
    button('practice.answers.inPlace', 'practice.answer'),
    button('practice.answers.notInPlace', 'practice.answer'),
    button('practice.answers.notRelevant', 'practice.answer'),
    button('practice.pause', 'practice.pause'),
  ];
  const item = itemsOf(language)[9]?.text ?? '';
  return {
    usual: {
      speak: item,
      place: say('practice.place', { number: 10, items: 10 }),
      problem: '',
      item,
      before: '',
      actions,
    },
    again: {
      speak: item,
      place: say('practice.place', { number: 10, items: 10 }),
      problem: say('refusals.outdatedCard'),
      item,
      before: say('practice.answeredBefore', { answer: say('practice.answers.notInPlace') }),
      actions,
    },
  };
};
