import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-interviews'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const save = { ...button('cards.task-interviews.save', 'task.saveInterviews'), sends: true as const };
  const buttons = [save, button('cards.task-interviews.back', 'task.show')];
  const title = t('tasks.rop2014.p1.listen.title');
  return {
    usual: { buttons, problem: '', title, count: '', themes: '' },
    refused: {
      buttons,
      problem: t('refusals.invalidCount'),
      title,
      count: 2,
      themes: either('bolig\nventetid\nå bli trodd', 'bustad\nventetid\nå bli trudd'),
    },
  };
};
