import { Grants, isGranted } from '../model/grants.ts';
import { type PersonId, withoutTenants } from '../model/identity.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

/** Who may make networks, as this process knows it. */
export interface Founders {
  has(person: PersonId): boolean;
}

/** The people in the settings, and those who have been granted it since; a turn must not cost a read to know. */
export const createFounders = (
  documents: Documents,
  configured: ReadonlySet<PersonId>,
): Founders & {
  /** Looks what has been granted; never throws: while the store cannot be read, what was known holds. */
  refresh(): Promise<void>;
} => {
  const named = new Set([...configured].map(withoutTenants));
  let granted: Grants = Grants.parse({});
  return {
    has: (person) => named.has(person) || isGranted(granted, person),
    refresh: async () => {
      const found = await documents.read(kinds.grants, keys.grants()).catch(() => ({ body: granted }));
      granted = found?.body ?? Grants.parse({});
    },
  };
};
