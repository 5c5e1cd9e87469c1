/** Finding again what is written, in bokmål. */
export const nb = {
  texts: {
    find: {
      title: 'Hva leter du etter?',
      intro: {
        personal:
          'Jeg leter i det du har tilgang til: sakene dine, og oppgaver, svar, notater, mål, tiltak og veiledning i teamene dine.',
        team: 'Jeg leter i oppgavene, svarene, notatene, målene, tiltakene og veiledningen til teamet.',
        facilitators: 'Jeg leter i spørsmålene fra teamene, og i svarene på dem.',
      },
      question: 'Ord eller kode',
      again: 'Finn noe annet',
      search: 'Finn',
      found_one: 'Ett treff på «{{query}}»',
      found_other: '{{count}} treff på «{{query}}»',
      nothing: 'Jeg fant ikke «{{query}}»',
      tryOther: 'Prøv med et annet ord, eller bare begynnelsen av det.',
      page: 'Side {{number}} av {{of}}',
      help: 'Hjelp',
    },
    refusals: {
      nothingToFind: 'Skriv et ord jeg kan lete etter, for eksempel bolig.',
    },
    cards: {
      find: {},
    },
  },
  commands: {
    ask: {
      title: 'Finn',
      does: 'Skriv et ord, for eksempel finn bolig',
      phrases: ['finn', 'søk', 'jeg leter etter noe'],
    },
    find: {
      title: 'Finn et ord',
      phrases: [
        'finn {query}',
        'søk etter {query}',
        'søk på {query}',
        'let etter {query}',
        'jeg leter etter {query}',
        'vi leter etter {query}',
        'hvor skrev vi om {query}',
        'hvor sto det om {query}',
        'hvor står det om {query}',
        'hvor sto det noe om {query}',
        'hvor skrev jeg om {query}',
        'hva skrev vi om {query}',
      ],
    },
  },
};

type Own = typeof nb.texts;
type OwnRefusals = Own['refusals'];
type OwnCards = Own['cards'];

declare module '../../language/texts.ts' {
  interface Texts {
    readonly find: Own['find'];
  }
  interface CardTexts extends OwnCards {}
}

declare module '../../model/refusal.ts' {
  interface Refusals extends OwnRefusals {}
}
