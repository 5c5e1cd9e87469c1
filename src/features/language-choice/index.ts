import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { languageHandlers } from './verbs.ts';

/** Bokmål or nynorsk. */
export const languageChoiceFeature: FeatureNamed<'language-choice'> = {
  name: 'language-choice',
  texts: { nb, nn },
  commands,
  verbs: languageHandlers,
};
