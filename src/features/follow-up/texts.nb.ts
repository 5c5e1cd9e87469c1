/** The teams that facilitators talk with, in bokmål. */
export const nb = {
  texts: {
    cards: {
      'follow-up': {},
      'guidance-contacts': {
        title: 'Følg opp teamene',
        question: 'Hvem har du snakket med?',
        contacted: 'Kontaktet',
      },
    },
  },
  commands: {
    show: {
      title: 'Team å følge opp',
      does: 'De som kan trenge dere nå, og hvorfor',
      phrases: [
        'team å følge opp',
        'hvem bør vi følge opp',
        'hvem skal vi følge opp',
        'hvilke team bør vi følge opp',
        'hvem trenger oss',
        'hvem trenger oppfølging',
        'team som trenger oppfølging',
      ],
    },
    contacts: {
      title: 'Følg opp teamene',
      does: 'Hvem dere har snakket med i perioden',
      phrases: ['følg opp teamene', 'følge opp teamene', 'oppfølging', 'oppfølging av teamene', 'kontaktet team'],
    },
  },
};

type Own = typeof nb.texts;
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface CardTexts extends OwnCards {}
}
