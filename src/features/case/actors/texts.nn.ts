import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The actor map of a case, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    caseActors: {
      gone: 'Biletet er teke bort. Skriv «{{mention}}aktørkart» og koden for å sjå det igjen.',
    },
  },
  commands: {
    show: {
      title: 'Aktørkartet i ei sak',
      does: 'Skriv koden, til dømes aktørkart B-07',
      phrases: ['aktørkartet i {case}', 'aktørkartet i ei sak', 'aktørkart for {case}', 'aktørkart for ei sak'],
    },
    new: {
      title: 'Nye aktørar i ei sak',
      phrases: ['ny aktør {case}'],
    },
    renew: {
      title: 'Aktørkartet på nytt i sak',
      phrases: ['gå gjennom aktørkartet {case}', 'gå gjennom aktørane {case}'],
    },
  },
};
