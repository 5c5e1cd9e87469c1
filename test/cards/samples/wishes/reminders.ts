import type { Cards } from '../../../../src/dialog/reply.ts';
import { kindsHere } from '../../../../src/features/wishes/settings-card.ts';
import { reminders } from '../../../../src/los.ts';
import { Person } from '../../../../src/model/person.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'wishes/reminders'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const hours = [8, 9, 10, 11, 12, 13, 14, 15].map((hour) => ({
    title: t('reminders.settings.hour', { hour }),
    value: String(hour),
  }));
  const kind = (value: 'task' | 'session' | 'package') => ({ title: t(`reminders.kinds.${value}`), value });
  const everything = kindsHere(
    reminders,
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
  const services = t('tasks.rop2014.p1.services.title');
  const listen = t('tasks.rop2014.p1.listen.title');
  const at = (date: string, hour: number) => t('reminders.settings.at', { date, hour });
  const save = { ...button('cards.reminders.save', 'reminders.save'), sends: true as const };
  const due = (names: string) => t('reminders.task.due', { names, date: '1. desember' });
  const session = t('reminders.about.session', { number: 1 });
  const usual = {
    title: t('reminders.settings.team', { team: 'Fjordvik' }),
    coming: [
      { when: at('24. november', 8), what: due(`${services} og ${listen}`) },
      { when: at('1. desember', 8), what: t('reminders.about.on', { names: session, date: '8. desember' }) },
      { when: at('1. desember', 8), what: due(services) },
    ],
    none: '',
    putOff: [],
    more: '',
    hour: '8',
    hours,
    on: 'task,session,package',
    kinds: [kind('task'), kind('session'), kind('package')],
    buttons: [save],
  };
  const until = t('reminders.settings.until', { date: either('mandag 30. november', 'måndag 30. november') });
  const wake = t('reminders.settings.wake');
  const row = (what: string): Cards['wishes/reminders']['putOff'][number] => ({
    what,
    until,
    wake,
    data: { do: 'reminders.wake', subject: 'task team1 t1' },
  });
  return {
    usual,
    asked: {
      ...usual,
      news: t('reminders.settings.saved'),
      title: t('reminders.settings.own'),
      hour: '14',
      coming: [{ when: at('24. november', 14), what: listen }],
      putOff: [row(services)],
      on: 'task',
      kinds: [kind('task'), { title: t('reminders.kinds.case'), value: 'case' }],
    },
    everything: {
      ...usual,
      problems: { hour: t('refusals.hourOutside') },
      title: t('reminders.settings.own'),
      coming: [
        {
          when: at('24. november', 15),
          what: [services, listen]
            .map((name) => t('reminders.about.inTeam', { name, team: longTeam }))
            .concat(t('reminders.about.case', { code: 'ÆØÅ-1234' }))
            .join(', '),
        },
      ],
      putOff: [row(services), row(t('reminders.about.inTeam', { name: listen, team: longTeam }))],
      more: t('reminders.settings.more', { count: 3 }),
      hour: '15',
      on: '',
      kinds: everything.map((value) => ({ title: t(`reminders.kinds.${value}`), value })),
      buttons: [save, button('reminders.settings.digest', 'digest.settings')],
    },
    empty: {
      ...usual,
      coming: [],
      none: t('reminders.settings.none'),
      title: t('reminders.settings.facilitators'),
    },
  };
};
