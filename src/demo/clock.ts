import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../model/identity.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import type { Kind } from '../store/kinds.ts';

const Offset = z.object({ ms: z.number().int() });
type Offset = z.infer<typeof Offset>;

const kind: Kind<Offset> = { type: 'demo-clock', schema: 1, shape: Offset, upgrades: {} };
const key = { pk: 'demo', id: 'clock' };

/** A clock that runs like the real one, some time ahead of it. */
export interface DemoClock {
  now(): Instant;
  /** Goes on where the demo was when it was stopped. */
  wind(documents: Documents): Promise<void>;
  /** Jumps to a point in time; remembered in the store. */
  moveTo(documents: Documents, instant: Instant): Promise<void>;
}

/** @param real the real clock */
export const createDemoClock = (real: () => Instant): DemoClock => {
  let ahead = 0;
  const open = (documents: Documents): Promise<Loaded<Offset>> => documents.open(kind, key, () => ({ ms: 0 }));
  return {
    now: () => new Date(Date.parse(real()) + ahead).toISOString(),
    wind: async (documents) => {
      ahead = (await open(documents)).body.ms;
    },
    moveTo: async (documents, instant) => {
      ahead = Date.parse(instant) - Date.parse(real());
      const ms = ahead;
      await documents.change(await open(documents), randomUUID(), () => ({ body: { ms }, answer: null }));
    },
  };
};
