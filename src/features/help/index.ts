import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { helpHandlers } from './verbs.ts';
import { welcome } from './welcome.ts';

/** What Los can do here, and the welcome. */
export const helpFeature: FeatureNamed<'help'> = {
  name: 'help',
  texts: { nb, nn },
  commands,
  verbs: helpHandlers,
  events: { welcome },
};
