import type { Store } from '../../src/store/port.ts';

/** A store that can be cut off between two writes, as a crash would. */
export const breakableStore = (store: Store) => {
  let writesLeft = Number.POSITIVE_INFINITY;
  let first: (() => Promise<unknown>) | undefined;
  const counted =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (writesLeft <= 0) throw new Error('cut off');
      writesLeft -= 1;
      const before = first;
      first = undefined;
      await before?.();
      return write(...args);
    };
  return {
    store: {
      ...store,
      create: counted(store.create),
      replace: counted(store.replace),
      remove: counted(store.remove),
    } satisfies Store,
    /** Lets so many more writes through, and fails all that follow. */
    breakAfter: (writes: number) => {
      writesLeft = writes;
    },
    /** Lets something happen just before the next write, as another process may. */
    beforeNextWrite: (happens: () => Promise<unknown>) => {
      first = happens;
    },
    mend: () => {
      writesLeft = Number.POSITIVE_INFINITY;
    },
  };
};
