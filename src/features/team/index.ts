import type { Feature } from '../feature.ts';

/** Setting up a team, and who is in it. */
export const teamFeature: Feature = {
  name: 'team',
};
