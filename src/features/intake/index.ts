import { randomInt } from 'node:crypto';
import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { applicationHandlers } from './applications.ts';
import { commands } from './commands.ts';
import { decidingHandlers } from './deciding.ts';
import { applicationsFound } from './findables.ts';
import { importHandlers } from './importing.ts';
import { removingHandlers } from './removing.ts';
import { applicationsToUndo, networkApplication, networkRound, roundsToUndo } from './targets.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { replyGiven, roundChanged } from './undoables.ts';
import { roundHandlers } from './verbs.ts';

/** Applications to a learning network: rounds, the form on the web, answers. */
export const intakeFeature: FeatureNamed<'intake'> = {
  name: 'intake',
  texts: { nb, nn, en },
  commands,
  verbs: together(roundHandlers, applicationHandlers, decidingHandlers(randomInt), removingHandlers, importHandlers),
  targets: { round: networkRound, application: networkApplication },
  undoables: [roundChanged, replyGiven],
  undoPlaces: { round: roundsToUndo, application: applicationsToUndo },
  findables: [applicationsFound],
};
