import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { wheelPicture } from './picture.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { wheelHandlers } from './verbs.ts';

/** The conversation wheel. */
export const wheelFeature: FeatureNamed<'case/wheel'> = {
  name: 'case/wheel',
  texts: { nb, nn, en },
  commands,
  verbs: wheelHandlers,
  pictures: [wheelPicture],
};
