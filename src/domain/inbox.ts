import { z } from 'zod';
import { CalendarDate, Instant } from './identity.ts';

/** What became of one posting. `unknown` may or may not have arrived, so it is repeated at most once. */
export const Outcome = z.object({
  result: z.enum(['sent', 'gone', 'unknown', 'cancelled']),
  at: Instant,
  reason: z.string().optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/** One recipient's reminders of one day: they go out as one message. */
export const Inbox = z.object({
  recipient: z.string(),
  date: CalendarDate,
  items: z.array(
    z.object({
      /** Stable id from the plan: handing the same reminder in twice has no effect. */
      id: z.string(),
      /** The team the reminder is about. */
      team: z.string(),
      at: Instant,
      outcome: Outcome.optional(),
    }),
  ),
  attempts: z.number().int().default(0),
  /** Who is posting right now, and until when nobody else may. */
  lease: z.object({ holder: z.string(), until: Instant }).optional(),
  dueAt: Instant.optional(),
});
export type Inbox = z.infer<typeof Inbox>;
