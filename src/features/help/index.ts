import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What Los can do here, and the welcome. */
export const helpFeature: Feature = {
  name: 'help',
  texts: { nb, nn },
  commands,
};
