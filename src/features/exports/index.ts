import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { exportFile } from './files.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { exportsHandlers } from './verbs.ts';

/** A network’s figures as files. */
export const exportsFeature: FeatureNamed<'exports'> = {
  name: 'exports',
  texts: { nb, nn, en },
  commands,
  verbs: exportsHandlers,
  files: [exportFile],
};
