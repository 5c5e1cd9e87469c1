import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Content, type DueAt, decode, encode } from './envelope.ts';
import type { Kind } from './kinds.ts';
import { parseBody } from './parse-body.ts';
import { AlreadyExists, type Key, RevisionConflict, type Revisioned, type Store } from './port.ts';
import { type Changed, type ChangeResult, changeQueue, Loaded, type Snapshot, type Waiting } from './queue.ts';

export type { Changed, ChangeResult, Loaded };

/** Typed documents on top of a store. */
export interface Documents {
  read<T>(kind: Kind<T>, key: Key): Promise<Loaded<T> | undefined>;
  /** Reads a document, or makes it when it is absent; made by somebody else meanwhile is fine. */
  open<T>(kind: Kind<T>, key: Key, initial: () => T): Promise<Loaded<T>>;
  /** @throws AlreadyExists */
  create<T>(kind: Kind<T>, key: Key, body: T): Promise<Loaded<T>>;
  /**
   * Applies a pure change to a document and writes it once. Changes to one document queue up inside the process and
   * waiting ones share a write; on a revision conflict with another process all of them are re-applied to the newest
   * document, a bounded number of times. A change that throws fails alone. The first attempt uses `loaded` as read,
   * so that an undisturbed turn costs one write.
   * @param command applied at most once per document; its answer is kept and given again when it is repeated
   */
  change<T, A>(loaded: Loaded<T>, command: string, apply: (body: T) => Changed<T, A>): Promise<ChangeResult<T, A>>;
  remove<T>(loaded: Loaded<T>): Promise<void>;
  list<T>(kind: Kind<T>, pk: string, idPrefix: string): AsyncIterable<Loaded<T>>;
}

/** All that a list holds: an administrative turn. */
export const listed = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
};

/** Looking only. */
export type Reading = Pick<Documents, 'read' | 'list'>;

/**
 * Changes a document for nobody who waits for an answer. Every call is a command of its own: a copy that an older call
 * has overwritten must be made again.
 */
export const changeLoaded = async <T>(
  documents: Pick<Documents, 'change'>,
  found: Loaded<T>,
  apply: (body: T) => T,
): Promise<Loaded<T>> => {
  const { loaded } = await documents.change(found, randomUUID(), (body) => ({ body: apply(body), answer: null }));
  return loaded;
};

/** Changes a document like `changeLoaded`, if it is there. */
export const changeIfThere = async <T>(
  documents: Pick<Documents, 'read' | 'change'>,
  kind: Kind<T>,
  key: Key,
  apply: (body: T) => T,
): Promise<void> => {
  const found = await documents.read(kind, key);
  if (found) await changeLoaded(documents, found, apply);
};

/** What documents need of those who know what is in them. */
export interface DocumentOptions {
  readonly dueAt: DueAt;
  /** Waits after the n-th conflict in a row. */
  readonly pause?: (conflicts: number) => Promise<unknown>;
}

/** Typed documents on top of a store. Nobody alters a body in place: a change makes a new one. */
export const createDocuments = (store: Store, { dueAt, pause = pauseAtRandom }: DocumentOptions): Documents => {
  const queues = new Map<string, unknown>();

  const read = async <T>(kind: Kind<T>, key: Key): Promise<Loaded<T> | undefined> => {
    const found = await store.read(key);
    return found && toLoaded(kind, found);
  };

  const create = async <T>(kind: Kind<T>, key: Key, initial: T): Promise<Loaded<T>> => {
    const content: Content<T> = { body: parseBody(kind.shape, initial), commands: [] };
    const { revision } = await store.create(encode(kind, key, content, dueAt));
    return new Loaded(key, kind, { ...content, revision });
  };

  const open = async <T>(kind: Kind<T>, key: Key, initial: () => T): Promise<Loaded<T>> => {
    const found = await read(kind, key);
    if (found) return found;
    try {
      return await create(kind, key, initial());
    } catch (error) {
      const made = error instanceof AlreadyExists ? await read(kind, key) : undefined;
      if (made) return made;
      throw error;
    }
  };

  const readAgain = async <T>(kind: Kind<T>, key: Key): Promise<Snapshot<T>> => {
    const found = await read(kind, key);
    if (!found) throw new RevisionConflict(`${key.pk}/${key.id} has gone`);
    return found.snapshot;
  };

  const queueOf = <T>(kind: Kind<T>, key: Key): ((change: Waiting<T>) => void) => {
    const name = JSON.stringify(key);
    const running = queues.get(name);
    // A document has one kind, so the queue of its key is one of that kind.
    if (running) return running as (change: Waiting<T>) => void;
    const source = { store, dueAt, kind, key, pause, readAgain: () => readAgain(kind, key) };
    const queue = changeQueue(source, () => queues.delete(name));
    queues.set(name, queue);
    return queue;
  };

  return {
    read,
    open,
    create,
    change: <T, A>(loaded: Loaded<T>, command: string, apply: (body: T) => Changed<T, A>) =>
      new Promise<ChangeResult<T, A>>((resolve, reject) => {
        // The answer of a command that is repeated has the type it was given with, as the same code gives it.
        const settle = (result: ChangeResult<T, unknown>) => resolve(result as ChangeResult<T, A>);
        queueOf(loaded.kind, loaded.key)({ command, apply, start: loaded.snapshot, resolve: settle, reject });
      }),
    remove: ({ key, revision }) => store.remove(key, revision),
    list: async function* (kind, pk, idPrefix) {
      let after: string | undefined;
      do {
        const page = await store.list(pk, idPrefix, { limit: pageSize, ...(after !== undefined && { after }) });
        for (const found of page.items) yield toLoaded(kind, found);
        after = page.next;
      } while (after !== undefined);
    },
  };
};

const pageSize = 100;

/** Random, so that processes that met once do not meet again; short, since somebody waits for an answer. */
const pauseAtRandom = (conflicts: number): Promise<unknown> => wait(Math.random() * Math.min(200, 5 * 2 ** conflicts));

const toLoaded = <T>(kind: Kind<T>, { document, revision }: Revisioned): Loaded<T> =>
  new Loaded({ pk: document.pk, id: document.id }, kind, { ...decode(kind, document), revision });
