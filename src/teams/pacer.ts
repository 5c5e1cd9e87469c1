import { setTimeout as delay } from 'node:timers/promises';
import { withoutThread } from './address.ts';

/** At most so many within any stretch of time. */
interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

/** What Teams takes from a bot in one conversation (learn.microsoft.com, Teams platform: «Rate limiting for bots»). */
const perConversation: readonly Limit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
/** 50 a second in one tenant; evenly, so that an answer to a person does not wait for a burst of reminders. */
const perTenant: readonly Limit[] = [{ most: 5, withinMs: 100 }];

/** Teams counts what arrives, and not everything is equally long on its way. */
const margin = 1.1;

/** How long anybody waits with a message in the hand, in milliseconds: not so long that the lease on it ends. */
export const patienceMs = 60_000;

/** Where a message goes, as far as Teams counts. */
export interface Destination {
  readonly tenant: string;
  readonly conversation: string;
}

/** Threads of a channel count together, to be on the safe side. */
export const destinationOf = ({
  id,
  tenantId = '',
}: {
  readonly id: string;
  readonly tenantId?: string;
}): Destination => ({
  tenant: tenantId,
  conversation: withoutThread(id),
});

/** Whether a message may leave now; if not, nothing was sent, and this is how long to wait. */
export type Admission = { readonly granted: true } | { readonly granted: false; readonly retryAfterMs: number };

/** Keeps messages that nobody asked for within what Teams takes. */
export interface Pacer {
  /**
   * Resolves when a message may leave, and counts it.
   * @param requests how many it takes; for all of them together nobody waits longer than for one
   */
  acquire(destination: Destination, requests?: number): Promise<Admission>;
  /** Counts what has left without asking, because a person waits for it. */
  count(destination: Destination): void;
  /** Whoever waits is told not to send; so is everybody from now on. */
  stop(): void;
}

/** What a pacer needs of time, in milliseconds from any beginning. */
export interface PacerClock {
  now(): number;
  /** Rejects when it is told to stop. */
  wait(ms: number, stopped: AbortSignal): Promise<unknown>;
}

const realClock: PacerClock = {
  now: () => performance.now(),
  wait: (ms, signal) => delay(ms, undefined, { signal }),
};

/** For where there is no Teams to spare. */
export const unpaced: Pacer = {
  acquire: async () => ({ granted: true }),
  count: () => undefined,
  stop: () => undefined,
};

interface Waiting {
  readonly place: Destination;
  readonly goesAhead: boolean;
  readonly until: number;
  readonly answer: (leave: Admission) => void;
}

/**
 * One process' pacer. What comes first leaves first; but a conversation that has just got a message has its next go
 * ahead of others' first, since those that get several take longest.
 */
export const createPacer = (clock: PacerClock = realClock): Pacer => {
  const conversations = createTally(perConversation);
  const tenants = createTally(perTenant);
  const stopping = new AbortController();
  let waiting: Waiting[] = [];
  let wakesAt = Number.POSITIVE_INFINITY;

  const freeAt = ({ tenant, conversation }: Destination): number =>
    Math.max(tenants.freeAt(tenant), conversations.freeAt(conversation));

  const left = ({ tenant, conversation }: Destination): void => {
    const now = clock.now();
    tenants.count(tenant, now);
    conversations.count(conversation, now);
  };

  /** @returns when it can go on, if it still has to wait */
  const letGo = ({ place, until, answer }: Waiting): number | undefined => {
    const [free, now] = [freeAt(place), clock.now()];
    if (free > now && free <= until) return free;
    if (free <= now) left(place);
    answer(free <= now ? { granted: true } : { granted: false, retryAfterMs: free - now });
    return undefined;
  };

  const letAllGo = (): void => {
    let next = Number.POSITIVE_INFINITY;
    waiting = waiting.filter((one) => {
      const free = letGo(one);
      if (free !== undefined) next = Math.min(next, free);
      return free !== undefined;
    });
    if (next < wakesAt) wakeAt(next);
  };

  const wakeAt = (time: number): void => {
    wakesAt = time;
    const woken = clock.wait(time - clock.now(), stopping.signal).then(() => {
      if (wakesAt === time) wakesAt = Number.POSITIVE_INFINITY;
      letAllGo();
    });
    // Rejected when stopped: then everybody has been told.
    woken.catch(() => undefined);
  };

  const waitFor = (destination: Destination, until: number): Promise<Admission> =>
    new Promise((answer) => {
      if (stopping.signal.aborted) return answer({ granted: false, retryAfterMs: 0 });
      const goesAhead = conversations.newest(destination.conversation) > clock.now() - patienceMs;
      const one = { place: destination, goesAhead, until, answer };
      waiting.splice(goesAhead ? waiting.findLastIndex((other) => other.goesAhead) + 1 : waiting.length, 0, one);
      letAllGo();
    });

  const leave = async (destination: Destination, requests = 1): Promise<Admission> => {
    const until = clock.now() + patienceMs;
    let last = await waitFor(destination, until);
    for (let more = requests - 1; more > 0 && last.granted; more -= 1) last = await waitFor(destination, until);
    return last;
  };

  return {
    acquire: leave,
    count: left,
    stop: () => {
      stopping.abort();
      for (const { answer } of waiting.splice(0)) answer({ granted: false, retryAfterMs: 0 });
    },
  };
};

const longAgo = Number.NEGATIVE_INFINITY;

/** So many are remembered before those are looked for that are long past. */
const tidyEvery = 1_000;

/** Counts what has left, by key, and says when the next may. */
const createTally = (limits: readonly Limit[]) => {
  const times = new Map<string, number[]>();
  const kept = Math.max(...limits.map(({ most }) => most));
  const longest = Math.max(...limits.map(({ withinMs }) => withinMs)) * margin;
  let counted = 0;

  const tidy = (now: number): void => {
    for (const [key, past] of times) if ((past.at(-1) ?? 0) + longest < now) times.delete(key);
  };

  return {
    newest: (key: string): number => times.get(key)?.at(-1) ?? longAgo,
    freeAt: (key: string): number => {
      const past = times.get(key);
      if (!past) return longAgo;
      return limits.reduce(
        (free, { most, withinMs }) => Math.max(free, (past.at(-most) ?? longAgo) + withinMs * margin),
        longAgo,
      );
    },
    count: (key: string, now: number): void => {
      const past = times.get(key) ?? [];
      times.set(key, past);
      past.push(now);
      if (past.length > kept) past.shift();
      counted += 1;
      if (counted % tidyEvery === 0) tidy(now);
    },
  };
};
