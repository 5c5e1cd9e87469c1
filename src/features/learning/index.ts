import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { shares } from './findables.ts';
import { sharePicture } from './picture.ts';
import { shareOwner, shareWanted, talkHeld, talkNews, talkOwner } from './reminders.ts';
import { shareHandlers } from './share-verbs.ts';
import { talkHandlers } from './talk-verbs.ts';
import { ownShare, sharesToUndo, talksToUndo, teamTalk } from './targets.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { learntBefore, sharedBefore } from './undoables.ts';
import { learningHandlers } from './verbs.ts';

export { newShare } from './new-share.ts';
export { chartToShare } from './shared-chart.ts';

/** What teams learn from one another. */
export const learningFeature: FeatureNamed<'learning'> = {
  name: 'learning',
  texts: { nb, nn, en },
  commands,
  verbs: together(learningHandlers, shareHandlers, talkHandlers),
  owners: [shareOwner, talkOwner],
  occasions: [shareWanted, talkNews, talkHeld],
  targets: { ownShare, teamTalk },
  undoables: [sharedBefore, learntBefore],
  undoPlaces: { share: sharesToUndo, talk: talksToUndo },
  findables: [shares],
  pictures: [sharePicture],
};
