import type { Feature } from '../../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

/** When they talk again. */
export const nextConversationFeature: Feature = {
  name: 'case/next-conversation',
  texts: { nb, nn },
  commands,
};
