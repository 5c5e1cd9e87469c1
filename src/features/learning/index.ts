import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { learningHandlers } from './verbs.ts';

/** What teams learn from one another. */
export const learningFeature: FeatureNamed<'learning'> = {
  name: 'learning',
  texts: { nb, nn },
  verbs: learningHandlers,
};
