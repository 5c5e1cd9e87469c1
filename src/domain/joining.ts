import { z } from 'zod';
import { Instant } from './identity.ts';

/** What a join code opens, and until when. The code itself is the document's key. */
export const JoinTicket = z.object({ code: z.string(), network: z.string(), expires: Instant });
export type JoinTicket = z.infer<typeof JoinTicket>;
