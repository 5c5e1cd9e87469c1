import type { Feature } from '../feature.ts';

/** What a team’s cases come to, month for month. */
export const figuresFeature: Feature = {
  name: 'figures',
};
