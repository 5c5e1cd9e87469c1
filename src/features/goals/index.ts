import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { goalsHandlers } from './verbs.ts';

/** A team’s goals: from a loose sentence to one that can be measured. */
export const goalsFeature: FeatureNamed<'goals'> = {
  name: 'goals',
  texts: { nb, nn },
  commands,
  verbs: goalsHandlers,
};
