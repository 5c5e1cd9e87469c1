import { undeliveredHandlers } from './verbs.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { noteOutcome } from './outcome.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Whom Los did not reach, and why. */
export const undeliveredFeature: FeatureNamed<'undelivered'> = {
  name: 'undelivered',
  texts: { nb, nn },
  onOutcome: noteOutcome,
  commands,
  verbs: undeliveredHandlers,
};
