import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** A team’s goals: from a loose sentence to one that can be measured, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    goals: {
      title: 'Måla våre',
    },
  },
  commands: {
    show: {
      title: 'Måla våre',
      phrases: ['måla våre', 'måla'],
    },
  },
};
