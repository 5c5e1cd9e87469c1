import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'goals/goal-deadline'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const data = { do: 'goal.saveDeadline', goal: 'g1', deadline: '2027-03-30' } as const;
  const proposal = (title: string, date: string, days: number) => ({
    title,
    meta: `${date} (${t('dates.inDays', { count: days })})`,
    data,
  });
  return {
    usual: {
      news: t('goals.news.saved'),
      kicker: either(
        'Bli bedre på brukermedvirkning, fra 40 % til 80 %.',
        'Bli betre på brukarmedverknad, frå 40 % til 80 %.',
      ),
      title: t('goals.questions.deadline'),
      progress: { value: 4, max: 6, words: t('goals.place', { number: 4, items: 6 }) },
      proposals: [
        proposal(t('goals.yourOwn'), '1. juni 2027', 190),
        proposal(t('goals.session', { number: 2 }), '30. mars 2027', 127),
        proposal(t('goals.session', { number: 3 }), '14. september 2027', 295),
      ],
      deadline: '',
      example: t('goals.hints.deadline'),
      buttons: [
        { ...button('goals.press.save', 'goal.saveDeadline'), sends: true },
        button('goals.press.skip', 'goal.ask'),
      ],
      cancel: { do: 'goal.show' },
    },
  };
};
