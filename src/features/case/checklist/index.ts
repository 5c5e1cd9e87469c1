import type { Feature } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** The coordination checklist of a case. */
export const checklistFeature: Feature = {
  name: 'case/checklist',
  texts: { nb, nn },
  commands,
};
