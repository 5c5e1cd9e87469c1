import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { evaluationHandlers } from './verbs.ts';

/** What participants think of a session, anonymously. */
export const evaluationFeature: FeatureNamed<'evaluation'> = {
  name: 'evaluation',
  texts: { nb, nn },
  verbs: evaluationHandlers,
};
