import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What a team tries, step by step, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    actions: {
      title: 'Tiltaka våre',
    },
  },
  commands: {
    show: {
      title: 'Tiltaka våre',
      phrases: ['tiltaka våre'],
    },
  },
};
