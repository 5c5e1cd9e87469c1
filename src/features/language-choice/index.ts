import type { Feature } from '../feature.ts';

/** Bokmål or nynorsk. */
export const languageChoiceFeature: Feature = {
  name: 'language-choice',
};
