import type { OverviewPackage } from '../../../../src/features/tasks/index.ts';
import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'tasks/package-overview'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const row = (title: string, meta: string, next = false): OverviewPackage['tasks'][number] => ({
    title,
    meta: next ? `${t('packages.overview.next')} · ${meta}` : meta,
    next,
    data: { do: 'task.show', task: 'rop2014.p1.team' },
  });
  const progress = (done: number, count: number) => t('packages.overview.progress', { done, count });
  const summary = (number: 1 | 2, done: number, count: number) =>
    t('packages.overview.summary', { name: t(`packages.name.p${number}`), progress: progress(done, count) });
  const packageRow = (number: 1 | 2 | 3 | 4 | 5, meta: string): OverviewPackage => ({
    title: t(`packages.name.p${number}`),
    meta,
    data: { do: 'package.overview', package: number },
    unfolded: false,
    tasks: [],
  });
  const own = either(
    'Ring fastlegene og avtal et felles møte før sommeren',
    'Ring fastlegane og avtal eit felles møte før sommaren',
  );
  return {
    usual: {
      problem: '',
      news: '',
      title: t('packages.overview.title', { team: 'Fjordvik' }),
      progress: { value: 1, max: 3, words: summary(1, 1, 3) },
      intro: t('packages.overview.session', {
        number: 1,
        date: '7. desember',
        distance: either('om 14 dager', 'om 14 dagar'),
      }),
      packages: [
        {
          ...packageRow(1, ''),
          unfolded: true,
          tasks: [
            row(
              t('tasks.rop2014.p1.services.title'),
              `● ${t('packages.status.inProgress')} · Anne-Margrethe Haugen Bjørklund-Østerdal · ${t('packages.by.coming', { date: '30. november' })}`,
              true,
            ),
            row(
              t('tasks.rop2014.p1.listen.title'),
              `○ ${t('packages.status.notStarted')} · ${t('packages.by.coming', { date: '30. november' })}`,
            ),
            row(t('tasks.rop2014.p1.team.title'), `✓ ${t('packages.status.done')} · Kari Nordmann`),
            row(own, `– ${t('packages.status.notRelevantNow')}`),
          ],
        },
        packageRow(2, progress(0, 4)),
        packageRow(3, progress(0, 3)),
        packageRow(4, progress(0, 3)),
        packageRow(5, progress(0, 3)),
      ],
      buttons: [button('packages.press.next', 'task.next'), button('packages.press.newTask', 'task.new')],
    },
    news: {
      problem: '',
      news: t('packages.news.carried', { count: 2, name: t('packages.named.p2') }),
      title: t('packages.overview.title', { team: longTeam }),
      intro: t('packages.overview.notBegun', { step: t('tasks.rop2014.p2.anchoring.firstStep') }),
      packages: [
        {
          ...packageRow(2, `${progress(0, 12)} · ${t('packages.overview.aside', { count: 1 })}`),
          unfolded: true,
          tasks: Array.from({ length: 12 }, (_, at) => row(own, `○ ${t('packages.status.notStarted')}`, at === 0)),
        },
        packageRow(1, progress(2, 4)),
      ],
      buttons: [
        button('packages.press.next', 'task.next'),
        button('packages.press.carry', 'package.carry'),
        button('packages.press.newTask', 'task.new'),
      ],
    },
  };
};
