import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { facilitatorProgressHandlers } from './facilitator-verbs.ts';
import { monthlyScore } from './reminders.ts';
import { networkTeam, networkTeamsToUndo } from './targets.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { facilitatorScored, phaseChosen, teamScored } from './undoables.ts';
import { progressHandlers } from './verbs.ts';

export { phaseLine } from './phases-card.ts';
export { scoresOf } from './rules.ts';
export { newestScores, scoresLine } from './score-cards.ts';

/** Where a team is in its improvement work: its phase, and how far it has come as it and its facilitators see it. */
export const progressFeature: FeatureNamed<'progress'> = {
  name: 'progress',
  texts: { nb, nn, en },
  occasions: [monthlyScore],
  commands,
  verbs: together(progressHandlers, facilitatorProgressHandlers),
  targets: { networkTeam },
  undoables: [phaseChosen, teamScored, facilitatorScored],
  undoPlaces: { networkTeam: networkTeamsToUndo },
};
