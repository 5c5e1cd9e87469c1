import type { Feature } from '../feature.ts';

/** What a network’s packages hold; for its facilitators. */
export const packagesFeature: Feature = {
  name: 'packages',
};
