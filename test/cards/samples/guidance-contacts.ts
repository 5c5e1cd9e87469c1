import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'guidance-contacts'> = (language) => {
  const { say, button } = wordsIn(language);
  const links = [button('guidance.press.all', 'guidance.inbox'), button('guidance.press.network', 'network.show')];
  const line = (team: string) => ({ line: say('contacts.line', { team, date: '12. november' }) });
  const usual = {
    news: '',
    tally: say('contacts.tally', { done: 3, count: 7 }),
    message: say('contacts.message'),
    waiting: ['Fjordvik', longTeam, 'Nes', 'Vik'].map((title, at) => ({ title, value: `team${at}` })),
    contacted: [line('Ås'), line(longTeam), line('Øygarden')],
    actions: [button('guidance.press.talked', 'guidance.talked'), ...links],
  };
  return {
    usual,
    done: {
      ...usual,
      news: say('contacts.saved', { count: 4 }),
      tally: say('contacts.tally', { done: 3, count: 3 }),
      message: say('contacts.allDone'),
      waiting: [],
      actions: links,
    },
    many: { ...usual, waiting: Array.from({ length: 30 }, (_, at) => ({ title: longTeam, value: `team${at}` })) },
  };
};
