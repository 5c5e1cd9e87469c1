import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { helpHandlers } from './verbs.ts';
import { welcome } from './welcome.ts';

/** What Los can do here, and the welcome. */
export const helpFeature: FeatureNamed<'help'> = {
  name: 'help',
  texts: { nb, nn, en },
  commands,
  verbs: helpHandlers,
  events: { welcome },
};
