import type { Samples } from '../../samples.ts';
import { longTeam, network, people, wordsIn } from '../../support.ts';

export const samples: Samples<'team/team'> = (language) => {
  const { t, button } = wordsIn(language);
  const actions = [
    button('team.nextTask', 'task.next'),
    button('team.whereAreWe', 'timeline.show'),
    button('team.editRoster', 'team.roster'),
    button('team.editDetails', 'team.details'),
  ];
  const named = (from: number, to: number) =>
    people
      .slice(from, to)
      .map(({ name }) => name)
      .join(', ');
  return {
    usual: {
      speak: '',
      news: t('team.done', { network: 'Testnettverket' }),
      title: 'Fjordvik',
      subtitle: t('team.subtitle', { municipalities: 'Fjordvik', network: 'Testnettverket' }),
      groups: [
        { role: t('team.group.teamLead', { count: 1 }), names: named(0, 1) },
        { role: t('team.group.userRepresentative', { count: 1 }), names: named(1, 2) },
        { role: t('team.group.member', { count: 4 }), names: named(2, 6) },
      ],
      hints: [],
      buttons: actions,
    },
    hints: {
      speak: '',
      news: '',
      title: longTeam,
      subtitle: t('team.subtitle', {
        municipalities: 'Marker, Rakkestad, Indre Østfold, Skiptvet og Aremark',
        network,
      }),
      progress: {
        value: 2,
        max: 3,
        words: `${t('packages.name.p2')}: ${t('packages.overview.progress', { done: 2, count: 3 })}`,
      },
      groups: [
        { role: t('team.group.member', { count: 3 }), names: named(0, 3) },
        { role: t('team.group.leader', { count: 2 }), names: named(4, 6) },
      ],
      hints: [
        t('team.hint.noTeamLead'),
        t('team.hint.noUserRepresentative'),
        t('team.hint.few', { count: 3 }),
        t('undelivered.hint', { count: 2 }),
      ],
      buttons: [button('team.takeLead', 'team.takeLead'), ...actions.slice(0, 2)],
    },
  };
};
