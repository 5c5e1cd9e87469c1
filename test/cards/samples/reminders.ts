import type { RemindersCard } from '../../../cards/reminders.ts';
import { kindsHere } from '../../../src/features/wishes/settings-card.ts';
import { Person } from '../../../src/model/person.ts';
import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'reminders'> = (language) => {
  const { say, either } = wordsIn(language);
  const hours = [8, 9, 10, 11, 12, 13, 14, 15].map((hour) => ({
    title: say('reminders.settings.hour', { hour }),
    value: String(hour),
  }));
  const kind = (value: 'task' | 'session' | 'package') => ({ title: say(`reminders.kinds.${value}`), value });
  const everything = kindsHere(
    Person.parse({
      id: 'tenant:1',
      tenant: 'tenant',
      memberships: [
        { team: 'a', name: 'A', role: 'member' },
        { team: 'b', name: 'B', role: 'leader' },
      ],
      networks: ['n'],
    }),
  );
  const services = say('tasks.rop2014.p1.services.title');
  const listen = say('tasks.rop2014.p1.listen.title');
  const at = (date: string, hour: number) => say('reminders.settings.at', { date, hour });
  const usual = {
    problem: '',
    news: '',
    title: say('reminders.settings.team', { team: 'Fjordvik' }),
    coming: [
      { when: at('24. november', 8), what: `${services}, ${listen}` },
      { when: at('1. desember', 8), what: `${say('reminders.about.session', { number: 1 })}, ${services}` },
    ],
    none: '',
    putOff: [],
    more: '',
    hour: '8',
    hours,
    on: 'task,session,package',
    kinds: [kind('task'), kind('session'), kind('package')],
    speak: say('reminders.settings.team', { team: 'Fjordvik' }),
    actions: [],
  };
  const until = say('reminders.settings.until', { date: either('mandag 30. november', 'måndag 30. november') });
  const wake = say('reminders.settings.wake');
  const row = (what: string): RemindersCard['putOff'][number] => ({
    what,
    until,
    wake,
    data: { do: 'reminders.wake', subject: 'task team1 t1' },
  });
  return {
    usual,
    asked: {
      ...usual,
      news: say('reminders.settings.saved'),
      title: say('reminders.settings.own'),
      hour: '14',
      coming: [{ when: at('24. november', 14), what: listen }],
      putOff: [row(services)],
      on: 'task',
      kinds: [kind('task'), { title: say('reminders.kinds.case'), value: 'case' }],
    },
    everything: {
      ...usual,
      problem: say('refusals.hourOutside'),
      title: say('reminders.settings.own'),
      coming: [
        {
          when: at('24. november', 15),
          what: [services, listen]
            .map((name) => say('reminders.about.inTeam', { name, team: longTeam }))
            .concat(say('reminders.about.case', { code: 'ÆØÅ-1234' }))
            .join(', '),
        },
      ],
      putOff: [row(services), row(say('reminders.about.inTeam', { name: listen, team: longTeam }))],
      more: say('reminders.settings.more', { count: 3 }),
      hour: '15',
      on: '',
      kinds: everything.map((value) => ({ title: say(`reminders.kinds.${value}`), value })),
      actions: [{ title: say('reminders.settings.digest'), data: { do: 'digest.settings' } }],
    },
    empty: {
      ...usual,
      coming: [],
      none: say('reminders.settings.none'),
      title: say('reminders.settings.facilitators'),
    },
  };
};
