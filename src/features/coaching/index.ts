import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { coachingHandlers } from './verbs.ts';

/** Fifteen minutes a month with each team. */
export const coachingFeature: FeatureNamed<'coaching'> = {
  name: 'coaching',
  texts: { nb, nn },
  verbs: coachingHandlers,
};
