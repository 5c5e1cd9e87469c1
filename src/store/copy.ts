import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { AlreadyExists, type Key, type Store, type StoredDocument } from './port.ts';

/** Where documents come from; gone through twice, to copy and to compare. */
export type Source = () => AsyncIterable<StoredDocument>;

export interface Copying {
  readonly source: Source;
  readonly target: Store;
  /** Names the source, so that a copy that was cut off goes on with the same one only. */
  readonly from: string;
  readonly now: () => string;
  /** Told now and then how many documents have been gone through. */
  readonly progress?: (step: 'copied' | 'compared', documents: number) => void;
}

export interface Copied {
  readonly documents: number;
  /** Of these, what was there already, from a copy that was cut off or had been completed before. */
  readonly already: number;
}

/** Why a copy was not made, or is not to be trusted. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
  readonly why: 'targetNotEmpty' | 'otherSource' | 'targetInUse' | 'sourceChanged' | 'strangeDocuments';

  constructor(why: CopyRefused['why'], details = '') {
    super(details === '' ? why : `${why}: ${details}`);
    this.why = why;
  }
}

/** A note in the target that says which copy is being made there. */
const noteKey: Key = { pk: 'los', id: 'copy' };
const Note = z.object({
  from: z.string(),
  startedAt: z.string().optional(),
  completedAt: z.string().optional(),
  documents: z.number().optional(),
});
/** Says that people's own documents of this store stand under their present ids. */
export const peopleNote: Key = { pk: 'los', id: 'people' };

/** Belongs to a store and not to its content: the notes, and how the sweeps of its processes get on. */
const ofTheStore = ({ pk, id }: Key): boolean =>
  pk === 'los' && (id === 'copy' || id === 'sweep' || id === peopleNote.id);

const pageSize = 100;
const atATime = 8;

/** The content of a store. */
export const contentOf = async function* (store: Pick<Store, 'all'>): AsyncGenerator<StoredDocument> {
  let after: string | undefined;
  do {
    const page = await store.all({ limit: pageSize, ...(after === undefined ? {} : { after }) });
    for (const { document } of page.items) if (!ofTheStore(document)) yield document;
    after = page.next;
  } while (after !== undefined);
};

export const isEmpty = async (store: Pick<Store, 'all'>): Promise<boolean> =>
  (await contentOf(store).next()).done === true;

/**
 * Copies everything into an empty store, and compares every document and their number afterwards. Cut off anywhere it
 * goes on when it is called again; called once more when it is done it only compares. Nothing is ever removed.
 * @throws CopyRefused
 */
export const copyInto = async (copying: Copying): Promise<Copied> => {
  const isDone = await begin(copying);
  const already = isDone ? 0 : await copyAll(copying);
  const documents = await compareAll(copying, isDone ? 'targetInUse' : 'sourceChanged');
  if (!isDone) await note(copying, { completedAt: copying.now(), documents });
  return { documents, already: isDone ? documents : already };
};

/** @returns whether this copy has been completed before */
const begin = async (copying: Copying): Promise<boolean> => {
  const found = await copying.target.read(noteKey);
  if (found) {
    const body = Note.safeParse(found.document['body']).data;
    if (body?.from !== copying.from) throw new CopyRefused('otherSource', body?.from);
    return body.completedAt !== undefined;
  }
  if (!(await isEmpty(copying.target))) throw new CopyRefused('targetNotEmpty');
  await forgetPeopleNote(copying.target);
  await note(copying, { startedAt: copying.now() });
  return false;
};

/** What is copied may be from before people's ids were as they are now. */
const forgetPeopleNote = async (target: Store): Promise<void> => {
  const found = await target.read(peopleNote);
  if (found) await target.remove(peopleNote, found.revision);
};

const note = async ({ target, from }: Copying, more: Partial<z.infer<typeof Note>>): Promise<void> => {
  const found = await target.read(noteKey);
  const before = found && Note.parse(found.document['body']);
  const document = { ...noteKey, type: 'copy', schema: 1, body: { ...before, from, ...more } };
  await (found ? target.replace(document, found.revision) : target.create(document));
};

/** @returns how many were there already */
const copyAll = async ({ source, target, progress }: Copying): Promise<number> => {
  let already = 0;
  await inGroups(
    source(),
    async (document) => {
      if (!(await copyOne(target, document))) already += 1;
    },
    (count) => progress?.('copied', count),
  );
  return already;
};

/** @returns whether anything had to be written */
const copyOne = async (target: Store, document: StoredDocument): Promise<boolean> => {
  try {
    await target.create(document);
    return true;
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
  }
  const found = await target.read(document);
  if (!found || isDeepStrictEqual(found.document, document)) return false;
  await target.replace(document, found.revision);
  return true;
};

/** @returns how many documents there are, the same in both */
const compareAll = async ({ source, target, progress }: Copying, otherwise: CopyRefused['why']): Promise<number> => {
  let [inSource, inTarget] = [0, 0];
  await inGroups(
    source(),
    async (document) => {
      const found = await target.read(document);
      if (!isDeepStrictEqual(found?.document, document)) {
        throw new CopyRefused(otherwise, `${document.pk}/${document.id}`);
      }
      inSource += 1;
    },
    (count) => progress?.('compared', count),
  );
  for await (const _ of contentOf(target)) inTarget += 1;
  if (inTarget !== inSource) throw new CopyRefused('strangeDocuments', `${inTarget - inSource}`);
  return inSource;
};

const inGroups = async (
  documents: AsyncIterable<StoredDocument>,
  handle: (document: StoredDocument) => Promise<void>,
  told: (count: number) => void,
): Promise<void> => {
  let count = 0;
  let group: StoredDocument[] = [];
  const finish = async () => {
    await Promise.all(group.map(handle));
    count += group.length;
    group = [];
    told(count);
  };
  for await (const document of documents) {
    group.push(document);
    if (group.length === atATime) await finish();
  }
  await finish();
};
