import { together } from '../../dialog/compose.ts';
import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { publishingHandlers } from './publishing.ts';
import { packagesChanged } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { draftDiscarded, givenTaskRemoved, givenTaskReworded, packagesPublished } from './undoables.ts';
import { networkPackageHandlers } from './verbs.ts';

/** What a network’s packages hold; for its facilitators. */
export const packagesFeature: FeatureNamed<'packages'> = {
  name: 'packages',
  texts: { nb, nn, en },
  commands,
  occasions: [packagesChanged],
  verbs: together(networkPackageHandlers, publishingHandlers),
  undoables: [givenTaskRemoved, givenTaskReworded, draftDiscarded, packagesPublished],
};
