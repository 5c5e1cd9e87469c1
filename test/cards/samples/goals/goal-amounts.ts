import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal-amounts'> = (language) => {
  const { t, either, button } = wordsIn(language);
  return {
    usual: {
      news: t('goals.news.measured', { name: 'Kari Nordmann' }),
      kicker: either('Bli bedre på brukermedvirkning.', 'Bli betre på brukarmedverknad.'),
      title: t('goals.questions.amounts'),
      progress: { value: 3, max: 6, words: t('goals.place', { number: 3, items: 6 }) },
      measure: t('goals.bank.g12.measure'),
      baseline: '40 %',
      target: '',
      example: t('goals.hints.amounts.share'),
      responsible: people[0]?.person ?? '',
      people: [
        { title: t('goals.nobody'), value: 'nobody' },
        ...people.map(({ name, person }) => ({ title: name, value: person })),
      ],
      buttons: [
        { ...button('goals.press.save', 'goal.saveAmounts'), sends: true },
        button('goals.press.skip', 'goal.ask'),
      ],
      cancel: { do: 'goal.show' },
    },
  };
};
