import type { Handlers } from '../../dialog/handler.ts';
import { activityHandlers } from './activities.ts';
import { oneActivityHandlers } from './activity.ts';
import { caseHandlers } from './cases.ts';
import { checklistHandlers } from './checklist.ts';
import { closingHandlers } from './closing.ts';
import { hphHandlers } from './hph.ts';
import { nextConversationHandlers } from './next-conversation.ts';
import { planHandlers } from './plan.ts';
import { sharingHandlers } from './sharing.ts';
import { whatMattersHandlers } from './what-matters.ts';
import { wheelHandlers } from './wheel.ts';

/** The toolkit «Hva er viktig for deg?» of one user of the services. */
export const toolkitHandlers: Handlers = {
  ...caseHandlers,
  ...sharingHandlers,
  ...closingHandlers,
  ...nextConversationHandlers,
  ...activityHandlers,
  ...oneActivityHandlers,
  ...wheelHandlers,
  ...whatMattersHandlers,
  ...checklistHandlers,
  ...planHandlers,
  ...hphHandlers,
};
