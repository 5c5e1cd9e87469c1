import { carryHandlers } from '../../conversation/packages/carry-over.ts';
import { overviewHandlers } from '../../conversation/packages/overview.ts';
import { ownTaskHandlers } from '../../conversation/packages/own-tasks.ts';
import { taskHandlers } from '../../conversation/packages/tasks.ts';
import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The team’s tasks, package for package. */
export const tasksFeature: FeatureNamed<'tasks'> = {
  name: 'tasks',
  texts: { nb, nn },
  commands,
  verbs: together(taskHandlers, ownTaskHandlers, carryHandlers, overviewHandlers),
};
