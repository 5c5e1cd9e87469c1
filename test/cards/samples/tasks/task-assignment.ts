import type { Samples } from '../../samples.ts';
import { people, wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/task-assignment'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const choices = [
    { title: t('packages.nobody'), value: 'nobody' },
    ...people.map(({ name, person }) => ({ title: name, value: person })),
  ];
  const save = { ...button('cards.task-assignment.save', 'task.savePlan'), sends: true as const };
  const buttons = [
    save,
    button('cards.task-assignment.take', 'task.take'),
    button('cards.task-assignment.back', 'task.show'),
  ];
  const title = t('tasks.rop2014.p1.services.title');
  const dueHint = either('Uten dato gjelder en uke før samlingen.', 'Utan dato gjeld ei veke før samlinga.');
  return {
    usual: {
      buttons,
      problem: '',
      title,
      people: choices,
      responsible: people[2]?.person ?? '',
      due: '2026-11-30',
      dueHint,
    },
    refused: {
      buttons,
      problem: t('refusals.dateInPast', { date: '1. november 2026' }),
      title,
      people: choices,
      responsible: 'nobody',
      due: '',
      dueHint,
    },
  };
};
