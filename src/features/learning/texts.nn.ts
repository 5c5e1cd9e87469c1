import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What teams learn from one another, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    learning: {
      press: { network: 'Lær av kvarandre' },
    },
  },
};
