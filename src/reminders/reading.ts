import type { Loaded, Reading } from '../store/documents.ts';
import type { Kind } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';

/** Reads each document once, however many reminders are about it; for as long as one message takes. */
export const readingOnce = (documents: Reading): Reading => {
  const read = new Map<string, Promise<Loaded<unknown> | undefined>>();
  return {
    list: documents.list,
    read: <T>(kind: Kind<T>, key: Key) => {
      const name = JSON.stringify(key);
      const known = read.get(name) ?? documents.read(kind, key);
      read.set(name, known);
      // A document has one kind.
      return known as Promise<Loaded<T> | undefined>;
    },
  };
};
