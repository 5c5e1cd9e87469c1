import { z } from 'zod';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';
import { TimeOfDay } from './time-of-day.ts';

/** A time for a talk: a day, and an hour and minute of it in Norway («10:15»). */
export const Slot = z.object({ on: CalendarDate, time: TimeOfDay });
export type Slot = Stored<typeof Slot>;

/** The one step that a talk ends with, in as few words as it takes. */
const AgreedStep = z.object({
  text: z.string().min(1).max(300),
  /** Who sees to it, as it was said. */
  who: z.string().max(80).default(''),
  due: CalendarDate.optional(),
  answer: z.object({ is: z.enum(['done', 'notYet']), by: PersonId, at: Instant }).optional(),
});

/** One talk between a team and its facilitators (kvarteret): proposed, agreed, held; each of them may be skipped. */
export const Talk = z.object({
  id: z.string(),
  /** The facilitator who has proposed it last, or noted it. */
  facilitator: z.object({ person: PersonId, name: z.string() }),
  proposed: z
    .object({ at: Instant, slots: z.array(Slot).min(1).max(3), link: z.string().max(500).default('') })
    .optional(),
  /** When the team said that none of the times fits. */
  declinedAt: Instant.optional(),
  agreed: z.object({ slot: Slot, by: PersonId, at: Instant }).optional(),
  held: z.object({ on: CalendarDate, minutes: z.number().int().min(1).max(240), at: Instant }).optional(),
  step: AgreedStep.optional(),
});
export type Talk = Stored<typeof Talk>;

/** A team's talks with its facilitators, the earliest first. */
export const Coaching = z.object({
  talks: z.array(Talk).max(60).default([]),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
});
export type Coaching = Stored<typeof Coaching>;

/** The days on which talks were held. */
export const talksHeldOn = ({ coaching }: { readonly coaching?: Coaching | undefined }): readonly CalendarDate[] =>
  (coaching?.talks ?? []).flatMap(({ held }) => (held ? [held.on] : []));
