import type { Feature } from '../feature.ts';

/** When and of what somebody wants to be reminded. */
export const wishesFeature: Feature = {
  name: 'wishes',
};
