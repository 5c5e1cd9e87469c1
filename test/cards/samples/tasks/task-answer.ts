import { answerForm } from '../../../../src/features/tasks/task-forms.ts';
import { saveAnswer } from '../../../../src/features/tasks/work-rules.ts';
import { fjordvik, moment } from '../../../features/tasks/tasks.ts';
import { dataIn, turnOn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-answer'> = (language) => {
  const { t, either } = wordsIn(language);
  const task = 'rop2014.p1.services';
  const stored = { answer: either('Vi har 12 tilbud.', 'Vi har 12 tilbod.'), note: 'Spør rusposten.' };
  const entered = {
    answer: either('Vi har 14 tilbud i kommunen og 3 hos DPS-en.', 'Vi har 14 tilbod i kommunen og 3 hos DPS-en.'),
    note: '',
  };
  const changed = turnOn(language, saveAnswer(fjordvik(), task, stored, moment), 0);
  return {
    usual: dataIn('tasks/task-answer', answerForm(turnOn(language, fjordvik()), task)),
    refused: dataIn('tasks/task-answer', answerForm(changed, task, { entered }), {
      problem: t('refusals.outdatedCard'),
    }),
  };
};
