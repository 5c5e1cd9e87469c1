import type { Samples } from '../../samples.ts';
import { longTeam, network, people, wordsIn } from '../../support.ts';

export const samples: Samples<'network/network'> = (language) => {
  const { t, either, button } = wordsIn(language);
  const dates = ['7.–8. desember 2026', '6.–7. april 2027', '3.–4. oktober 2027', '31. mars – 1. april 2028'];
  const sessions = (held: number) =>
    dates.map((when, at) => ({
      heading: t('timeline.session', {
        number: at + 1,
        state: at < held ? t('timeline.past') : either('om 14 dager', 'om 14 dagar'),
      }),
      when: at === 0 ? t('timeline.at', { dates: when, place: 'Stavanger' }) : when,
      upNext: at === held,
      past: at < held,
    }));
  const actions = [
    button('network.codes', 'network.codes'),
    button('network.sessionList.title', 'network.sessionList'),
    button('network.editPackages', 'package.edit'),
  ];
  const facilitators = button('network.editFacilitators', 'network.facilitators');
  const code = {
    label: t('network.code.label'),
    code: 'KM47-R2WT',
    expires: t('network.code.expires', { date: '22. januar 2027' }),
  };
  return {
    usual: {
      speak: '',
      news: t('network.created'),
      title: 'Testnettverket',
      subtitle: t('network.template.rop2014'),
      gist: [`${code.label}: ${code.code}`],
      codes: [code],
      sessions: sessions(0),
      teams: t('network.noTeams'),
      followUp: '',
      more: [{ ...facilitators, meta: 'Kari Nordmann' }],
      buttons: actions,
    },
    underway: {
      speak: '',
      news: '',
      title: network,
      subtitle: t('network.template.national2022'),
      gist: [`${code.label}: ${code.code}`],
      codes: [code],
      sessions: sessions(2),
      teams: t('network.teams', { count: 12, names: Array.from({ length: 12 }, () => longTeam).join(', ') }),
      followUp: t('contacts.tally', { done: 3, count: 12 }),
      more: [
        { ...button('progress.press.teams', 'progress.teams'), meta: '' },
        { ...facilitators, meta: people.map(({ name }) => name).join(', ') },
        { ...button('undelivered.press.list', 'undelivered.network'), meta: '' },
      ],
      buttons: [button('guidance.press.followUp', 'guidance.contacts'), ...actions],
    },
  };
};
