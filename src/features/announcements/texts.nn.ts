import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** What facilitators write to their teams, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    announcement: {
      press: { list: 'Skriv til teama' },
    },
  },
};
