import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What a network’s packages hold; for its facilitators. */
export const packagesFeature: Feature = {
  name: 'packages',
  texts: { nb, nn },
  commands,
};
