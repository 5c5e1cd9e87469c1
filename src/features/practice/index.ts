import type { Feature } from '../feature.ts';

/** The team walks through its own practice, point by point. */
export const practiceFeature: Feature = {
  name: 'practice',
};
