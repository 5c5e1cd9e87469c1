import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'task-interviews'> = (language) => {
  const { say, either } = wordsIn(language);
  const title = say('tasks.rop2014.p1.listen.title');
  return {
    usual: { problem: '', title, task: 'rop2014.p1.listen', count: '', themes: '' },
    refused: {
      problem: say('refusals.invalidCount'),
      title,
      task: 'rop2014.p1.listen',
      count: 2,
      themes: either('bolig\nventetid\nå bli trodd', 'bustad\nventetid\nå bli trudd'),
    },
  };
};
