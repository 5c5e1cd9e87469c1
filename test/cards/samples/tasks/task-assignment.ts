import { assignmentForm } from '../../../../src/features/tasks/task-forms.ts';
import { assign } from '../../../../src/features/tasks/work-rules.ts';
import { fjordvik, moment } from '../../../features/tasks/tasks.ts';
import { dataIn, turnOn } from '../../cases.ts';
import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-assignment'> = (language) => {
  const { t } = wordsIn(language);
  const task = 'rop2014.p1.services';
  const team = fjordvik({ members: people.map(({ name, person }) => ({ name, person, userId: `29:${person}` })) });
  const turn = turnOn(language, assign(team, task, people[2]?.person ?? '', moment));
  const entered = { responsible: 'nobody', due: '' };
  const problems = { due: t('refusals.dateInPast', { date: '1. november 2026' }) };
  return {
    usual: dataIn('tasks/task-assignment', assignmentForm(turn, task)),
    refused: dataIn('tasks/task-assignment', assignmentForm(turn, task, { entered }), { problems }),
  };
};
