import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { intakeHandlers } from './verbs.ts';

/** Applications to a learning network: rounds, the form on the web, answers. */
export const intakeFeature: FeatureNamed<'intake'> = {
  name: 'intake',
  texts: { nb, nn },
  verbs: intakeHandlers,
};
