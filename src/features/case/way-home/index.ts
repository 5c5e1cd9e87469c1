import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { datesReplaced, eventReplaced, pathwayRemoved } from './undoables.ts';
import { hphHandlers } from './verbs.ts';

/** The way home from the hospital (HPH). */
export const wayHomeFeature: FeatureNamed<'case/way-home'> = {
  name: 'case/way-home',
  texts: { nb, nn, en },
  commands,
  verbs: hphHandlers,
  undoables: [datesReplaced, eventReplaced, pathwayRemoved],
};
