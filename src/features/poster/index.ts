import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { posterHandlers } from './verbs.ts';

/** The poster of a team’s work. */
export const posterFeature: FeatureNamed<'poster'> = {
  name: 'poster',
  texts: { nb, nn },
  commands,
  verbs: posterHandlers,
};
