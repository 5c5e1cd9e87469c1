import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { planHandlers } from './verbs.ts';

/** The plan. */
export const planFeature: FeatureNamed<'case/plan'> = {
  name: 'case/plan',
  texts: { nb, nn },
  commands,
  verbs: planHandlers,
};
