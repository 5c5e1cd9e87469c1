import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { languageHandlers } from './verbs.ts';

/** Bokmål, nynorsk or English. */
export const languageChoiceFeature: FeatureNamed<'language-choice'> = {
  name: 'language-choice',
  texts: { nb, nn, en },
  commands,
  verbs: languageHandlers,
};
