import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises';

interface Committing<Database> {
  /** Does all of the work, and has it on the disk when it returns, or none of it. */
  readonly transaction: <T>(work: (database: Database) => T) => T;
  /** Whether it failed only because another process has locked the file. */
  readonly isLocked: (error: unknown) => boolean;
  readonly untilTriedAgainMs: number;
  /** Told why writes have been given up. */
  readonly onFailure: (error: unknown) => void;
}

interface Write<Database> {
  readonly perform: (database: Database) => boolean;
  readonly refusal: () => Error;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
  /** How long it may wait for another process, as `performance.now()` tells. */
  readonly until: number;
}

/**
 * Collects writes into one transaction: nearly all of a write's time is the disk's flush, which blocks the process, so
 * those that come together share one. Each keeps its own outcome, and its own patience while another process has locked
 * the file: who comes meanwhile does not wait for those before to give up.
 * @param patienceMs how long a write waits for another process
 */
export const groupCommit = <Database>(patienceMs: number, committing: Committing<Database>) => {
  const { transaction, isLocked, untilTriedAgainMs, onFailure } = committing;
  let waiting: Write<Database>[] = [];
  let working: Promise<void> | undefined;

  /** @returns those that are to be tried again */
  const commit = (group: readonly Write<Database>[]): readonly Write<Database>[] => {
    try {
      const done = transaction((database) => group.map((write) => write.perform(database)));
      group.forEach((write, at) => {
        done[at] ? write.resolve() : write.reject(write.refusal());
      });
      return [];
    } catch (error) {
      const isPatient = ({ until }: Write<Database>): boolean => isLocked(error) && performance.now() < until;
      const failed = group.filter((write) => !isPatient(write));
      if (failed.length > 0) onFailure(error);
      for (const write of failed) write.reject(error);
      return group.filter(isPatient);
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      await untilOthersHaveCome();
      const group = waiting;
      waiting = [];
      const again = commit(group);
      waiting = [...again, ...waiting];
      if (again.length > 0) await pause(untilTriedAgainMs);
    }
    working = undefined;
  };

  const write = (perform: Write<Database>['perform'], refusal: () => Error): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ perform, refusal, resolve, reject, until: performance.now() + patienceMs });
      working ??= work();
    });

  return { write, ended: async () => working };
};

const longestGatheringMs = 20;
/** A round of the event loop that took less had nothing to do: nobody else is on the way to a write. */
const busyRoundMs = 0.3;

/** Others' turns go on meanwhile, so this takes no time from anybody; alone, it is over at once. */
const untilOthersHaveCome = async (): Promise<void> => {
  const until = performance.now() + longestGatheringMs;
  // The rest of this round tells nothing.
  await nextRound();
  for (let before = performance.now(), now = before; now < until; before = now) {
    await nextRound();
    now = performance.now();
    if (now - before < busyRoundMs) return;
  }
};
