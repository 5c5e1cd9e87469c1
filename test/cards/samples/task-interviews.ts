import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'task-interviews'> = (language) => {
  const { t, either } = wordsIn(language);
  const title = t('tasks.rop2014.p1.listen.title');
  return {
    usual: { problem: '', title, task: 'rop2014.p1.listen', count: '', themes: '' },
    refused: {
      problem: t('refusals.invalidCount'),
      title,
      task: 'rop2014.p1.listen',
      count: 2,
      themes: either('bolig\nventetid\nå bli trodd', 'bustad\nventetid\nå bli trudd'),
    },
  };
};
