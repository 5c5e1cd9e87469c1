import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { agreementReplaced } from './undoables.ts';
import { nextConversationHandlers } from './verbs.ts';

/** When they talk again. */
export const nextConversationFeature: FeatureNamed<'case/next-conversation'> = {
  name: 'case/next-conversation',
  texts: { nb, nn, en },
  commands,
  verbs: nextConversationHandlers,
  undoables: [agreementReplaced],
};
