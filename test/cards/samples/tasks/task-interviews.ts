import { interviewsForm } from '../../../../src/features/tasks/task-forms.ts';
import { fjordvik } from '../../../features/tasks/tasks.ts';
import { dataIn, turnOn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-interviews'> = (language) => {
  const { t, either } = wordsIn(language);
  const turn = turnOn(language, fjordvik());
  const task = 'rop2014.p1.listen';
  const entered = { count: '2', themes: either('bolig\nventetid\nå bli trodd', 'bustad\nventetid\nå bli trudd') };
  const problems = { count: t('refusals.invalidCount') };
  return {
    usual: dataIn('tasks/task-interviews', interviewsForm(turn, task)),
    refused: dataIn('tasks/task-interviews', interviewsForm(turn, task, { entered }), { problems }),
  };
};
