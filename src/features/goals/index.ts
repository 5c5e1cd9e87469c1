import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { answerHandlers } from './answers.ts';
import { commands } from './commands.ts';
import { goalsFound } from './findables.ts';
import { listHandlers } from './lists.ts';
import { goalDeadline, goalUnmeasured } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { goalClosed, goalRemoved, goalReworded } from './undoables.ts';
import { goalHandlers } from './verbs.ts';

export { goalSentence } from './sentence.ts';

/** A team’s goals: from a loose sentence to one that can be measured. */
export const goalsFeature: FeatureNamed<'goals'> = {
  name: 'goals',
  texts: { nb, nn, en },
  occasions: [goalUnmeasured, goalDeadline],
  commands,
  verbs: together(goalHandlers, answerHandlers, listHandlers),
  undoables: [goalReworded, goalClosed, goalRemoved],
  findables: [goalsFound],
};
