import type { HandlersOf } from '../dialog/compose.ts';
import type { FeatureNamed } from '../features/feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Time that can be put forward, and a team to lead. */
export const demoFeature = (verbs: HandlersOf<'demo'>): FeatureNamed<'demo'> => ({
  name: 'demo',
  texts: { nb, nn, en },
  commands,
  verbs,
});
