import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import {
  AlreadyExists,
  type Due,
  type Key,
  RevisionConflict,
  type Revisioned,
  type Store,
  type StoredDocument,
} from './port.ts';
import { pageOf, serialise, sortableInstant } from './serialise.ts';

// FULL: what was answered is on the disk, also after a power cut (WAL alone would only survive a crash of the process).
const setUp = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS documents (
    pk TEXT NOT NULL,
    id TEXT NOT NULL,
    revision TEXT NOT NULL,
    dueAt TEXT,
    json TEXT NOT NULL,
    PRIMARY KEY (pk, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS due ON documents (dueAt, pk, id) WHERE dueAt IS NOT NULL;
`;

const sql = {
  read: 'SELECT json, revision FROM documents WHERE pk = ? AND id = ?',
  create: 'INSERT INTO documents (pk, id, revision, dueAt, json) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  replace: 'UPDATE documents SET revision = ?, dueAt = ?, json = ? WHERE pk = ? AND id = ? AND revision = ?',
  remove: 'DELETE FROM documents WHERE pk = ? AND id = ? AND revision = ?',
  list: `SELECT json, revision FROM documents
    WHERE pk = :pk AND id >= :prefix AND id < :prefix || char(0x10FFFF) AND id > :after ORDER BY id LIMIT :limit`,
  due: `SELECT pk, id, dueAt FROM documents
    WHERE dueAt <= :until AND (dueAt, pk, id) > (:dueAt, :pk, :id) ORDER BY dueAt, pk, id LIMIT :limit`,
  all: 'SELECT json, revision FROM documents WHERE (pk, id) > (:pk, :id) ORDER BY pk, id LIMIT :limit',
} as const;

/** The statement that finds what is due; a test looks at its plan. */
export const dueStatement = sql.due;

/** Opens the embedded store, which is a file; makes it, and its folder, for this user alone, if they are not there. */
export const openSqlite = (path: string): Store => {
  const database = openFile(path);
  const [read, create, replace, remove, list, due, all] = [
    database.prepare(sql.read),
    database.prepare(sql.create),
    database.prepare(sql.replace),
    database.prepare(sql.remove),
    database.prepare(sql.list),
    database.prepare(sql.due),
    database.prepare(sql.all),
  ];
  const commits = groupCommit(database);

  return {
    async read({ pk, id }) {
      const row = read.get(pk, id);
      return row && revisioned(row);
    },
    async create(document) {
      const [json, revision] = [serialise(document), randomUUID()];
      await commits.write(
        () => create.run(document.pk, document.id, revision, dueOf(document), json).changes === 1,
        () => new AlreadyExists(name(document)),
      );
      return { document, revision };
    },
    async replace(document, known) {
      const [json, revision] = [serialise(document), randomUUID()];
      await commits.write(
        () => replace.run(revision, dueOf(document), json, document.pk, document.id, known).changes === 1,
        () => new RevisionConflict(name(document)),
      );
      return { document, revision };
    },
    async remove(key, known) {
      await commits.write(
        () => remove.run(key.pk, key.id, known).changes === 1 || read.get(key.pk, key.id) === undefined,
        () => new RevisionConflict(name(key)),
      );
    },
    async list(pk, idPrefix, { limit, after = '' }) {
      const rows = list.all({ pk, prefix: idPrefix, after, limit: limit + 1 });
      return pageOf(rows.map(revisioned), limit, (last) => last.document.id);
    },
    async due(until, { limit, after }) {
      const start = after === undefined ? { dueAt: '', pk: '', id: '' } : (JSON.parse(after) as Due);
      const rows = due.all({ ...start, until: sortableInstant(until), limit: limit + 1 });
      return pageOf(rows.map(dueRow), limit, JSON.stringify);
    },
    async all({ limit, after }) {
      const start = after === undefined ? { pk: '', id: '' } : (JSON.parse(after) as Key);
      const rows = all.all({ ...start, limit: limit + 1 });
      return pageOf(rows.map(revisioned), limit, ({ document: { pk, id } }) => JSON.stringify({ pk, id }));
    },
    async ready() {
      read.get('', '');
    },
    async close() {
      commits.flush();
      database.close();
    },
  };
};

/** What SQLite calls a database that is no file. */
const inMemory = ':memory:';

const makeFile = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite gives the files beside it the same rights.
  closeSync(openSync(path, 'a', 0o600));
};

const openFile = (path: string): DatabaseSync => {
  try {
    if (path !== inMemory) makeFile(path);
    const database = new DatabaseSync(path, { timeout: 5_000 });
    database.exec(setUp);
    return database;
  } catch (cause) {
    throw new Error(`The database file ${path} cannot be opened`, { cause });
  }
};

interface Write {
  readonly perform: () => boolean;
  readonly refusal: () => Error;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Collects the writes of one turn of the event loop into one transaction: nearly all of a write's time is the disk's
 * flush, which blocks the process, so those that come together share one. Each keeps its own outcome.
 */
const groupCommit = (database: DatabaseSync) => {
  let waiting: Write[] = [];

  const flush = () => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      const done = transact(database, () => group.map((write) => write.perform()));
      group.forEach((write, at) => {
        done[at] ? write.resolve() : write.reject(write.refusal());
      });
    } catch (error) {
      for (const write of group) write.reject(error);
    }
  };

  const write = (perform: () => boolean, refusal: () => Error): Promise<void> =>
    new Promise((resolve, reject) => {
      if (waiting.push({ perform, refusal, resolve, reject }) === 1) setImmediate(flush);
    });

  return { write, flush };
};

const transact = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

type Row = Record<string, SQLOutputValue>;

const revisioned = (row: Row): Revisioned => ({
  document: JSON.parse(String(row['json'])) as StoredDocument,
  revision: String(row['revision']),
});

const dueRow = (row: Row): Due => ({ pk: String(row['pk']), id: String(row['id']), dueAt: String(row['dueAt']) });

const dueOf = ({ dueAt }: StoredDocument): string | null => (dueAt === undefined ? null : sortableInstant(dueAt));

const name = ({ pk, id }: Key): string => `${pk}/${id}`;
