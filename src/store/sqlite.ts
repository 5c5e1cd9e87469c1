import { randomUUID } from 'node:crypto';
import { accessSync, closeSync, constants, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { groupCommit } from './group-commit.ts';
import { createKept } from './kept.ts';
import {
  AlreadyExists,
  CannotOpen,
  CannotServe,
  type Due,
  FilesGone,
  type Key,
  RevisionConflict,
  type Revisioned,
  type Store,
  type StoredDocument,
} from './port.ts';
import { pageOf, serialise, sortableInstant } from './serialise.ts';

// FULL: what was answered is on the disk, also after a power cut (WAL alone would only survive a crash of the process).
// The log is brought into the file every 64 MB, sixteen times as seldom as SQLite does: what has changed several times meanwhile
// is written once, and people wait for it less often.
const setUp = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 16000;
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
  read: 'SELECT iif(revision = ?, NULL, json) AS json, revision FROM documents WHERE pk = ? AND id = ?',
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

/** How long a statement may block the process when another has locked the file, in milliseconds; then it is tried again. */
const blockedMs = 5;
const untilTriedAgainMs = 20;

/**
 * Opens the embedded store, which is a file; makes it, and its folder, for this user alone, if they are not there.
 * @param patienceMs how long to wait for another process that has locked it
 * @throws CannotOpen
 */
export const openSqlite = (path: string, patienceMs = 5_000): Store => {
  const file = openedAnewWhenWritable(path, patienceMs);
  const trouble = createTrouble(path);
  const waitForOthers = whenUnlocked(patienceMs);
  const unlocked = <T>(work: (database: Opened) => T): Promise<T> =>
    waitForOthers(() => file.use(work)).catch((error) => {
      trouble.note(error);
      throw error;
    });
  const commits = groupCommit<Opened>(patienceMs, {
    transaction: (work) => {
      const done = file.use((database) => {
        file.check();
        return database.transact(() => work(database));
      });
      trouble.overcome();
      return done;
    },
    isLocked,
    untilTriedAgainMs,
    onFailure: trouble.note,
  });

  const kept = createKept();
  let era: Era | undefined;
  /** Since when a document was the newest: nobody else can have written it while that era lasts. */
  const newestIn = new WeakMap<Revisioned, Era | undefined>();
  const keep = (found: Revisioned, { length }: string, since: Era | undefined): Revisioned => {
    kept.set(found, length);
    newestIn.set(found, since);
    return found;
  };

  const write = async (
    document: StoredDocument,
    perform: (database: Opened, row: { readonly json: string; readonly revision: string }) => { changes: unknown },
    refusal: () => Error,
  ): Promise<Revisioned> => {
    const row = { json: serialise(document), revision: randomUUID() };
    let since: Era | undefined;
    await commits.write((database) => {
      // Nobody else can write now. What was there before is looked for again: also a commit that fails may be on the disk.
      since = era;
      const before = kept.get(document);
      if (before) newestIn.delete(before);
      return perform(database, row).changes === 1;
    }, refusal);
    return keep({ document, revision: row.revision }, row.json, since);
  };

  return {
    async read(key) {
      const known = kept.get(key);
      return unlocked((database) => {
        era = database.era();
        if (known && newestIn.get(known) === era) return known;
        const row = database.read.get(known?.revision ?? null, key.pk, key.id);
        if (!row) return undefined;
        if (!known || row['json'] !== null) return keep(revisioned(row), String(row['json']), era);
        newestIn.set(known, era);
        return known;
      });
    },
    create: (document) =>
      write(
        document,
        ({ create }, { json, revision }) => create.run(document.pk, document.id, revision, dueOf(document), json),
        () => new AlreadyExists(name(document)),
      ),
    replace: (document, known) =>
      write(
        document,
        ({ replace }, { json, revision }) =>
          replace.run(revision, dueOf(document), json, document.pk, document.id, known),
        () => new RevisionConflict(name(document)),
      ),
    async remove(key, known) {
      await commits.write(
        ({ remove, read }) => {
          kept.delete(key);
          return remove.run(key.pk, key.id, known).changes === 1 || read.get(null, key.pk, key.id) === undefined;
        },
        () => new RevisionConflict(name(key)),
      );
    },
    async list(pk, idPrefix, { limit, after = '' }) {
      const rows = await unlocked(({ list }) => list.all({ pk, prefix: idPrefix, after, limit: limit + 1 }));
      return pageOf(rows.map(revisioned), limit, (last) => last.document.id);
    },
    async due(until, { limit, after }) {
      const start = after === undefined ? { dueAt: '', pk: '', id: '' } : (JSON.parse(after) as Due);
      const rows = await unlocked(({ due }) => due.all({ ...start, until: sortableInstant(until), limit: limit + 1 }));
      return pageOf(rows.map(dueRow), limit, JSON.stringify);
    },
    async all({ limit, after }) {
      const start = after === undefined ? { pk: '', id: '' } : (JSON.parse(after) as Key);
      const rows = await unlocked(({ all }) => all.all({ ...start, limit: limit + 1 }));
      return pageOf(rows.map(revisioned), limit, ({ document: { pk, id } }) => JSON.stringify({ pk, id }));
    },
    async ready() {
      await unlocked(({ read }) => read.get(null, '', ''));
      file.check();
      // Reading goes on when the disk is full, say: whether writing goes on, too, is seen by writing only.
      await trouble.look(() => unlocked(({ database, transact }) => transact(() => writeNothing(database))));
    },
    async close() {
      await commits.ended();
      file.close();
    },
  };
};

/**
 * The open database. A file that this user may not write is open for reading alone, whatever rights come later: once it
 * may be written, it is opened anew.
 * @throws CannotOpen
 */
const openedAnewWhenWritable = (path: string, timeout: number) => {
  let now = opened(path, timeout);
  let files = filesOf(path);
  let isClosed = false;
  const isToBeOpened = (error: unknown): boolean =>
    now.database.isOpen ? isReadOnly(error) && files.areWritable() : !isClosed;

  return {
    /** @throws what the work does, FilesGone, CannotOpen */
    use: <T>(work: (database: Opened) => T): T => {
      try {
        return work(now);
      } catch (error) {
        if (!isToBeOpened(error)) throw error;
      }
      files.check();
      // Closed first: all that one process has open of a file share what it may do there.
      if (now.database.isOpen) now.database.close();
      now = opened(path, blockedMs);
      files = filesOf(path);
      return work(now);
    },
    /** @throws FilesGone */
    check: (): void => files.check(),
    close: (): void => {
      isClosed = true;
      now.database.close();
    },
  };
};

/** What SQLite finds wrong in a database file that somebody may have open; reads all of it. */
export const faultsIn = (path: string): string[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const found = database.prepare('PRAGMA quick_check').all();
    return found.map((row) => String(row['quick_check'])).filter((fault) => fault !== 'ok');
  } finally {
    database.close();
  }
};

