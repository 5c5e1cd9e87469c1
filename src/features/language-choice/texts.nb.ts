/** The choice of language, in bokmål. */
export const nb = {
  texts: {
    language: {
      now: 'Jeg skriver bokmål',
      chosen: 'Da skriver jeg bokmål',
      hereForAll: 'Det gjelder for alle i denne chatten. Dere kan skrive til meg på bokmål, nynorsk eller engelsk.',
      forYou: 'Det gjelder her hos deg. Du kan skrive til meg på bokmål, nynorsk eller engelsk.',
    },
  },
  commands: {
    show: {
      title: 'Språk',
      does: 'Bokmål, nynorsk eller engelsk',
      phrases: [
        'språk',
        'bytt språk',
        'endre språk',
        'målform',
        'velg språk',
        'et annet språk',
        'skriv på et annet språk',
        'bokmål eller nynorsk',
      ],
    },
    nn: {
      title: 'Nynorsk',
      does: 'Los skriver slik fra nå av',
      phrases: [
        'språk nynorsk',
        'bytt til nynorsk',
        'skriv nynorsk',
        'på nynorsk',
        'svar på nynorsk',
        'snakk nynorsk',
        'jeg bruker nynorsk',
      ],
    },
    nb: {
      title: 'Bokmål',
      does: 'Los skriver slik fra nå av',
      phrases: [
        'bokmål',
        'språk bokmål',
        'bytt til bokmål',
        'skriv bokmål',
        'på bokmål',
        'norsk',
        'på norsk',
        'svar på bokmål',
        'snakk bokmål',
        'jeg bruker bokmål',
        'kan du bokmål',
      ],
    },
    en: {
      title: 'English',
      does: 'Los skriver slik fra nå av',
      phrases: [
        'engelsk',
        'språk engelsk',
        'bytt til engelsk',
        'skriv engelsk',
        'på engelsk',
        'svar på engelsk',
        'snakk engelsk',
        'kan du engelsk',
      ],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly language: Own['language'];
  }
}
