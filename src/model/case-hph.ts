import { z } from 'zod';
import { CalendarDate, Instant } from './identity.ts';
import type { Stored } from './stored.ts';

/** The checkpoints that come once in a pathway, in the source's order: HPH5 before HPH4 and HPH6 (DOMAIN §6). */
export const HphCheckpoint = z.enum(['hph0', 'hph1', 'hph2', 'hph3', 'hph5']);
export type HphCheckpoint = z.infer<typeof HphCheckpoint>;

/** The checkpoints that come at any time and as often as need be. */
export const HphEventKind = z.enum(['hph4', 'hph6']);
export type HphEventKind = z.infer<typeof HphEventKind>;

/** What leads to HPH4. */
export const HphCause = z.enum(['decline', 'fall', 'outOfHours']);
export type HphCause = z.infer<typeof HphCause>;

const HphAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('done'), on: CalendarDate, version: z.number().int() }),
  z.object({ state: z.literal('notRelevant'), version: z.number().int() }),
  /** Answered once and taken back. */
  z.object({ state: z.literal('open'), version: z.number().int() }),
]);
export type HphAnswer = Stored<typeof HphAnswer>;

/** HPH4 or HPH6, each time it happens. */
export const HphEvent = z.object({
  id: z.string(),
  kind: HphEventKind,
  on: CalendarDate,
  cause: HphCause.optional(),
  note: z.string().default(''),
  version: z.number().int(),
});
export type HphEvent = Stored<typeof HphEvent>;

/** One pathway from hospital to home (Helhetlig pasientforløp i hjemmet, Trondheim). */
export const HphPathway = z.object({
  startedOn: CalendarDate,
  /** A new admission has ended it. */
  endedOn: CalendarDate.optional(),
  discharge: CalendarDate.optional(),
  homecoming: CalendarDate.optional(),
  homecomingSetAt: Instant.optional(),
  datesVersion: z.number().int(),
  answers: z.partialRecord(HphCheckpoint, HphAnswer).default({}),
  events: z.array(HphEvent).default([]),
  /** By this counter versions before 0.2 name what they add; one of them may still be at work while Los is upgraded. */
  made: z.number().int().optional(),
});
export type HphPathway = Stored<typeof HphPathway>;
