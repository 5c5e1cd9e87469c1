import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Applications to a learning network: rounds, the form on the web, answers, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    intake: {
      press: { list: 'Søknader' },
    },
  },
};
