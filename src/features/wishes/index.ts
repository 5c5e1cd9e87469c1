import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { laterHandlers } from './later.ts';
import { settingsHandlers } from './settings.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** When and of what somebody wants to be reminded. */
export const wishesFeature: FeatureNamed<'wishes'> = {
  name: 'wishes',
  texts: { nb, nn, en },
  commands,
  verbs: together(laterHandlers, settingsHandlers),
};
