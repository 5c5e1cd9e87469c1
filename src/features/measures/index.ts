import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { measureDue } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { measureEnded, measureRedefined, measureRemoved, pointsChanged } from './undoables.ts';
import { measuresHandlers } from './verbs.ts';

export {
  builtInMeasureRows,
  definitionOf,
} from './suggestions.ts';

/** What a team measures, and its measurements. */
export const measuresFeature: FeatureNamed<'measures'> = {
  name: 'measures',
  texts: { nb, nn, en },
  occasions: [measureDue],
  commands,
  verbs: measuresHandlers,
  undoables: [pointsChanged, measureRedefined, measureEnded, measureRemoved],
};
