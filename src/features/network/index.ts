import { randomInt } from 'node:crypto';
import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { archivingHandlers } from './archiving.ts';
import { codeHandlers } from './codes.ts';
import { commands } from './commands.ts';
import { facilitatorHandlers } from './facilitators.ts';
import { foundingHandlers } from './founding.ts';
import { handingOverHandlers } from './handing-over.ts';
import { jointHandlers } from './joint.ts';
import { oneSessionHandlers } from './one-session.ts';
import { networkOwner, networkPutAway } from './reminders.ts';
import { sessionListHandlers } from './session-list.ts';
import { sessionHandlers } from './sessions.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { networksToUndo } from './undo-place.ts';
import { codeRevoked, networkArchived, sessionsMoved } from './undoables.ts';
import { networkHandlers } from './verbs.ts';

export { closeTicket, openTicket, type Random } from './tickets.ts';

/** A learning network: its sessions, codes and facilitators. */
export const networkFeature: FeatureNamed<'network'> = {
  name: 'network',
  texts: { nb, nn, en },
  owners: [networkOwner],
  occasions: [networkPutAway],
  commands,
  verbs: together(
    networkHandlers,
    foundingHandlers(randomInt),
    sessionHandlers,
    codeHandlers(randomInt),
    facilitatorHandlers,
    sessionListHandlers,
    oneSessionHandlers,
    jointHandlers,
    handingOverHandlers,
    archivingHandlers,
  ),
  undoables: [sessionsMoved, codeRevoked, networkArchived],
  undoPlaces: { network: networksToUndo },
};
