import type { Handlers } from '../../dialog/handler.ts';
import { attentionHandlers } from './attention.ts';
import { facilitatorGuidanceHandlers } from './facilitator-side.ts';
import { followUpHandlers } from './follow-up.ts';
import { teamGuidanceHandlers } from './team-side.ts';

/** Guidance (veiledning): a team asks, its network's facilitators answer, and follow up those who do not ask. */
export const guidanceHandlers: Handlers = {
  ...teamGuidanceHandlers,
  ...facilitatorGuidanceHandlers,
  ...followUpHandlers,
  ...attentionHandlers,
};
