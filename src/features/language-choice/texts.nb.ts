/** The choice of language, in bokmål. */
export const nb = {
  texts: {
    language: {
      now: 'Jeg skriver bokmål',
      chosen: 'Da skriver jeg bokmål',
      hereForAll: 'Det gjelder for alle i denne chatten. Dere kan skrive til meg på begge målformer.',
      forYou: 'Det gjelder her hos deg. Du kan skrive til meg på begge målformer.',
    },
  },
  commands: {
    show: {
      title: 'Språk',
      does: 'Bokmål eller nynorsk',
      phrases: ['språk', 'bytt språk', 'endre språk', 'målform', 'velg språk', 'bokmål eller nynorsk'],
    },
    nn: {
      title: 'Nynorsk',
      does: 'Los skriver slik fra nå av',
      phrases: ['nynorsk', 'språk nynorsk', 'bytt til nynorsk', 'skriv nynorsk', 'på nynorsk'],
    },
    nb: {
      title: 'Bokmål',
      does: 'Los skriver slik fra nå av',
      phrases: ['bokmål', 'språk bokmål', 'bytt til bokmål', 'skriv bokmål', 'på bokmål'],
    },
  },
};

type Own = typeof nb.texts;

declare module '../../language/texts.ts' {
  interface Texts {
    readonly language: Own['language'];
  }
}
