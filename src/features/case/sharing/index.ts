import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { caseHandedOver, caseShared } from './undoables.ts';
import { sharingHandlers } from './verbs.ts';

/** Sharing a case, and handing it over. */
export const sharingFeature: FeatureNamed<'case/sharing'> = {
  name: 'case/sharing',
  texts: { nb, nn, en },
  commands,
  verbs: sharingHandlers,
  undoables: [caseHandedOver, caseShared],
};
