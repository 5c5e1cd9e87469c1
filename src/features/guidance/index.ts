import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Teams ask, facilitators answer. */
export const guidanceFeature: Feature = {
  name: 'guidance',
  texts: { nb, nn },
  commands,
};
