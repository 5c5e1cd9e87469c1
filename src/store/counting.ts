import type { Store } from './port.ts';

/** How often a store was asked, the refused requests included: point reads, writes, and pages of queries. */
export interface Counts {
  reads: number;
  writes: number;
  queries: number;
  reset(): void;
}

/** A store that counts what it is asked for. */
export const countingStore = (store: Store): Store & { readonly counts: Counts } => {
  const counts: Counts = {
    reads: 0,
    writes: 0,
    queries: 0,
    reset: () => Object.assign(counts, { reads: 0, writes: 0, queries: 0 }),
  };
  const counted =
    <A extends unknown[], R>(what: 'reads' | 'writes' | 'queries', call: (...args: A) => R) =>
    (...args: A): R => {
      counts[what] += 1;
      return call(...args);
    };
  return {
    counts,
    read: counted('reads', store.read),
    create: counted('writes', store.create),
    replace: counted('writes', store.replace),
    remove: counted('writes', store.remove),
    list: counted('queries', store.list),
    due: counted('queries', store.due),
    ready: store.ready,
    close: store.close,
  };
};
