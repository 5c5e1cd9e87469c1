import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What participants think of a session, anonymously, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    evaluation: {
      press: { list: 'Evaluering' },
    },
  },
};
