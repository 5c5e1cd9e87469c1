import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { agendaHandlers } from './agenda-verbs.ts';
import { commands } from './commands.ts';
import { sentFile, sentPicture } from './files.ts';
import { presenterHandlers } from './presenter-verbs.ts';
import { questionHandlers } from './question-verbs.ts';
import { checkIn, presenting, sessionOwner } from './reminders.ts';
import { session, sessionsToUndo } from './target.ts';
import { teamSessionHandlers } from './team-verbs.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { planUndoables } from './undoables.ts';
import { sessionsHandlers } from './verbs.ts';

/** What a session holds: agenda, who presents, posters, questions, who is there. */
export const sessionsFeature: FeatureNamed<'sessions'> = {
  name: 'sessions',
  texts: { nb, nn, en },
  commands,
  occasions: [presenting, checkIn],
  owners: [sessionOwner],
  verbs: together(sessionsHandlers, agendaHandlers, presenterHandlers, questionHandlers, teamSessionHandlers),
  targets: { session },
  undoables: Object.values(planUndoables),
  undoPlaces: { session: sessionsToUndo },
  pictures: [sentPicture],
  files: [sentFile],
};