/** What SQLite calls a database that is no file. */
const inMemory = ':memory:';

const makeFile = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite gives the files beside it the same rights.
  closeSync(openSync(path, 'a', 0o600));
};

type Opened = ReturnType<typeof opened>;

/** A stretch of time in which nobody but this connection has written to the file. */
type Era = object;

/** How many transactions this process has ended, whichever connection had them. */
let transactions = 0;

/**
 * Tells eras apart, asking once in each round of the event loop: all that a round answers had come before it began, so
 * what others had been told was written by then is seen.
 */
const createEras = (database: DatabaseSync): (() => Era) => {
  const version = database.prepare('PRAGMA data_version');
  let last: { readonly version: unknown } = { version: undefined };
  let asked: { readonly round: number; readonly transactions: number } | undefined;
  return () => {
    const round = performance.nodeTiming.uvMetricsInfo.loopCount;
    if (asked?.round === round && asked.transactions === transactions) return last;
    const now = version.get()?.['data_version'];
    if (now !== last.version) last = { version: now };
    asked = { round, transactions };
    return last;
  };
};

const opened = (path: string, timeout: number) => {
  try {
    if (path !== inMemory) makeFile(path);
    const database = new DatabaseSync(path, { timeout });
    database.exec(setUp);
    database.exec(`PRAGMA busy_timeout = ${blockedMs}`);
    return {
      database,
      transact: transacting(database),
      era: createEras(database),
      read: database.prepare(sql.read),
      create: database.prepare(sql.create),
      replace: database.prepare(sql.replace),
      remove: database.prepare(sql.remove),
      list: database.prepare(sql.list),
      due: database.prepare(sql.due),
      all: database.prepare(sql.all),
    };
  } catch (cause) {
    throw new CannotOpen(`The database file ${path} cannot be opened: ${reasonOf(cause)}`, { cause });
  }
};

