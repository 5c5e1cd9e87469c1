import { together } from '../../../dialog/compose.ts';
import type { FeatureNamed } from '../../feature.ts';
import { oneActivityHandlers } from './activity-verbs.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { activitiesChanged } from './undoables.ts';
import { activityHandlers } from './verbs.ts';

/** What matters to the user. */
export const activitiesFeature: FeatureNamed<'case/activities'> = {
  name: 'case/activities',
  texts: { nb, nn, en },
  commands,
  verbs: together(activityHandlers, oneActivityHandlers),
  undoables: [activitiesChanged],
};
