import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** How the facilitators edit the packages, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {},
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
  },
};
