import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The team walks through its own practice, point by point. */
export const practiceFeature: Feature = {
  name: 'practice',
  texts: { nb, nn },
  commands,
};
