import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'reminder'> = (language) => {
  const { say, either, button } = wordsIn(language);
  const date = '7. desember 2026';
  const when = either('om 7 dager', 'om 7 dagar');
  return {
    usual: {
      title: say('reminders.session.heading', { number: 1, when }),
      parts: [
        {
          heading: '',
          meta: '',
          lines: [{ line: say('reminders.session.where', { dates: '7.–8. desember 2026', place: 'Stavanger' }) }],
          words: say('reminders.session.near'),
        },
      ],
      stepTitle: say('reminders.stepIn', { title: either('Kartlegg egne tjenester', 'Kartlegg eigne tenester') }),
      step: say('tasks.rop2014.p1.services.firstStep'),
      speak: '',
      actions: [button('reminders.press.next', 'task.next'), button('reminders.press.timeline', 'timeline.show')],
    },
    several: {
      title: say('reminders.several'),
      parts: [
        {
          heading: say('reminders.session.heading', { number: 1, when }),
          meta: '',
          lines: [{ line: say('reminders.session.where', { dates: '7.–8. desember 2026', place: 'Stavanger' }) }],
          words: say('reminders.session.early'),
        },
        {
          heading: say('reminders.task.coming', { when, date }),
          meta: say('reminders.task.yours', { team: longTeam }),
          lines: [
            {
              line: say('reminders.task.shared', {
                title: say('tasks.rop2014.p1.services.title'),
                name: 'Anne-Margrethe Haugen Bjørklund-Østerdal',
              }),
            },
            { line: say('tasks.rop2014.p1.listen.title') },
          ],
          words: '',
        },
        {
          heading: say('reminders.task.past', { date }),
          meta: say('reminders.task.yours', { team: 'Fjordvik' }),
          lines: [{ line: say('tasks.rop2014.p1.team.title') }],
          words: say('reminders.task.overdue.person.t3'),
        },
        {
          heading: say('reminders.open.heading'),
          meta: '',
          lines: [],
          words: say('reminders.open.words', { name: say('packages.named.p2') }),
        },
      ],
      stepTitle: say('reminders.step'),
      step: say('tasks.rop2014.p1.listen.firstStep'),
      speak: '',
      actions: [
        button('reminders.press.done', 'task.done'),
        button('reminders.press.show', 'task.show'),
        button('reminders.press.plan', 'task.plan'),
        button('reminders.press.carry', 'package.carry'),
        button('reminders.press.overview', 'package.overview'),
      ],
    },
  };
};
