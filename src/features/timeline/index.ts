import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { jointSessionMoved, leaderSessionMoved, sessionComing, sessionMoved } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { timelineHandlers } from './verbs.ts';

export { endOf, type SessionRow, sessionRows, stateOf } from './verbs.ts';

/** Where the team is between the sessions. */
export const timelineFeature: FeatureNamed<'timeline'> = {
  name: 'timeline',
  texts: { nb, nn, en },
  occasions: [sessionComing, sessionMoved, leaderSessionMoved, jointSessionMoved],
  commands,
  verbs: timelineHandlers,
};
