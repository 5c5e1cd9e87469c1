import { z } from 'zod';
import '../page-kinds.ts';

/** The address of a round, from which applications are begun, and the private one of an application. */
export const RoundWanted = z.object({ kind: z.literal('round'), network: z.string(), round: z.string() });
export type RoundWanted = z.infer<typeof RoundWanted>;

export const ApplicationWanted = z.object({
  kind: z.literal('application'),
  round: z.string(),
  application: z.string(),
});
export type ApplicationWanted = z.infer<typeof ApplicationWanted>;

/** What operating Los decides about applications. */
export interface ApplyingSettings {
  /** How long names, e-mail addresses and phone numbers stay after the answer, in days. */
  readonly applicantsKeptDays: number;
}
