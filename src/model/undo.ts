import { z } from 'zod';
import { Instant, PersonId } from './identity.ts';
import type { Stored } from './stored.ts';

/** What somebody has last taken away from a document, or overwritten in it, and can put back for a day. */
export const Undo = z.object({
  /** The command that took it away. */
  id: z.string(),
  /** What kind of thing it was: features register theirs. */
  kind: z.string(),
  /** Which one of its kind; '' where there is one only. */
  of: z.string(),
  at: Instant,
  by: PersonId,
  /** What stood there: only what was touched; gone when it has been put back. */
  was: z.unknown().optional(),
  /** The version at which it was left: another one means that somebody has changed the same thing since. */
  left: z.union([z.string(), z.number()]),
  /** The command that put it back: nothing older is undone by asking again. */
  undoneBy: z.string().optional(),
});
export type Undo = Stored<typeof Undo>;

/** The newest undo of each person in a document, the oldest first. */
export const Undos = z.array(Undo);

/** A document that may keep undos. */
export type Undoing = object & { readonly undos?: readonly Undo[] | undefined };
