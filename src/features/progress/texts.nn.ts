import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Where a team is in its improvement work: phases and the IHI score, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    progress: {
      title: 'Fasane våre',
    },
  },
  commands: {
    show: {
      title: 'Fasane våre',
      phrases: ['fasane våre', 'fasar'],
    },
  },
};
