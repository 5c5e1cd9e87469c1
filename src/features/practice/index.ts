import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { checklistEditingHandlers } from './checklist-editing.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { checklistChanged, walkThroughStopped } from './undoables.ts';
import { practiceHandlers } from './verbs.ts';

/** The team walks through its own practice, point by point. */
export const practiceFeature: FeatureNamed<'practice'> = {
  name: 'practice',
  texts: { nb, nn, en },
  commands,
  verbs: together(practiceHandlers, checklistEditingHandlers),
  undoables: [walkThroughStopped, checklistChanged],
};
