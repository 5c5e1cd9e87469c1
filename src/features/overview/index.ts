import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { overviewHandlers } from './verbs.ts';

/** Which of a network’s teams may need its facilitators, and why. */
export const overviewFeature: FeatureNamed<'overview'> = {
  name: 'overview',
  texts: { nb, nn },
  verbs: overviewHandlers,
};
