import type { Complete } from '../../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** The actor map of a case, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    caseActors: {
      gone: 'The picture has been removed. Type “{{mention}}actor map” and the code to see it again.',
    },
  },
  commands: {
    show: {
      title: 'Actor map in a case',
      does: 'Type the code, for example actor map B-07',
      phrases: [
        'actor map {case}',
        'the actor map {case}',
        'actor map in {case}',
        'actor map for {case}',
        'actor map in a case',
        'actor map for a case',
      ],
    },
    new: {
      title: 'New actors in a case',
      phrases: [
        'add actors {case}',
        'add actors in {case}',
        'add an actor {case}',
        'new actor {case}',
        'new actor in {case}',
      ],
    },
    renew: {
      title: 'Actor map again in a case',
      phrases: [
        'go through the actor map {case}',
        'go through the actor map in {case}',
        'go through the actors {case}',
      ],
    },
  },
};
