import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** A network’s figures as files, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    exports: {
      press: { show: 'Hent ut tal' },
    },
  },
};
