import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { answerHandlers } from './answers.ts';
import { carryHandlers } from './carry-over.ts';
import { commands } from './commands.ts';
import { tasksWithAnswers } from './findables.ts';
import { mineHandlers } from './mine.ts';
import { overviewHandlers } from './overview.ts';
import { ownTaskHandlers } from './own-tasks.ts';
import { openTasks, packageOpens, taskAddition, taskDue, taskOverdue } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { answerReplaced, interviewsReplaced, ownTaskRemoved, ownTaskReworded, tasksCarried } from './undoables.ts';
import { taskHandlers } from './verbs.ts';

export { packageName, packageNamed, taskText, templatePackages } from './catalogue.ts';
export type { OverviewPackage } from './overview.ts';
export { isLastOfTask, onlyTaskIn } from './reminders.ts';
export { packageProgress } from './standing.ts';
export type { Aside } from './task-card.ts';
export { taskWriting } from './task-writing.ts';

/** The team’s tasks, package for package. */
export const tasksFeature: FeatureNamed<'tasks'> = {
  name: 'tasks',
  texts: { nb, nn, en },
  occasions: [taskDue, taskOverdue, openTasks, packageOpens],
  additions: taskAddition,
  commands,
  verbs: together(taskHandlers, ownTaskHandlers, carryHandlers, overviewHandlers, mineHandlers, answerHandlers),
  undoables: [ownTaskRemoved, ownTaskReworded, answerReplaced, interviewsReplaced, tasksCarried],
  findables: [tasksWithAnswers],
};
