import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../model/identity.ts';
import { Person } from '../model/person.ts';
import { contentOf, peopleNote } from '../store/copy.ts';
import { changeIfThere, type Documents } from '../store/documents.ts';
import { kinds, withPresentIds } from '../store/kinds.ts';
import { AlreadyExists, RevisionConflict, type Store, type StoredDocument } from '../store/port.ts';

interface Stored {
  readonly store: Store;
  readonly documents: Documents;
}

/**
 * Moves people's own documents to where they are looked for by now: once a person's id began with a tenant, and whoever
 * was met in two of them had two documents. Ids within documents are upgraded as these are read. Cut off anywhere, or done
 * by two processes at once, it can be done again. It is done again at each start of the first day, and once after it:
 * processes of the version before may have written until then.
 */
export const moveToPresentIds = async (
  stored: Stored,
  now: Instant,
  { stopped, onlyFirst = false }: Moving = {},
): Promise<void> => {
  const { store } = stored;
  const note = await store.read(peopleNote);
  const noted = note?.document['body'] as Noted | undefined;
  if (noted && (noted.isLast || onlyFirst)) return;
  for await (const document of contentOf(store)) {
    if (stopped?.aborted) return;
    if (withPresentIds(document.pk) !== document.pk) await move(stored, document);
  }
  const since = noted?.since ?? now;
  const body: Noted = { since, isLast: Date.parse(now) - Date.parse(since) > day };
  const document = { ...peopleNote, type: 'note', schema: 1, body };
  // Another process may have noted it at the same moment; the next start looks again.
  await unlessBeaten(() => (note ? store.replace(document, note.revision) : store.create(document)));
};

interface Moving {
  /** Leaves the rest to the next start. */
  readonly stopped?: AbortSignal;
  /** For jobs that begin again and again: goes through everything only where nobody has yet. */
  readonly onlyFirst?: boolean;
}

/** When it was done first, and whether it needs to be done any more. */
interface Noted {
  readonly since: Instant;
  readonly isLast: boolean;
}

const day = 86_400_000;

const move = async (stored: Stored, { pk, id }: StoredDocument): Promise<void> => {
  // Another process may have moved it since it was listed.
  const found = await stored.store.read({ pk, id });
  if (!found) return;
  const moved = { ...found.document, pk: withPresentIds(pk) };
  if (await isThere(stored, moved)) await unlessBeaten(() => stored.store.remove({ pk, id }, found.revision));
};

/** An inbox that is there already keeps its items, and the old one is swept where it lies. */
const isThere = async ({ store, documents }: Stored, moved: StoredDocument): Promise<boolean> => {
  if (await unlessBeaten(() => store.create(moved))) return true;
  if (moved.type !== 'person') return false;
  const older = Person.parse(withPresentIds(moved['body']));
  await changeIfThere(documents, kinds.person, moved, (newer) => joined(newer, older));
  return true;
};

/**
 * One person of two: what was chosen in the older one goes before what a newer one, made since because nobody was found,
 * has for want of a choice. Whoever can be reached in the newer one is reached there.
 */
const joined = (newer: Person, older: Person): Person => {
  const reached = newer.address !== undefined && newer.uninstalledAt === undefined ? newer : older;
  const { address, uninstalledAt, tenant, userId } = reached;
  const known = new Set(older.memberships.map(({ team }) => team));
  const person: Person = {
    ...newer,
    ...chosenIn(older),
    id: newer.id,
    tenant,
    name: newer.name || older.name,
    userId: userId ?? newer.userId,
    address,
    uninstalledAt,
    memberships: [...older.memberships, ...newer.memberships.filter(({ team }) => !known.has(team))],
    networks: [...new Set([...older.networks, ...newer.networks])],
    remindedUntil: newer.remindedUntil > older.remindedUntil ? newer.remindedUntil : older.remindedUntil,
  };
  return isDeepStrictEqual(present(person), present(newer)) ? newer : person;
};

/** What does not stand there by itself. */
const chosenIn = (person: Person): Partial<Person> => {
  const unchosen: Readonly<Record<string, unknown>> = Person.parse({ id: person.id, tenant: person.tenant });
  return Object.fromEntries(
    Object.entries(person).filter(([field, value]) => !isDeepStrictEqual(value, unchosen[field])),
  );
};

const present = (person: Person): unknown => JSON.parse(JSON.stringify(person));

/** @returns whether nobody else was quicker */
const unlessBeaten = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists || error instanceof RevisionConflict) return false;
    throw error;
  }
};
