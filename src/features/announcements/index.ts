import type { FeatureNamed } from '../feature.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { announcementsHandlers } from './verbs.ts';

/** What facilitators write to their teams. */
export const announcementsFeature: FeatureNamed<'announcements'> = {
  name: 'announcements',
  texts: { nb, nn },
  verbs: announcementsHandlers,
};
