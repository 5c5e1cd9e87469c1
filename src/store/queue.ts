import { type Applied, type Content, type DueAt, encode, newestCommands } from './envelope.ts';
import type { Kind } from './kinds.ts';
import { parseBody } from './parse-body.ts';
import { DocumentTooLarge, type Key, RevisionConflict, type Store } from './port.ts';

/** What is stored of a document at one revision. */
export interface Snapshot<T> extends Content<T> {
  readonly revision: string;
}

/**
 * A document as it was read or written. Only the store makes these: a change builds on the whole of what is stored, of
 * which callers see the body alone.
 */
export class Loaded<T> {
  readonly key: Key;
  readonly kind: Kind<T>;
  readonly #snapshot: Snapshot<T>;

  constructor(key: Key, kind: Kind<T>, snapshot: Snapshot<T>) {
    this.key = key;
    this.kind = kind;
    this.#snapshot = snapshot;
  }

  get body(): T {
    return this.#snapshot.body;
  }

  /** What a change is based on. */
  get revision(): string {
    return this.#snapshot.revision;
  }

  /** For the queue of changes. */
  get snapshot(): Snapshot<T> {
    return this.#snapshot;
  }
}

/**
 * What a change makes of a document: the new body (the same object = nothing to write) and a small JSON answer. The
 * answer is kept with the document for a while, also when words in the body are deleted: ids and numbers, no words.
 */
export interface Changed<T, A> {
  readonly body: T;
  readonly answer: A;
  /** The command counts as applied though nothing changes: it is written down for itself. */
  readonly remembered?: boolean;
}

export interface ChangeResult<T, A> {
  /** The document as it now is; a further change can build on it without reading again. */
  readonly loaded: Loaded<T>;
  readonly body: T;
  readonly answer: A;
  /** The command had been applied before: nothing was done again, `answer` is the one given then. */
  readonly repeated: boolean;
}

/** One change that waits for its turn. */
export interface Waiting<T> {
  readonly command: string;
  readonly apply: (body: T) => Changed<T, unknown>;
  /** The document as the caller read it. */
  readonly start: Snapshot<T>;
  readonly resolve: (result: ChangeResult<T, unknown>) => void;
  readonly reject: (error: unknown) => void;
}

/** Where a queue gets its document from, and how long it waits after the n-th conflict in a row. */
export interface QueueSource<T> {
  readonly store: Store;
  readonly dueAt: DueAt;
  readonly kind: Kind<T>;
  readonly key: Key;
  /** @throws RevisionConflict when the document has gone */
  readonly readAgain: () => Promise<Snapshot<T>>;
  readonly pause: (conflicts: number) => Promise<unknown>;
}

/**
 * Every conflict means that another process got its write through; to be overtaken this often means that something
 * else is wrong.
 */
const maximumAttempts = 20;

/**
 * The changes to one document inside this process: one write at a time, and those that wait meanwhile share the next.
 * What they see is the newest known revision; when another process has written, the store says so, and all of the
 * round are applied again. A change that alters nothing or throws counts as done when its document was read.
 * @param idle called when no change is left
 * @returns adds a change
 */
export const changeQueue = <T>(source: QueueSource<T>, idle: () => void): ((change: Waiting<T>) => void) => {
  let waiting: Waiting<T>[] = [];
  let newest: Snapshot<T> | undefined;

  const work = async (): Promise<void> => {
    await undefined; // Changes that come at the same moment share the first write, too.
    while (waiting.length > 0) {
      const round = waiting;
      waiting = [];
      await settle(round);
    }
    idle();
  };

  const settle = async (changes: readonly Waiting<T>[]): Promise<void> => {
    try {
      await applyAndWrite(changes);
    } catch (error) {
      if (error instanceof DocumentTooLarge && changes.length > 1) return settleOneByOne(changes);
      for (const change of changes) change.reject(error);
    }
  };

  const settleOneByOne = async (changes: readonly Waiting<T>[]): Promise<void> => {
    for (const change of changes) await settle([change]);
  };

  const applyAndWrite = async (changes: readonly Waiting<T>[]): Promise<void> => {
    newest ??= changes.at(-1)?.start ?? (await source.readAgain());
    for (let conflicts = 1; ; conflicts += 1) {
      const { content, outcomes } = applyAll(source.kind, newest, changes);
      const written = await write(source, newest, content);
      if (written) {
        newest = written;
        return deliver(changes, outcomes, new Loaded(source.key, source.kind, written));
      }
      if (conflicts === maximumAttempts) throw new RevisionConflict(`${source.key.pk}/${source.key.id} keeps changing`);
      await source.pause(conflicts);
      newest = await source.readAgain();
    }
  };

  let working = false;
  return (change) => {
    waiting.push(change);
    if (!working) void work();
    working = true;
  };
};

type Outcome = { readonly answer: unknown; readonly repeated: boolean } | { readonly error: unknown };

/** Applies changes one after the other; each has its own outcome. */
const applyAll = <T>(
  kind: Kind<T>,
  start: Content<T>,
  changes: readonly Waiting<T>[],
): { readonly content: Content<T>; readonly outcomes: readonly Outcome[] } => {
  let content = start;
  const outcomes = changes.map((change): Outcome => {
    try {
      const next = applyOne(kind, content, change);
      content = next.content;
      return next.outcome;
    } catch (error) {
      return { error };
    }
  });
  return { content, outcomes };
};

const applyOne = <T>(
  kind: Kind<T>,
  content: Content<T>,
  { command, apply }: Waiting<T>,
): { readonly content: Content<T>; readonly outcome: Outcome } => {
  const before = content.commands.find(({ id }) => id === command);
  if (before) return { content, outcome: { answer: before.answer, repeated: true } };
  const { body, answer, remembered = false } = apply(content.body);
  const outcome = { answer, repeated: false };
  if (body === content.body && !remembered) return { content, outcome };
  const applied: Applied = { id: command, answer };
  return {
    content: { body: parseBody(kind.shape, body, content.body), commands: [...content.commands, applied] },
    outcome,
  };
};

/** @returns `undefined` when another process was faster */
const write = async <T>(
  { store, dueAt, kind, key }: QueueSource<T>,
  start: Snapshot<T>,
  content: Content<T>,
): Promise<Snapshot<T> | undefined> => {
  if (content === start) return start;
  const kept = { ...content, commands: newestCommands(content.commands) };
  try {
    const { revision } = await store.replace(encode(kind, key, kept, dueAt), start.revision);
    return { ...kept, revision };
  } catch (error) {
    if (error instanceof RevisionConflict) return undefined;
    throw error;
  }
};

const deliver = <T>(changes: readonly Waiting<T>[], outcomes: readonly Outcome[], loaded: Loaded<T>): void => {
  changes.forEach((change, at) => {
    const outcome = outcomes[at];
    if (outcome && 'answer' in outcome) change.resolve({ loaded, body: loaded.body, ...outcome });
    else change.reject(outcome?.error);
  });
};
