import { contentOf, peopleNote } from '../store/copy.ts';
import { withPresentIds } from '../store/kinds.ts';
import { AlreadyExists, RevisionConflict, type Store, type StoredDocument } from '../store/port.ts';

/**
 * Moves people's own documents to where they are looked for by now: once a person's id began with a tenant, and whoever
 * was met in two of them had two documents. Ids within documents are upgraded as these are read. Cut off anywhere, or done
 * by two processes at once, it can be done again.
 */
export const moveToPresentIds = async (store: Store): Promise<void> => {
  if (await store.read(peopleNote)) return;
  for await (const document of contentOf(store)) {
    const moved = { ...document, pk: withPresentIds(document.pk) };
    if (moved.pk !== document.pk && (await isThere(store, moved))) await removeOld(store, document);
  }
  await createIfAbsent(store, { ...peopleNote, type: 'note', schema: 1 });
};

/** An inbox that is there already keeps its items, and the old one is swept where it lies. */
const isThere = async (store: Store, moved: StoredDocument): Promise<boolean> => {
  if (await createIfAbsent(store, moved)) return true;
  if (moved.type !== 'person') return false;
  const there = await store.read(moved);
  if (there) await store.replace(joined(there.document, moved), there.revision);
  return true;
};

interface OfPerson {
  readonly memberships?: readonly { readonly team: string }[];
  readonly networks?: readonly string[];
}

/** One document of two: what stands in the first, and the teams and networks of both. */
const joined = (first: StoredDocument, second: StoredDocument): StoredDocument => {
  const [one, other] = [first['body'], second['body']] as [OfPerson, OfPerson];
  const known = new Set(one.memberships?.map(({ team }) => team));
  const memberships = [...(one.memberships ?? []), ...(other.memberships ?? []).filter(({ team }) => !known.has(team))];
  const networks = [...new Set([...(one.networks ?? []), ...(other.networks ?? [])])];
  return { ...first, body: { ...other, ...one, memberships, networks } };
};

/** @returns whether it was not there */
const createIfAbsent = async (store: Store, document: StoredDocument): Promise<boolean> => {
  try {
    await store.create(document);
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
};

const removeOld = async (store: Store, document: StoredDocument): Promise<void> => {
  const found = await store.read(document);
  try {
    if (found) await store.remove(document, found.revision);
  } catch (error) {
    if (!(error instanceof RevisionConflict)) throw error;
  }
};
