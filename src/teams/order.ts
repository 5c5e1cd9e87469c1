/** Lets work with the same key be done one after the other, in the order it came; without a key it waits for nothing. */
export const createOrder = () => {
  const last = new Map<string, Promise<void>>();
  return <T>(key: string | undefined, work: () => Promise<T>): Promise<T> => {
    if (key === undefined) return work();
    const done = (last.get(key) ?? Promise.resolve()).then(work);
    const over = () => {
      if (last.get(key) === ended) last.delete(key);
    };
    const ended: Promise<void> = done.then(over, over);
    last.set(key, ended);
    return done;
  };
};
