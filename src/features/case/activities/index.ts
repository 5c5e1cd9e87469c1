import type { Feature } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** What matters to the user. */
export const activitiesFeature: Feature = {
  name: 'case/activities',
  texts: { nb, nn },
  commands,
};
