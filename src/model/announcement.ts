import { z } from 'zod';
import { Instant, PersonId } from './identity.ts';
import { Recipient } from './inbox.ts';
import type { Stored } from './stored.ts';
import { Undos } from './undo.ts';

/** What is written, in one written form. */
export const AnnouncementWords = z.object({
  title: z.string().max(80).default(''),
  text: z.string().max(1500).default(''),
});
export type AnnouncementWords = Stored<typeof AnnouncementWords>;

/** A team it is sent to, with the chats it had then: none when it had no chat. */
export const AnnouncedTo = z.object({ team: z.string(), name: z.string(), rooms: z.array(z.string()).max(20) });
export type AnnouncedTo = Stored<typeof AnnouncedTo>;

/** What facilitators write to teams of their network (fellesmelding): a draft until it is sent. */
export const Announcement = z.object({
  id: z.string(),
  network: z.object({ id: z.string(), name: z.string() }),
  createdAt: Instant,
  changedAt: Instant,
  /** Who sends it, or has begun it: the teams see the name. */
  writer: z.object({ person: PersonId, name: z.string() }),
  words: AnnouncementWords,
  /** The same in nynorsk, where somebody has written it. */
  nynorsk: AnnouncementWords.optional(),
  /** All teams, or some by their ids. */
  to: z.union([z.literal('all'), z.array(z.string()).max(120)]),
  /** When it was sent off, when it goes out, and to whom; absent for a draft. */
  sent: z.object({ at: Instant, goesOut: Instant, to: z.array(AnnouncedTo).max(120) }).optional(),
  /** What became of it, by chat. */
  outcomes: z
    .array(
      z.object({
        recipient: Recipient,
        result: z.enum(['sent', 'gone', 'unknown']),
        reason: z.string().optional(),
        at: Instant,
      }),
    )
    .max(2400)
    .default([]),
  /** When the draft was thrown away. */
  removedAt: Instant.optional(),
  /** Counts changes, so that an old card does not overwrite newer work. */
  version: z.number().int().default(0),
  /** What each person has last taken away, while it can be put back. */
  undos: Undos.optional(),
  /** What came up to this time has been handed to its recipients' inboxes. */
  remindedUntil: Instant,
});
export type Announcement = Stored<typeof Announcement>;
