import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Whom Los did not reach, and why. */
export const undeliveredFeature: Feature = {
  name: 'undelivered',
  texts: { nb, nn },
  commands,
};
