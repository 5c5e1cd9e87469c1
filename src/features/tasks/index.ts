import type { Feature } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The team’s tasks, package for package. */
export const tasksFeature: Feature = {
  name: 'tasks',
  texts: { nb, nn },
  commands,
};
