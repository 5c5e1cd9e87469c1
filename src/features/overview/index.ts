import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { overviewFile } from './files.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { trendsPicture } from './trends.ts';
import { overviewHandlers } from './verbs.ts';

/** Which of a network’s teams may need its facilitators, and why; what all of them want, and how it goes. */
export const overviewFeature: FeatureNamed<'overview'> = {
  name: 'overview',
  texts: { nb, nn, en },
  commands,
  verbs: overviewHandlers,
  files: [overviewFile],
  pictures: [trendsPicture],
};
