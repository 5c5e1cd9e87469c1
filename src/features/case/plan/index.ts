import type { Feature } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The plan. */
export const planFeature: Feature = {
  name: 'case/plan',
  texts: { nb, nn },
  commands,
};
