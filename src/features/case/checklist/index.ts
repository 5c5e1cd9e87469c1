import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { checklistHandlers } from './verbs.ts';

/** The coordination checklist of a case. */
export const checklistFeature: FeatureNamed<'case/checklist'> = {
  name: 'case/checklist',
  texts: { nb, nn, en },
  commands,
  verbs: checklistHandlers,
};
