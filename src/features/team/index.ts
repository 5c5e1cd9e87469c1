import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Setting up a team, and who is in it. */
export const teamFeature: Feature = {
  name: 'team',
  texts: { nb, nn },
  commands,
};
