import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** How the facilitators edit the packages, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    reminders: {
      packages: {
        heading: 'Nytt i {{name}}',
        words: 'Prosjektgruppa har lagt til eller endra dette. Det de har gjort, står som før.',
      },
    },
    refusals: {
      nothingToPublish: 'Det er ingenting å publisere no. Kanskje har nokon gjort det før deg.',
    },
    cards: {
      draft: { firstStep: 'Eit lite første steg' },
    },
  },
  commands: {
    edit: {
      title: 'Endre pakkane',
      does: 'Oppgåvene alle teama får',
      phrases: ['endre pakkane', 'endre oppgåvene', 'rediger pakkane'],
    },
    editTyped: {
      title: 'Endre pakkane',
      phrases: ['endre pakkane', 'endre førebuingspakkane', 'rediger pakkane', 'endre oppgåvene'],
    },
    preview: {
      title: 'Publiser pakkane',
      phrases: ['publiser pakkane', 'publiser pakken', 'publiser endringane', 'sjå endringane i pakkane'],
    },
  },
};
