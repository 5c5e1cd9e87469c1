import type { Feature } from '../feature.ts';

/** The team’s tasks, package for package. */
export const tasksFeature: Feature = {
  name: 'tasks',
};
