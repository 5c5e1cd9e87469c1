import type { Samples } from '../samples.ts';
import { longTeam, wordsIn } from '../support.ts';

export const samples: Samples<'case-list'> = (language) => {
  const { say, either } = wordsIn(language);
  const state = (many: number, mean: string, benefit: string) =>
    [
      say('cases.conversations', { count: many }),
      say('cases.latestMean', { mean }),
      say('cases.benefit', { benefit }),
    ].join(', ');
  const row = (code: string, how: string) => ({ code, state: how, open: say('cases.open', { code }) });
  const few = [row('B-07', state(2, '5,0', '3,0')), row('B-08', say('cases.noConversation'))];
  const many = Array.from({ length: 10 }, (_, at) => row(`ÆØÅ-100${at}`, state(at + 1, '7,3', '−0,3')));
  return {
    usual: { subtitle: 'Fjordvik', cases: few, more: '' },
    many: { subtitle: longTeam, cases: many, more: say('cases.more', { shown: 10, count: 14 }) },
    none: {
      subtitle: either('Du har ingen saker i Fjordvik ennå.', 'Du har ingen saker i Fjordvik enno.'),
      cases: [],
      more: '',
    },
  };
};
