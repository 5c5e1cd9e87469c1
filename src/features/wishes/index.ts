import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** When and of what somebody wants to be reminded. */
export const wishesFeature: Feature = {
  name: 'wishes',
  texts: { nb, nn },
  commands,
};
