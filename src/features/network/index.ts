import { randomInt } from 'node:crypto';
import { codeHandlers } from './codes.ts';
import { facilitatorHandlers } from './facilitators.ts';
import { foundingHandlers } from './founding.ts';
import { networkHandlers } from './verbs.ts';
import { sessionHandlers } from './sessions.ts';
import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { networkOwner } from './reminders.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** A learning network: its sessions, codes and facilitators. */
export const networkFeature: FeatureNamed<'network'> = {
  name: 'network',
  texts: { nb, nn },
  owners: [networkOwner],
  commands,
  verbs: together(
    networkHandlers,
    foundingHandlers(randomInt),
    sessionHandlers,
    codeHandlers(randomInt),
    facilitatorHandlers,
  ),
};
