import type { Feature } from '../feature.ts';

/** What leaders get: the digest, the story so far. */
export const leadersFeature: Feature = {
  name: 'leaders',
};
