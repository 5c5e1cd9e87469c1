import type { Feature } from '../feature.ts';

/** The teams that may need their facilitators. */
export const followUpFeature: Feature = {
  name: 'follow-up',
};
