import type { Feature } from '../feature.ts';

/** What Los can do here, and the welcome. */
export const helpFeature: Feature = {
  name: 'help',
};
