/** Where a document lives: partition key and id (Cosmos), primary key (SQLite). */
export interface Key {
  readonly pk: string;
  readonly id: string;
}

/** A document as stored: plain JSON, at most `maximumBytes` of it. */
export interface StoredDocument extends Key {
  readonly type: string;
  /** Version of the document's shape; an older one is upgraded when read. */
  readonly schema: number;
  /** When the owner's earliest reminder or upkeep comes (ISO instant); indexed, absent = nothing planned. */
  readonly dueAt?: string;
  readonly [field: string]: unknown;
}

export interface Revisioned {
  readonly document: StoredDocument;
  /** Opaque; changes with every write. */
  readonly revision: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand back as `after` to go on; absent on the last page. */
  readonly next?: string;
}

export interface Due extends Key {
  readonly dueAt: string;
}

/** The atomic unit is one document. Nothing else is promised, so nothing else is needed of a database. */
export interface Store {
  /** @returns `undefined` when absent */
  read(key: Key): Promise<Revisioned | undefined>;
  /** @throws AlreadyExists, DocumentTooLarge */
  create(document: StoredDocument): Promise<Revisioned>;
  /** @throws RevisionConflict when the document has changed or gone since `revision`, DocumentTooLarge */
  replace(document: StoredDocument, revision: string): Promise<Revisioned>;
  /** @throws RevisionConflict; removing what is absent is fine */
  remove(key: Key, revision: string): Promise<void>;
  /** Documents of one partition whose id begins with `idPrefix`, by id. A list turn: costs a query. */
  list(pk: string, idPrefix: string, page: { limit: number; after?: string }): Promise<Page<Revisioned>>;
  /** What is due at `until` or before, earliest first. The only query across partitions; served by an index. */
  due(until: string, page: { limit: number; after?: string }): Promise<Page<Due>>;
  /**
   * Every document, each once, in no order that means anything; to copy or back up a whole store. What is written
   * meanwhile may or may not be among them.
   */
  all(page: { limit: number; after?: string }): Promise<Page<Revisioned>>;
  /** Resolves when the store can serve. @throws the reason it cannot */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Well below Cosmos DB's 2 MB of UTF-8 JSON per item, so that both stores refuse the same documents. */
export const maximumBytes = 1_500_000;

export class AlreadyExists extends Error {
  override readonly name = 'AlreadyExists';
}

export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
}

export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
}

/** A newer Los has written it, which this one would damage: two versions run side by side while Los is upgraded. */
export class NewerDocument extends Error {
  override readonly name = 'NewerDocument';
}

/** The store is not to be had as it is; the message says what to do. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** Something about the store has to be mended first; its name says what, to whoever asks whether Los is ready. */
export class CannotServe extends Error {
  constructor(name: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}

/** The files of an open database have gone, or others are in their place: what is written now would be lost. */
export class FilesGone extends Error {
  override readonly name = 'FilesGone';
}
