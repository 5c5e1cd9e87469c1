import type { Feature } from '../feature.ts';

/** A learning network: its sessions, codes and facilitators. */
export const networkFeature: Feature = {
  name: 'network',
};
