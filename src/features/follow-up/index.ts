import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The teams that may need their facilitators. */
export const followUpFeature: Feature = {
  name: 'follow-up',
  texts: { nb, nn },
  commands,
};
