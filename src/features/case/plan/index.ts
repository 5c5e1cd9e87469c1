import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { actionRemoved, commentReplaced, goalReplaced, individualPlanSet } from './undoables.ts';
import { planHandlers } from './verbs.ts';

/** The plan. */
export const planFeature: FeatureNamed<'case/plan'> = {
  name: 'case/plan',
  texts: { nb, nn, en },
  commands,
  verbs: planHandlers,
  undoables: [actionRemoved, commentReplaced, goalReplaced, individualPlanSet],
};
