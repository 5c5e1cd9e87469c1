import type { Feature } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The conversation wheel. */
export const wheelFeature: Feature = {
  name: 'case/wheel',
  texts: { nb, nn },
  commands,
};
