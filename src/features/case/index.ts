import type { Feature } from '../feature.ts';

/** One user of the services: the toolkit «Hva er viktig for deg?» and the way home. */
export const caseFeature: Feature = {
  name: 'case',
};
