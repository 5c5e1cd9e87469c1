import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { actionsWithTests } from './findables.ts';
import { actionQuiet, testDay } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { actionChanged, actionMarked, actionRemoved } from './undoables.ts';
import { actionsHandlers } from './verbs.ts';

export { keptActions, kindOf, lastLearnt, triedNow } from './rules.ts';

/** What a team tries, step by step. */
export const actionsFeature: FeatureNamed<'actions'> = {
  name: 'actions',
  texts: { nb, nn, en },
  occasions: [testDay, actionQuiet],
  commands,
  verbs: actionsHandlers,
  undoables: [actionRemoved, actionChanged, actionMarked],
  findables: [actionsWithTests],
};
