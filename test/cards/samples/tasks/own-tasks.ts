import type { Row } from '../../../../src/dialog/elements.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/own-tasks'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (title: string, meta: string): Row => ({
    title,
    meta,
    data: { do: 'task.show', task: 'rop2014.p1.team', los: { team: 'team1' } },
  });
  const by = (when: 'coming' | 'past', date: string) => t(`packages.by.${when}`, { date });
  const begun = `● ${t('packages.status.inProgress')}`;
  const open = `○ ${t('packages.status.notStarted')}`;
  const own = either(
    'Ring fastlegene og avtal et felles møte før sommeren',
    'Ring fastlegane og avtal eit felles møte før sommaren',
  );
  return {
    usual: {
      title: t('packages.mine.title'),
      intro: t('packages.mine.late', { count: 1 }),
      tasks: [
        row(t('tasks.rop2014.p1.services.title'), `${begun} · ${by('past', '20. november')} · Fjordvik`),
        row(own, `${open} · ${by('coming', '30. november')} · ${longTeam}`),
        row(t('tasks.rop2014.p1.listen.title'), `${open} · Fjordvik`),
      ],
      buttons: [
        button('packages.press.first', 'task.show'),
        button('pages.more', 'task.mine'),
        button('packages.press.overview', 'package.overview'),
      ],
    },
    none: {
      title: t('packages.mine.titleOf', { name: 'Kari Nordmann' }),
      subtitle: 'Fjordvik',
      intro: `${t('packages.mine.none')} ${t('packages.mine.free')}`,
      tasks: [],
      buttons: [button('packages.press.take', 'task.show'), button('packages.press.overview', 'package.overview')],
    },
  };
};
