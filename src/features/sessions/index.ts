import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { sessionsHandlers } from './verbs.ts';

/** What a session holds: agenda, who presents, who is there. */
export const sessionsFeature: FeatureNamed<'sessions'> = {
  name: 'sessions',
  texts: { nb, nn },
  verbs: sessionsHandlers,
};
