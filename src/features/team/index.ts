import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { currentTeamHandlers } from './current-team.ts';
import { teamOwner } from './reminders.ts';
import { roomEvents } from './room-events.ts';
import { rosterHandlers } from './roster.ts';
import { teamSetUpHandlers } from './set-up.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { teamsToUndo } from './undo-place.ts';
import { teamHandlers } from './verbs.ts';

export { teamsHere } from './reminders.ts';

/** Setting up a team, and who is in it. */
export const teamFeature: FeatureNamed<'team'> = {
  name: 'team',
  texts: { nb, nn, en },
  owners: [teamOwner],
  commands,
  verbs: together(teamSetUpHandlers, teamHandlers, rosterHandlers, currentTeamHandlers),
  events: roomEvents,
  undoPlaces: { team: teamsToUndo },
};
