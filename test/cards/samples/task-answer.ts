import type { Samples } from '../samples.ts';
import { wordsIn } from '../support.ts';

export const samples: Samples<'task-answer'> = (language) => {
  const { t, either } = wordsIn(language);
  const title = t('tasks.rop2014.p1.services.title');
  const task = 'rop2014.p1.services';
  return {
    usual: { problem: '', title, task, answer: '', note: '', storedAnswer: '', storedNote: '' },
    refused: {
      problem: t('refusals.outdatedCard'),
      title,
      task,
      answer: either('Vi har 14 tilbud i kommunen og 3 hos DPS-en.', 'Vi har 14 tilbod i kommunen og 3 hos DPS-en.'),
      note: '',
      storedAnswer: t('packages.form.stored', { text: either('Vi har 12 tilbud.', 'Vi har 12 tilbod.') }),
      storedNote: t('packages.form.stored', { text: 'Spør rusposten.' }),
    },
  };
};
