import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The choice of language, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    language: {
      now: 'Eg skriv nynorsk',
      chosen: 'Då skriv eg nynorsk',
      hereForAll: 'Det gjeld for alle i denne chatten. De kan skrive til meg på bokmål, nynorsk eller engelsk.',
      forYou: 'Det gjeld her hos deg. Du kan skrive til meg på bokmål, nynorsk eller engelsk.',
    },
  },
  commands: {
    show: {
      title: 'Språk',
      does: 'Bokmål, nynorsk eller engelsk',
      phrases: ['byt språk', 'vel språk', 'språkval', 'nynorsk eller bokmål'],
    },
    nn: {
      title: 'Nynorsk',
      does: 'Los skriv slik frå no av',
      phrases: ['målform nynorsk'],
    },
    nb: {
      title: 'Bokmål',
      does: 'Los skriv slik frå no av',
      phrases: ['byt til bokmål', 'målform bokmål'],
    },
    en: {
      title: 'English',
      does: 'Los skriv slik frå no av',
      phrases: ['byt til engelsk', 'skriv på engelsk'],
    },
  },
};
