import type { Arrival } from '../conversation/arrival.ts';

/** Teams tells of one installation twice within seconds: as `installationUpdate` and as `conversationUpdate`. */
const sameMs = 60_000;

/** Tells which welcome is the first of its installation. */
export const createWelcomes = () => {
  const greeted = new Map<string, number>();
  return {
    first({ tenant, conversation }: Arrival): boolean {
      const now = performance.now();
      for (const [room, at] of greeted) if (now - at > sameMs) greeted.delete(room);
      const room = JSON.stringify([tenant, conversation]);
      if (greeted.has(room)) return false;
      greeted.set(room, now);
      return true;
    },
  };
};
