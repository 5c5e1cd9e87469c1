import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { announced, announcementOwner, noteDelivery } from './reminders.ts';
import { announcementsToUndo, announcementTarget } from './targets.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { announcementRewritten, announcementThrown } from './undoables.ts';
import { announcementsHandlers } from './verbs.ts';

/** What facilitators write to their teams. */
export const announcementsFeature: FeatureNamed<'announcements'> = {
  name: 'announcements',
  texts: { nb, nn, en },
  owners: [announcementOwner],
  occasions: [announced],
  onOutcome: noteDelivery,
  commands,
  verbs: announcementsHandlers,
  targets: { announcement: announcementTarget },
  undoables: [announcementRewritten, announcementThrown],
  undoPlaces: { announcement: announcementsToUndo },
};
