import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { noteOutcome } from './outcome.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { undeliveredHandlers } from './verbs.ts';

export { noteClosed } from './outcome.ts';
export { notesOfTeam } from './verbs.ts';

/** Whom Los did not reach, and why. */
export const undeliveredFeature: FeatureNamed<'undelivered'> = {
  name: 'undelivered',
  texts: { nb, nn, en },
  onOutcome: noteOutcome,
  commands,
  verbs: undeliveredHandlers,
};
