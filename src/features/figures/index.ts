import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What a team’s cases come to, month for month. */
export const figuresFeature: Feature = {
  name: 'figures',
  texts: { nb, nn },
  commands,
};
