import type { Kind } from './kinds.ts';
import type { Key } from './port.ts';

/** A document that was read: its parsed body and the revision a change is based on. */
export interface Loaded<T> {
  readonly key: Key;
  readonly kind: Kind<T>;
  readonly body: T;
  readonly revision: string;
}

/** What a change makes of a document: the new body (the same object = nothing to write) and a small JSON answer. */
export interface Changed<T, A> {
  readonly body: T;
  readonly answer: A;
}

export interface ChangeResult<T, A> {
  readonly body: T;
  /** What the body was stored under; a further change can build on it without reading again. */
  readonly revision: string;
  readonly answer: A;
  /** The command had been applied before: nothing was done again, `answer` is the one given then. */
  readonly repeated: boolean;
}

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
