import type { Samples } from '../samples.ts';
import { people, wordsIn } from '../support.ts';

export const samples: Samples<'task-plan'> = (language) => {
  const { t, either } = wordsIn(language);
  const choices = [
    { title: t('packages.nobody'), value: 'nobody' },
    ...people.map(({ name, person }) => ({ title: name, value: person })),
  ];
  const title = t('tasks.rop2014.p1.services.title');
  const dueHint = either('Uten dato gjelder en uke før samlingen.', 'Utan dato gjeld ei veke før samlinga.');
  return {
    usual: {
      problem: '',
      title,
      task: 'rop2014.p1.services',
      people: choices,
      responsible: people[2]?.person ?? '',
      due: '2026-11-30',
      dueHint,
    },
    refused: {
      problem: t('refusals.dateInPast', { date: '1. november 2026' }),
      title,
      task: 'rop2014.p1.services',
      people: choices,
      responsible: 'nobody',
      due: '',
      dueHint,
    },
  };
};
