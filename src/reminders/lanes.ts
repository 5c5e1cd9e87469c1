/** How things are handled side by side. */
export interface Lanes<T> {
  /** What is in one lane is handled one after the other. */
  readonly laneOf: (one: T) => string;
  /** How many lanes may be busy at once. */
  readonly atATime: number;
  /** Must not throw. */
  readonly handle: (one: T) => Promise<unknown>;
}

/**
 * Handles everything that comes, lane by lane: a slow one holds up what is behind it in its own lane and nothing else,
 * however many there are.
 * @throws what reading on throws, when all that has come by then has been handled
 */
export const inLanes = async <T>(all: AsyncIterable<T>, { laneOf, atATime, handle }: Lanes<T>): Promise<void> => {
  const queues = new Map<string, T[]>();
  const busy = new Set<Promise<void>>();

  const work = async (lane: string, queue: T[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await handle(next);
    queues.delete(lane);
  };

  const start = async (one: T, lane: string): Promise<void> => {
    while (busy.size >= atATime) await Promise.race(busy);
    const fresh = [one];
    queues.set(lane, fresh);
    const done = work(lane, fresh).finally(() => busy.delete(done));
    busy.add(done);
  };

  try {
    for await (const one of all) {
      const lane = laneOf(one);
      const queue = queues.get(lane);
      if (queue) queue.push(one);
      else await start(one, lane);
    }
  } finally {
    await Promise.all(busy);
  }
};
