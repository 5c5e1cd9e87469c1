import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Finding again what is written, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    find: {
      title: 'Kva leitar du etter?',
      intro: {
        personal:
          'Eg leitar i det du har tilgang til: sakene dine, og oppgåver, svar, notat, mål, tiltak og rettleiing i teama dine.',
        team: 'Eg leitar i oppgåvene, svara, notata, måla, tiltaka og rettleiinga til teamet.',
        facilitators: 'Eg leitar i spørsmåla frå teama, og i svara på dei.',
      },
      question: 'Ord eller kode',
      again: 'Finn noko anna',
      search: 'Finn',
      found_one: 'Eitt treff på «{{query}}»',
      found_other: '{{count}} treff på «{{query}}»',
      nothing: 'Eg fann ikkje «{{query}}»',
      tryOther: 'Prøv med eit anna ord, eller berre byrjinga av det.',
      page: 'Side {{number}} av {{of}}',
      help: 'Hjelp',
    },
    refusals: {
      nothingToFind: 'Skriv eit ord eg kan leite etter, til dømes bustad.',
    },
    cards: {
      find: {},
    },
  },
  commands: {
    ask: {
      title: 'Finn',
      does: 'Skriv eit ord, til dømes finn bustad',
      phrases: ['søkje', 'søk etter noko', 'eg leitar etter noko'],
    },
    find: {
      title: 'Finn eit ord',
      phrases: [
        'leit etter {query}',
        'eg leitar etter {query}',
        'vi leitar etter {query}',
        'kvar skreiv vi om {query}',
        'kvar skreiv eg om {query}',
        'kvar står det om {query}',
        'kva skreiv vi om {query}',
      ],
    },
  },
};
