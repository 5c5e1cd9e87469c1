import type { Feature } from '../feature.ts';

/** Where the team is between the sessions. */
export const timelineFeature: Feature = {
  name: 'timeline',
};
