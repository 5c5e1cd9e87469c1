import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The teams that facilitators talk with, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    cards: {
      'follow-up': {},
      'guidance-contacts': {
        title: 'Følg opp teama',
        question: 'Kven har du snakka med?',
        contacted: 'Kontakta',
      },
    },
  },
  commands: {
    show: {
      title: 'Team å følgje opp',
      does: 'Dei som kan trenge dykk no, og kvifor',
      phrases: [
        'team å følgje opp',
        'kven bør vi følgje opp',
        'kven skal vi følgje opp',
        'kven treng oss',
        'kven treng oppfølging',
        'team som treng oppfølging',
      ],
    },
    contacts: {
      title: 'Følg opp teama',
      does: 'Kven de har snakka med i perioden',
      phrases: ['følg opp teama', 'følgje opp teama', 'oppfølging av teama'],
    },
  },
};
