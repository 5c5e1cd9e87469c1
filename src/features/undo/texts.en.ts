import type { Complete } from '../../language/wording.ts';
import type { nb } from './texts.nb.ts';

/** Taking something back, in English. */
export const en: Complete<typeof nb> = {
  texts: {
    refusals: {
      nothingToUndo: 'There is nothing to undo here now. What you remove, you can undo within 24 hours.',
      undoOfAnother: 'Only the one who removed this can undo it.',
      undoOver: 'More than 24 hours have passed, so this can no longer be undone.',
      changedSince: 'This has been changed since, so it cannot be undone. What is here now applies.',
    },
  },
  commands: {
    take: {
      title: 'Undo',
      does: 'Get back the last thing you removed',
      phrases: [
        'undo that',
        'undo it',
        'undo the last one',
        'take it back',
        'bring it back',
        'get it back',
        'that was wrong',
        'that was a mistake',
        'oops',
      ],
    },
  },
};
