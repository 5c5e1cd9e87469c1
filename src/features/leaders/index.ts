import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { digestHandlers } from './digest.ts';
import { digest, leaderSession, leaderUnreached, personOwner, storySoFar } from './reminders.ts';
import { storyHandlers } from './story.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { noteUnreachedLeader } from './unreached.ts';

export { missedStories } from './first-story.ts';

/** What leaders get: the digest, the story so far. */
export const leadersFeature: FeatureNamed<'leaders'> = {
  name: 'leaders',
  texts: { nb, nn, en },
  owners: [personOwner],
  occasions: [digest, storySoFar, leaderSession, leaderUnreached],
  onOutcome: noteUnreachedLeader,
  commands,
  verbs: together(digestHandlers, storyHandlers),
};
