import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { sessionComing, sessionMoved } from './reminders.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { timelineHandlers } from './verbs.ts';

export { type SessionRow, sessionRows } from './verbs.ts';

/** Where the team is between the sessions. */
export const timelineFeature: FeatureNamed<'timeline'> = {
  name: 'timeline',
  texts: { nb, nn },
  occasions: [sessionComing, sessionMoved],
  commands,
  verbs: timelineHandlers,
};
