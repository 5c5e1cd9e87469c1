import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What leaders get: the digest, the story so far. */
export const leadersFeature: Feature = {
  name: 'leaders',
  texts: { nb, nn },
  commands,
};
