import type { Feature } from '../feature.ts';

/** Whom Los did not reach, and why. */
export const undeliveredFeature: Feature = {
  name: 'undelivered',
};
