import type { Key, Revisioned } from './port.ts';

/** Documents as they were last read or written, so that one that has not changed need not be read out of its JSON again. */
export interface Kept {
  get(key: Key): Revisioned | undefined;
  /** @param length of its JSON */
  set(found: Revisioned, length: number): void;
  delete(key: Key): void;
}

/** As much JSON as is kept, in characters; as values it takes some four times that. */
const mostLength = 16_000_000;

/** What has been asked for least lately goes first. */
export const createKept = (most = mostLength): Kept => {
  const kept = new Map<string, { readonly found: Revisioned; readonly length: number }>();
  let length = 0;
  const remove = (name: string): void => {
    length -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  };
  return {
    get: (key) => {
      const name = nameOf(key);
      const one = kept.get(name);
      if (!one) return undefined;
      kept.delete(name);
      kept.set(name, one);
      return one.found;
    },
    set: (found, added) => {
      const name = nameOf(found.document);
      remove(name);
      if (added > most) return;
      kept.set(name, { found, length: added });
      length += added;
      for (const oldest of kept.keys()) {
        if (length <= most) break;
        remove(oldest);
      }
    },
    delete: (key) => remove(nameOf(key)),
  };
};

const nameOf = ({ pk, id }: Key): string => `${pk}\n${id}`;
