import { z } from 'zod';
import { CalendarDate, Instant, PersonId } from './identity.ts';
import { Recipient } from './inbox.ts';
import { PackageNumber, SessionNumber } from './network.ts';
import type { Stored } from './stored.ts';
import { TaskStatus } from './team.ts';
import { Undos } from './undo.ts';

/** Ready answers to «Hvor står dere fast?»; not knowing where to begin comes first (DOMAIN §1). */
export const StuckOn = z.enum(['beginning', 'goals', 'anchoring', 'users', 'time', 'cooperation', 'other']);
export type StuckOn = z.infer<typeof StuckOn>;

/** A task by its id; the title only of tasks with words of their own. */
const TaskName = z.object({ id: z.string(), title: z.string().max(120).optional() });

/** How far a team had come when it asked: numbers and titles, no names, nothing of what it has written. */
export const TeamSnapshot = z.object({
  package: PackageNumber,
  tasks: z.array(TaskName.extend({ status: TaskStatus })),
  /** The first session that had not begun. */
  next: z.object({ number: SessionNumber, first: CalendarDate }).optional(),
});
export type TeamSnapshot = Stored<typeof TeamSnapshot>;

export const ThreadMessage = z.object({
  /** Of what has been written since messages have ids. */
  id: z.string().optional(),
  from: z.enum(['team', 'facilitator']),
  /** `talk`: an offer to talk, with suggested times as its text. */
  kind: z.enum(['text', 'talk']).default('text'),
  by: PersonId,
  /** A team sees who answers; its own members stay unnamed. */
  name: z.string().default(''),
  at: Instant,
  text: z.string().max(2000),
});
export type ThreadMessage = Stored<typeof ThreadMessage>;

/** A team's request for guidance (veiledning), and what came of it. */
export const Thread = z.object({
  id: z.string(),
  network: z.string(),
  team: z.object({ id: z.string(), name: z.string() }),
  snapshot: TeamSnapshot,
  askedBy: PersonId,
  askedAt: Instant,
  /** The team's chat the answers go to. */
  answerTo: Recipient,
  reason: StuckOn,
  /** The team's own words; may be empty. */
  text: z.string().max(1000),
  /** The task the team was looking at. */
  task: TaskName.optional(),
  messages: z.array(ThreadMessage).default([]),
  /** The facilitator who has said to see to it. */
  taken: z.object({ by: PersonId, name: z.string(), at: Instant }).optional(),
  closed: z.object({ by: z.enum(['team', 'facilitator']), at: Instant }).optional(),
  version: z.number().int().default(0),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  /** What came up to this time has been handed to its recipients' inboxes. */
  remindedUntil: Instant,
});
export type Thread = Stored<typeof Thread>;
