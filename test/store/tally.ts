import { z } from 'zod';
import { type Changed, createDocuments, type Documents } from '../../src/store/documents.ts';
import type { Kind } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';

/** A document to try the store with: who has added to it, in order. */
const Tally = z.object({
  total: z.number().int(),
  by: z.array(z.string()).default([]),
  filling: z.string().default(''),
  next: z.iso.datetime().optional(),
});
export type Tally = z.infer<typeof Tally>;

export const tallies: Kind<Tally> = {
  type: 'tally',
  schema: 1,
  shape: Tally,
  upgrades: {},
};

/** Documents among which tallies are due when they say. */
export const openTallies = (store: Store, pause?: (conflicts: number) => Promise<unknown>): Documents =>
  createDocuments(store, {
    dueAt: (kind, body) => (kind.type === 'tally' ? (body as Tally).next : undefined),
    ...(pause && { pause }),
  });

export const newTally = (): Tally => Tally.parse({ total: 0 });

/** Counts one more for somebody, and tells them how many it is then. */
export const add =
  (who: string) =>
  (tally: Tally): Changed<Tally, { who: string; total: number }> => ({
    body: { ...tally, total: tally.total + 1, by: [...tally.by, who] },
    answer: { who, total: tally.total + 1 },
  });
