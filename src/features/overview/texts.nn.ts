import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Which of a network’s teams may need its facilitators, and why, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    overview: {
      press: { show: 'Kven kan trenge oss?' },
    },
  },
};
