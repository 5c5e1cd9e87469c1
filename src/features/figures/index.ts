import { figureHandlers } from './verbs.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What a team’s cases come to, month for month. */
export const figuresFeature: FeatureNamed<'figures'> = {
  name: 'figures',
  texts: { nb, nn },
  commands,
  verbs: figureHandlers,
};
