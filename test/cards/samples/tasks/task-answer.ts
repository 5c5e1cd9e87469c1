import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-answer'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const save = { ...button('cards.task-answer.save', 'task.saveAnswer'), sends: true as const };
  const buttons = [save, button('cards.task-answer.back', 'task.show')];
  const title = t('tasks.rop2014.p1.services.title');
  return {
    usual: { buttons, problem: '', title, answer: '', note: '', storedAnswer: '', storedNote: '' },
    refused: {
      buttons,
      problem: t('refusals.outdatedCard'),
      title,
      answer: either('Vi har 14 tilbud i kommunen og 3 hos DPS-en.', 'Vi har 14 tilbod i kommunen og 3 hos DPS-en.'),
      note: '',
      storedAnswer: t('packages.form.stored', { text: either('Vi har 12 tilbud.', 'Vi har 12 tilbod.') }),
      storedNote: t('packages.form.stored', { text: 'Spør rusposten.' }),
    },
  };
};
