import type { Feature } from '../feature.ts';

/** Teams ask, facilitators answer. */
export const guidanceFeature: Feature = {
  name: 'guidance',
};
