import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { caseActorsPicture } from './picture.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { caseActorTaken } from './undoables.ts';
import { caseActorsHandlers } from './verbs.ts';

/** The actor map of a case. */
export const caseActorsFeature: FeatureNamed<'case/actors'> = {
  name: 'case/actors',
  texts: { nb, nn, en },
  commands,
  verbs: caseActorsHandlers,
  pictures: [caseActorsPicture],
  undoables: [caseActorTaken],
};
