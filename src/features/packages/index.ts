import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { givenTaskRemoved, givenTaskReworded } from './undoables.ts';
import { networkPackageHandlers } from './verbs.ts';

/** What a network’s packages hold; for its facilitators. */
export const packagesFeature: FeatureNamed<'packages'> = {
  name: 'packages',
  texts: { nb, nn },
  commands,
  verbs: networkPackageHandlers,
  undoables: [givenTaskRemoved, givenTaskReworded],
};
