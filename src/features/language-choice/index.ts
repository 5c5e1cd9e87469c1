import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** Bokmål or nynorsk. */
export const languageChoiceFeature: Feature = {
  name: 'language-choice',
  texts: { nb, nn },
  commands,
};
