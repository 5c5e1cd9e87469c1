import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import type { Kind } from '../store/kinds.ts';

const Offset = z.object({ ms: z.number().int() });
type Offset = z.infer<typeof Offset>;

const kind: Kind<Offset> = { type: 'demo-clock', schema: 1, shape: Offset, upgrades: {} };
const key = { pk: 'demo', id: 'clock' };

/** A clock that runs like the real one, some time ahead of it or behind. */
export interface DemoClock {
  now(): Instant;
  /** Goes on where the demo was when it was stopped: time begins once, and never goes back. */
  wind(documents: Documents): Promise<void>;
  /** Jumps to a point in time; remembered in the store. */
  moveTo(documents: Documents, instant: Instant): Promise<void>;
}

/**
 * @param real the real clock
 * @param start when the demo's time begins, if not now; a demo that has come further goes on from there
 */
export const createDemoClock = (real: () => Instant, start?: Instant): DemoClock => {
  let ahead = 0;
  const now = (): Instant => new Date(Date.parse(real()) + ahead).toISOString();
  const moveTo = async (documents: Documents, instant: Instant): Promise<void> => {
    const ms = Date.parse(instant) - Date.parse(real());
    const clock = await documents.open(kind, key, () => ({ ms }));
    await documents.change(clock, randomUUID(), () => ({ body: { ms }, answer: null }));
    // Last, so that nothing that runs meanwhile finds due what whoever moves the clock wants to see to.
    ahead = ms;
  };
  return {
    now,
    moveTo,
    wind: async (documents) => {
      const stopped = await documents.read(kind, key);
      ahead = stopped?.body.ms ?? 0;
      if (start !== undefined && (!stopped || isAfter(start, now()))) await moveTo(documents, start);
    },
  };
};
