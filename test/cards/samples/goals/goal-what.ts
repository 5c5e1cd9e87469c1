import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal-what'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const rough = either('bli bedre på brukermedvirkning', 'bli betre på brukarmedverknad');
  return {
    usual: {
      news: t('goals.news.added'),
      kicker: rough,
      title: t('goals.questions.what'),
      progress: { value: 1, max: 6, words: t('goals.place', { number: 1, items: 6 }) },
      what: rough,
      whom: '',
      example: t('goals.hints.what', { goal: t('goals.bank.g12.goal'), whom: t('goals.bank.g12.whom') }),
      buttons: [
        { ...button('goals.press.save', 'goal.saveWhat'), sends: true },
        button('goals.press.skip', 'goal.ask'),
      ],
      cancel: { do: 'goal.show' },
    },
  };
};
