import type { Serving } from '../../../reports/pages/pages.ts';
import type { FeatureNamed } from '../../feature.ts';
import { applicationPage } from './application-page.ts';
import type { ApplyingSettings } from './kinds.ts';
import { applicationOwner, applied, repliesDue, roundOwner } from './reminders.ts';
import { roundPage } from './start-page.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

export type { ApplyingSettings };

/** Applying to a network on the web, by those who have no Los. */
export const applyingFeature = (settings: ApplyingSettings): FeatureNamed<'intake/applying'> => ({
  name: 'intake/applying',
  texts: { nb, nn, en },
  verbs: {},
  occasions: [applied, repliesDue],
  owners: [roundOwner, applicationOwner(settings)],
  pages: [roundPage(settings), applicationPage(settings)] as readonly Serving[],
});
