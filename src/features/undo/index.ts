import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { undoTarget } from './target.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { undoHandlers } from './verbs.ts';

/** Taking back what was just taken away; what that can be, the other features say. */
export const undoFeature: FeatureNamed<'undo'> = {
  name: 'undo',
  texts: { nb, nn, en },
  commands,
  verbs: undoHandlers,
  targets: { undo: undoTarget },
};
