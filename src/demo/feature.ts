import type { Feature } from '../features/feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Time that can be put forward, and a team to lead. */
export const demoFeature: Feature = {
  name: 'demo',
  texts: { nb, nn },
  commands,
};
