import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { actorsHandlers } from './verbs.ts';

/** The actor map: whom the work depends on. */
export const actorsFeature: FeatureNamed<'actors'> = {
  name: 'actors',
  texts: { nb, nn },
  commands,
  verbs: actorsHandlers,
};
