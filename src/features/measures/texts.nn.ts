import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What a team measures, and its measurements, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    measures: {
      title: 'Målingar',
    },
  },
  commands: {
    show: {
      title: 'Målingar',
      phrases: ['målingar', 'målingane våre'],
    },
  },
};
