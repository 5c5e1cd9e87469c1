import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The actor map: whom the work depends on, in nynorsk. */
export const nn: Complete<typeof nb> = {
  texts: {
    actorMap: {
      title: 'Aktørkart',
    },
  },
  commands: {
    show: {
      title: 'Aktørkart',
      phrases: ['aktørkart'],
    },
  },
};
