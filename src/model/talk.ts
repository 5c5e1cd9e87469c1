import { z } from 'zod';
import { CalendarDate, Instant } from './identity.ts';
import { Recipient } from './inbox.ts';
import { Shareable } from './sharing.ts';
import type { Stored } from './stored.ts';
import { StuckOn } from './thread.ts';
import { Undos } from './undo.ts';

/** The team that asks for a talk, and the one that has shared something. */
export const TalkSide = z.enum(['asker', 'sharer']);
export type TalkSide = z.infer<typeof TalkSide>;

/** How long the words of a talk may be. */
export const talkLimits = { words: 400, clock: 80, reason: 300, learnt: 600 } as const;

const TalkTeam = z.object({
  id: z.string(),
  name: z.string(),
  /** Where it hears of the talk. */
  to: z.array(Recipient).max(10),
});

/** A day, and when on it in the team's own words. */
export const TalkTime = z.object({ on: CalendarDate, clock: z.string().max(talkLimits.clock).default('') });
export type TalkTime = Stored<typeof TalkTime>;

const Learnt = z.object({ text: z.string().max(talkLimits.learnt), at: Instant });

/** What one side is told of: each once. */
export const TalkNews = z.enum(['asked', 'proposed', 'agreed', 'declined', 'written']);
export type TalkNews = z.infer<typeof TalkNews>;

/** A talk between two teams of a network: asked for, agreed on, and what both learnt. No person is named. */
export const Talk = z.object({
  id: z.string(),
  network: z.string(),
  /** What it is about: something that was shared, as it was called then. */
  about: z.object({
    share: z.string(),
    what: Shareable,
    title: z.string().max(150),
    kind: z.string().max(40).default(''),
  }),
  asker: TalkTeam,
  sharer: TalkTeam,
  /** What the asking team struggles with, and in its own words what it wants to know. */
  stuck: StuckOn.optional(),
  words: z.string().max(talkLimits.words).default(''),
  askedAt: Instant,
  /** Whether the other team has said yes. */
  accepted: z.boolean().default(false),
  /** The newest proposals, and whose they are. */
  proposed: z.object({ by: TalkSide, times: z.array(TalkTime).max(3) }),
  agreed: TalkTime.extend({ at: Instant }).optional(),
  closed: z.object({ by: TalkSide, at: Instant, reason: z.string().max(talkLimits.reason).default('') }).optional(),
  learnt: z.object({ asker: Learnt.optional(), sharer: Learnt.optional() }).default({}),
  news: z
    .array(z.object({ to: TalkSide, what: TalkNews, at: Instant }))
    .max(30)
    .default([]),
  version: z.number().int().default(0),
  undos: Undos.optional(),
  /** What came up to this time has been handed to its recipients' inboxes. */
  remindedUntil: Instant,
});
export type Talk = Stored<typeof Talk>;
