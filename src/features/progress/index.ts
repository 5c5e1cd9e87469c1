import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { progressHandlers } from './verbs.ts';

/** Where a team is in its improvement work: phases and the IHI score. */
export const progressFeature: FeatureNamed<'progress'> = {
  name: 'progress',
  texts: { nb, nn },
  commands,
  verbs: progressHandlers,
};