const mayNot = 'this user may not write it, or not in its folder; give the user the right';
const locked = 'another program has locked it; end that one first';
const full = 'the disk is full; make room';
const inFile = 'what should be its folder is a file; choose another place';

/** What is behind the codes of SQLite (sqlite.org/rescode.html) and of the system, and what to do. */
const reasons: Readonly<Record<string, string>> = {
  1: 'it belongs to another program; choose another file',
  5: locked,
  6: locked,
  8: mayNot,
  10: 'the disk cannot be read or written; look at the disk',
  11: 'it is damaged; restore a backup into a new file',
  13: full,
  14: mayNot,
  26: 'it is no database; choose another file, or restore a backup into a new one',
  EACCES: mayNot,
  EPERM: mayNot,
  EROFS: mayNot,
  ENOSPC: full,
  EISDIR: 'it is a folder; name a file in it',
  EEXIST: inFile,
  ENOTDIR: inFile,
};

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return reasons[codeOf(error) ?? String(code)] ?? String(message);
};

/** SQLite's own code, without what it adds in the higher bits. */
const codeOf = (error: unknown): number | undefined => {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : undefined;
};

const isLocked = (error: unknown): boolean => [5, 6].includes(codeOf(error) ?? 0);

const isReadOnly = (error: unknown): boolean => codeOf(error) === 8;

/** What to call what a statement failed with, where somebody has to mend something. */
const troubles: Readonly<Record<number, string>> = {
  5: 'Locked',
  6: 'Locked',
  8: 'ReadOnly',
  10: 'DiskFails',
  11: 'Damaged',
  13: 'DiskFull',
  26: 'Damaged',
};

/** Remembers what went wrong until it is known to be over; a damaged file does not mend by itself. */
const createTrouble = (path: string) => {
  let found: CannotServe | undefined;
  const isLasting = () => found?.name === 'Damaged';
  const overcome = (): void => {
    if (!isLasting()) found = undefined;
  };
  return {
    note: (error: unknown): void => {
      const name = troubles[codeOf(error) ?? 0];
      if (name !== undefined && !isLasting())
        found = new CannotServe(name, `The database file ${path}: ${reasonOf(error)}`, { cause: error });
    },
    overcome,
    /** @param tryAgain fails while it is not over @throws CannotServe */
    look: async (tryAgain: () => Promise<unknown>): Promise<void> => {
      if (found && !isLasting()) await tryAgain().then(overcome, () => undefined);
      if (found) throw found;
    },
  };
};

/** Writes what is there already, which takes room and the right to do so all the same. */
const writeNothing = (database: DatabaseSync): void => {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  database.exec(`PRAGMA user_version = ${version}`);
};

/** Lets others do their work while another process has locked the file. @throws what SQLite said when it takes too long */
const whenUnlocked =
  (patienceMs: number) =>
  async <T>(work: () => T): Promise<T> => {
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isLocked(error) || performance.now() >= until) throw error;
      }
      await pause(untilTriedAgainMs);
    }
  };

/** The database and its log are open, whatever happens to their names; only others would miss them. */
const filesOf = (path: string) => {
  const inodeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino;
  const known = path === inMemory ? [] : [path, `${path}-wal`].map((file) => [file, inodeOf(file)] as const);
  return {
    areWritable: (): boolean => [path, `${path}-wal`, `${path}-shm`].every(isWritable),
    /** @throws FilesGone */
    check: (): void => {
      const gone = known.find(([file, inode]) => inode !== undefined && inodeOf(file) !== inode);
      if (gone) throw new FilesGone(`${gone[0]} has been deleted or replaced; stop Los`);
    },
  };
};

const isWritable = (file: string): boolean => {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const transacting = (database: DatabaseSync) => {
  const [begin, commit] = ['BEGIN IMMEDIATE', 'COMMIT'].map((one) => database.prepare(one)) as [
    StatementSync,
    StatementSync,
  ];
  return <T>(work: () => T): T => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    } finally {
      transactions += 1;
    }
  };
};

type Row = Record<string, SQLOutputValue>;

const revisioned = (row: Row): Revisioned => ({
  document: JSON.parse(String(row['json'])) as StoredDocument,
  revision: String(row['revision']),
});

const dueRow = (row: Row): Due => ({ pk: String(row['pk']), id: String(row['id']), dueAt: String(row['dueAt']) });

const dueOf = ({ dueAt }: StoredDocument): string | null => (dueAt === undefined ? null : sortableInstant(dueAt));

const name = ({ pk, id }: Key): string => `${pk}/${id}`;
