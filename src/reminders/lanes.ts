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
 */
export const inLanes = async <T>(all: AsyncIterable<T>, { laneOf, atATime, handle }: Lanes<T>): Promise<void> => {
  const queues = new Map<string, T[]>();
  const busy = new Set<Promise<void>>();

  const work = async (lane: string, queue: T[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await handle(next);
    queues.delete(lane);
  };

  for await (const one of all) {
    const lane = laneOf(one);
    const queue = queues.get(lane);
    if (queue) {
      queue.push(one);
      continue;
    }
    while (busy.size >= atATime) await Promise.race(busy);
    const fresh = [one];
    queues.set(lane, fresh);
    const done = work(lane, fresh).finally(() => busy.delete(done));
    busy.add(done);
  }
  await Promise.all(busy);
};
