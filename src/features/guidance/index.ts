import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { facilitatorGuidanceHandlers } from './facilitator-verbs.ts';
import { requests } from './findables.ts';
import {
  answer,
  asked,
  closed,
  guidanceAddition,
  guidanceOffered,
  threadOwner,
  waiting,
  written,
} from './reminders.ts';
import { networkThread, teamThread, threadsToUndo } from './targets.ts';
import { teamGuidanceHandlers } from './team-verbs.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { closedByFacilitator, closedByTeam } from './undoables.ts';

export { press } from './lists.ts';

/** Teams ask, facilitators answer. */
export const guidanceFeature: FeatureNamed<'guidance'> = {
  name: 'guidance',
  texts: { nb, nn, en },
  owners: [threadOwner],
  occasions: [asked, written, answer, waiting, closed, guidanceOffered],
  additions: guidanceAddition,
  commands,
  verbs: together(teamGuidanceHandlers, facilitatorGuidanceHandlers),
  targets: { teamThread, networkThread },
  undoables: [closedByTeam, closedByFacilitator],
  undoPlaces: { thread: threadsToUndo },
  findables: [requests],
};
