import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { actionsHandlers } from './verbs.ts';

/** What a team tries, step by step. */
export const actionsFeature: FeatureNamed<'actions'> = {
  name: 'actions',
  texts: { nb, nn },
  commands,
  verbs: actionsHandlers,
};
