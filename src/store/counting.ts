import type { Store } from './port.ts';

/** What a store is asked for: point reads, writes, and pages of queries; refused requests count too. */
export type Asked = 'reads' | 'writes' | 'queries';

export type Counts = Record<Asked, number>;

/** A store that tells of everything it is asked for, with the answer to come. */
export const watchedStore = (store: Store, saw: (asked: Asked, answer: Promise<unknown>) => void): Store => {
  const watched =
    <A extends unknown[], R extends Promise<unknown>>(asked: Asked, call: (...args: A) => R) =>
    (...args: A): R => {
      const answer = call(...args);
      saw(asked, answer);
      return answer;
    };
  return {
    read: watched('reads', store.read),
    create: watched('writes', store.create),
    replace: watched('writes', store.replace),
    remove: watched('writes', store.remove),
    list: watched('queries', store.list),
    due: watched('queries', store.due),
    all: watched('queries', store.all),
    ready: store.ready,
    close: store.close,
  };
};

/** A store that counts what it is asked for. */
export const countingStore = (store: Store): Store & { readonly counts: Counts & { reset(): void } } => {
  const none: Counts = { reads: 0, writes: 0, queries: 0 };
  const counts = { ...none, reset: () => Object.assign(counts, none) };
  return {
    ...watchedStore(store, (asked) => {
      counts[asked] += 1;
    }),
    counts,
  };
};
