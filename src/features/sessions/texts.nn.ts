import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What a session holds: agenda, who presents, who is there, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    session: {
      press: { list: 'Program og oppmøte' },
    },
  },
};
