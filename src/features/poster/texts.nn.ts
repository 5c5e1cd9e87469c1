import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The poster of a team’s work, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    poster: {
      title: 'Lag plakat',
    },
  },
  commands: {
    show: {
      title: 'Lag plakat',
      phrases: ['lag plakat', 'plakaten vår'],
    },
  },
};
