import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Fifteen minutes a month with each team, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    coaching: {
      press: { list: 'Eit kvarter i månaden' },
    },
  },
};
