import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal-text'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const save = { ...button('goals.press.save', 'goal.add'), sends: true } as const;
  const rough = either('bli bedre på brukermedvirkning', 'bli betre på brukarmedverknad');
  return {
    usual: {
      title: t('goals.new'),
      intro: t('goals.newIntro'),
      label: t('goals.newLabel'),
      words: '',
      example: '',
      buttons: [save, button('goals.press.bank', 'goal.bank')],
      cancel: { do: 'goal.list' },
    },
    same: {
      problems: { text: t('refusals.sameGoal') },
      title: t('goals.new'),
      intro: t('goals.newIntro'),
      label: t('goals.newLabel'),
      words: rough,
      example: '',
      buttons: [save, button('goals.press.bank', 'goal.bank')],
      cancel: { do: 'goal.list' },
    },
    why: {
      news: t('goals.news.saved'),
      kicker: rough,
      title: t('goals.questions.why'),
      progress: { value: 5, max: 6, words: t('goals.place', { number: 5, items: 6 }) },
      intro: '',
      label: t('goals.whyLabel'),
      words: '',
      example: t('goals.hints.why', { why: t('goals.bank.g12.why') }),
      buttons: [save, button('goals.press.skip', 'goal.ask')],
      cancel: { do: 'goal.show' },
    },
    close: {
      kicker: rough,
      title: t('goals.close'),
      intro: t('goals.closeIntro'),
      label: t('goals.closeLabel'),
      words: '',
      example: '',
      buttons: [
        { ...button('goals.press.reached', 'goal.saveClosed'), sends: true },
        { ...button('goals.press.drop', 'goal.saveClosed'), sends: true },
        button('goals.press.remove', 'goal.remove'),
      ],
      cancel: { do: 'goal.show' },
    },
  };
};
