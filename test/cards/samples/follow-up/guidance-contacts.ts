import type { Samples } from '../../samples.ts';
import { longTeam, wordsIn } from '../../support.ts';

export const samples: Samples<'follow-up/guidance-contacts'> = (language) => {
  const { t, button } = wordsIn(language);
  const links = [button('guidance.press.all', 'guidance.inbox'), button('guidance.press.network', 'network.show')];
  const line = (team: string) => ({ line: t('contacts.line', { team, date: '12. november' }) });
  const usual = {
    title: t('cards.guidance-contacts.title'),
    ticked: '',
    subtitle: t('contacts.tally', { done: 3, count: 7 }),
    intro: t('contacts.message'),
    waiting: ['Fjordvik', longTeam, 'Nes', 'Vik'].map((title, at) => ({ title, value: `team${at}` })),
    contacted: [line('Ås'), line(longTeam), line('Øygarden')],
    buttons: [{ ...button('guidance.press.talked', 'guidance.talked'), sends: true as const }, ...links],
  };
  return {
    usual,
    done: {
      ...usual,
      news: t('contacts.saved', { count: 4 }),
      subtitle: t('contacts.tally', { done: 3, count: 3 }),
      intro: t('contacts.allDone'),
      waiting: [],
      buttons: links,
    },
    many: { ...usual, waiting: Array.from({ length: 30 }, (_, at) => ({ title: longTeam, value: `team${at}` })) },
  };
};
