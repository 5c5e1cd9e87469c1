import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { CannotOpen, FilesGone, type Store } from '../../src/store/port.ts';
import { dueStatement, openSqlite } from '../../src/store/sqlite.ts';
import { boundByRights } from '../support/bound-by-rights.ts';
import { type StoreToTry, storeContract } from './contract.ts';
import { documentsContract } from './documents-contract.ts';

let folder: string;
let path: string;
const opened: Store[] = [];

const open = (): Store => {
  const store = openSqlite(path);
  opened.push(store);
  return store;
};

const start = async (): Promise<StoreToTry> => {
  folder = await mkdtemp(join(tmpdir(), 'los-store-'));
  path = join(folder, 'data', 'los.db');
  const stop = async () => {
    for (const store of opened.splice(0)) await store.close();
    await rm(folder, { recursive: true });
  };
  return { store: open(), open, stop };
};

describe('the embedded store', () => storeContract(start));
describe('documents in the embedded store', () => documentsContract(start));

test('a store in memory leaves no file behind', async () => {
  await openSqlite(':memory:').close();
  expect(existsSync(':memory:')).toBe(false);
});

describe('the file of the embedded store', () => {
  let tried: StoreToTry;
  beforeEach(async () => {
    tried = await start();
  });
  afterEach(() => tried.stop());

  const document = { pk: 'p', id: 'i', type: 't', schema: 1, dueAt: '2026-01-01T00:00:00.000Z', body: 'æøå' };

  test('keeps everything when it is closed and opened again', async () => {
    const { revision } = await tried.store.create(document);
    await tried.store.close();
    opened.length = 0;
    const again = await openStore({ kind: 'sqlite', path });
    opened.push(again);
    expect(await again.read(document)).toEqual({ document, revision });
    expect((await again.due('2026-01-02T00:00:00Z', { limit: 1 })).items).toHaveLength(1);
  });

  test('and those beside it can be read by whoever runs Los alone', async () => {
    await tried.store.create(document);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) {
      expect([file, (await stat(file)).mode & 0o077]).toEqual([file, 0]);
    }
  });

  test('has what was written right before it was closed', async () => {
    const written = tried.store.create(document);
    await tried.store.close();
    opened.length = 0;
    await written;
    expect((await open().read(document))?.document).toEqual(document);
  });

  test('has everything that was answered when the process is killed', async () => {
    const writer = spawn(process.execPath, ['--input-type=module', '--eval', writeForEver, sqliteModule, path]);
    let answered = 0;
    for await (const line of createInterface(writer.stdout)) {
      answered = Number(line);
      if (answered >= 200) writer.kill('SIGKILL');
    }
    const store = open();
    const stored = await Promise.all(Array.from({ length: answered }, (_, at) => store.read({ pk: 'p', id: `${at}` })));
    expect(answered).toBeGreaterThanOrEqual(200);
    expect(stored).not.toContain(undefined);
  });

  test('finds what is due by index, without sorting', () => {
    const database = new DatabaseSync(path, { readOnly: true });
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${dueStatement}`).all();
    database.close();
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH documents USING COVERING INDEX due \(/),
    ]);
  });

  test('takes the writes of one moment in one transaction', async () => {
    const before = await commitsIn(`${path}-wal`);
    const ids = Array.from({ length: 50 }, (_, at) => `i${at}`);
    await Promise.all(ids.map((id) => tried.store.create({ ...document, id })));
    expect(await commitsIn(`${path}-wal`)).toBe(before + 1);
  });

  test('takes the writes of those who come while there is work to do in few', async () => {
    const before = await commitsIn(`${path}-wal`);
    const written: Promise<unknown>[] = [];
    for (let at = 0; at < 20; at += 1) {
      written.push(tried.store.create({ ...document, id: `i${at}` }));
      await busyRound();
    }
    await Promise.all(written);
    expect(await commitsIn(`${path}-wal`)).toBeLessThan(before + 10);
  });

  test('keeps nobody waiting for ever, however much there is to do', async () => {
    let isWritten = false;
    const written = tried.store.create(document).then(() => {
      isWritten = true;
    });
    for (let round = 0; round < 1_000 && !isWritten; round += 1) await busyRound();
    expect(isWritten).toBe(true);
    await written;
  });

  test('shows in the next round of the event loop what another process has written', async () => {
    await tried.store.create(document);
    await tried.store.read(document);
    hold(path, "UPDATE documents SET json = json_set(json, '$.body', 'ny'), revision = 'theirs'").close();
    await nextTurn();
    expect(await tried.store.read(document)).toEqual({ document: { ...document, body: 'ny' }, revision: 'theirs' });
  });

  test('shows at once what another store of this process has written', async () => {
    const { revision } = await tried.store.create(document);
    let isWritten = false;
    const lookingAllTheTime = (async () => {
      for (; !isWritten; await nextTurn()) await tried.store.read(document);
    })();
    // Whoever looks comes before whoever writes in each round.
    await tried.store.read(document);
    await nextTurn();
    await open().replace({ ...document, body: 'ny' }, revision);
    const seen = await tried.store.read(document);
    isWritten = true;
    await lookingAllTheTime;
    expect(seen?.document['body']).toBe('ny');
  });

  test.each<[string, string, (file: string) => Promise<unknown>, RegExp]>([
    [
      'a text',
      'a',
      (file) => writeFile(file, 'only some text that is long enough to be read.'.repeat(20)),
      /no database/,
    ],
    ['a folder', 'a', (file) => mkdir(file), /is a folder/],
    ['in a file', 'a/b', (file) => writeFile(dirname(file), ''), /its folder is a file/],
    ['far in a file', 'a/b/c', (file) => writeFile(dirname(dirname(file)), ''), /its folder is a file/],
    ['damaged', 'a', async (file) => writeFile(file, (await copyOf(path)).fill(255, 100)), /damaged; restore a backup/],
    ['cut off', 'a', async (file) => writeFile(file, (await copyOf(path)).subarray(0, 100)), /damaged; restore/],
    ['of another program', 'a', async (file) => hold(file, 'CREATE TABLE documents (name TEXT)'), /another program;/],
    ['locked', 'a', async (file) => hold(file, 'CREATE TABLE other (name TEXT); BEGIN EXCLUSIVE'), /locked it; end/],
  ])('says which file it is, why it cannot be opened, and what to do: %s', async (_, name, make, words) => {
    const file = join(folder, name);
    await make(file);
    const opening = () => openSqlite(file, 1).close();
    for (const said of [CannotOpen, file, words]) expect(opening).toThrow(said);
  });

  test('that another process has locked is waited for, while everything else goes on', async () => {
    const other = hold(path, 'BEGIN IMMEDIATE');
    const written = Promise.all(['1', '2'].map((id) => tried.store.create({ ...document, id })));
    await nextTurn();
    await nextTurn();
    const later = tried.store.create({ ...document, id: '3' });
    expect(await tried.store.read({ pk: 'p', id: '1' })).toBeUndefined();
    other.exec('COMMIT');
    other.close();
    await Promise.all([written, later]);
    for (const id of ['1', '2', '3']) expect(await tried.store.read({ pk: 'p', id })).toBeDefined();
  });

  test('that another process has locked is tried for all who wait, also for those who come later', async () => {
    const before = await commitsIn(`${path}-wal`);
    const other = hold(path, 'BEGIN IMMEDIATE');
    const first = tried.store.create({ ...document, id: '1' });
    await nextTurn();
    await nextTurn();
    const later = tried.store.create({ ...document, id: '2' });
    other.close();
    await Promise.all([first, later]);
    expect(await commitsIn(`${path}-wal`)).toBe(before + 1);
  });

  test('that stays locked is given up, and so is nothing that comes after', async () => {
    const store = openSqlite(path, 1);
    opened.push(store);
    const other = hold(path, 'BEGIN IMMEDIATE');
    await expect(store.create(document)).rejects.toMatchObject({ errcode: 5 });
    other.close();
    await store.create(document);
  });

  test('that stays locked is told as long as it is, and no longer', async () => {
    const store = openSqlite(path, 1);
    opened.push(store);
    const other = hold(path, 'BEGIN IMMEDIATE');
    await store.ready();
    await expect(store.create(document)).rejects.toMatchObject({ errcode: 5 });
    await expect(store.ready()).rejects.toMatchObject({ name: 'Locked', message: expect.stringContaining(path) });
    other.close();
    await store.ready();
  });

  test('is written to the end when it is closed while another process has locked it', async () => {
    const other = hold(path, 'BEGIN IMMEDIATE');
    const written = tried.store.create(document);
    await nextTurn();
    await nextTurn();
    const closed = tried.store.close();
    other.close();
    opened.length = 0;
    await Promise.all([written, closed]);
    expect((await open().read(document))?.document).toEqual(document);
  });

  test('takes nothing and says so while there is no room, nothing by halves, and goes on when there is', async () => {
    const writer = await startWriter('ulimit -S -f 600');
    const full = /^(DiskFull|DiskFails)$/;
    try {
      expect(await writer.ask('ready')).toBe('ready');
      let id = 1;
      let answer = await writer.ask(`create ${id} 100000`);
      expect(answer).toBe('created');
      // «well»: there is still room for something smaller.
      for (; id < 100 && /^(created|well)$/.test(`${answer}`); answer = await writer.ask(`create ${id} 100000`))
        id += 1;
      expect(answer).toMatch(full);
      expect(await writer.ask('ready')).toMatch(full);
      // The log is what has grown too long; in the database itself there is room.
      hold(path, 'PRAGMA wal_checkpoint(TRUNCATE)').close();
      expect(await writer.ask('ready')).toBe('ready');
      for (const name of [`${id}`, `${id}-beside`])
        expect(await tried.store.read({ pk: 'p', id: name })).toBeUndefined();
      expect(await writer.ask(`create ${id} 100000`)).toBe('created');
    } finally {
      await writer.end();
    }
  });

  test('that this user may not write is told, and goes on being read, and is written again once they may', async () => {
    await tried.store.create(document);
    const log = `${path}-wal`;
    await chmod(log, 0o400);
    const writer = await startWriter();
    try {
      expect(await writer.ask('ready')).toBe('ready');
      expect(await writer.ask('create 1 10')).toBe('ReadOnly');
      expect(await writer.ask('ready')).toBe('ReadOnly');
      await chmod(log, 0o600);
      expect(await writer.ask('create 2 10')).toBe('created');
      expect(await writer.ask('ready')).toBe('ready');
    } finally {
      await writer.end();
    }
    const found = await Promise.all(['i', '1', '1-beside', '2'].map((id) => tried.store.read({ pk: 'p', id })));
    expect(found.map((one) => one !== undefined)).toEqual([true, false, false, true]);
  });

  test('that is damaged in the middle serves what it can, and is not ready from then on', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `${at}`.padStart(3, '0'));
    await Promise.all(ids.map((id) => tried.store.create({ ...document, id, body: 'x'.repeat(4_000) })));
    await tried.store.close();
    opened.length = 0;
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(255, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 40_000));
    const store = open();
    await store.ready();
    const read = await Promise.allSettled(ids.map((id) => store.read({ pk: 'p', id })));
    expect(new Set(read.map(({ status }) => status))).toEqual(new Set(['fulfilled', 'rejected']));
    for (let asked = 0; asked < 2; asked += 1) await expect(store.ready()).rejects.toMatchObject({ name: 'Damaged' });
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['its log is deleted', (file) => rm(`${file}-wal`)],
    ['its log is replaced', (file) => rename(`${file}-wal`, `${file}-away`).then(() => writeFile(`${file}-wal`, ''))],
    ['it is deleted', (file) => rm(file)],
    ['another one is put in its place', (file) => copyFile(file, `${file}2`).then(() => rename(`${file}2`, file))],
  ])('is not ready, and takes nothing, when %s under it', async (_, disturb) => {
    await tried.store.create(document);
    await tried.store.ready();
    await disturb(path);
    await expect(tried.store.ready()).rejects.toThrow(FilesGone);
    await expect(tried.store.create({ ...document, id: 'lost' })).rejects.toThrow(FilesGone);
  });
});

const held: DatabaseSync[] = [];
afterEach(() => {
  for (const database of held.splice(0)) if (database.isOpen) database.close();
});

/** The database as another process has it open. */
const hold = (file: string, statement: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  held.push(database);
  database.exec(statement);
  return database;
};

const copyOf = async (file: string): Promise<Buffer> => {
  const database = hold(file, 'PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return readFile(file);
};

const sqliteModule = new URL('../../src/store/sqlite.ts', import.meta.url).href;

/** A program that stores one document after the other and says how many it has an answer for. */
const writeForEver = `
  const [, module, path] = process.argv;
  const store = (await import(module)).openSqlite(path);
  for (let at = 0; ; at += 1) {
    await store.create({ pk: 'p', id: String(at), type: 't', schema: 1 });
    console.log(at + 1);
  }
`;

/**
 * A process for which the rights of files hold.
 * @param first what its shell does before: with `ulimit` files may not grow, as on a disk that is full
 */
const startWriter = async (first = ':') => {
  const command = [
    ...boundByRights,
    process.execPath,
    '--input-type=module',
    '--eval',
    writeWhenAsked,
    sqliteModule,
    path,
  ];
  const writer = spawn('sh', ['-c', `${first}; exec "$@"`, 'sh', ...command]);
  const answers = createInterface(writer.stdout)[Symbol.asyncIterator]();
  return {
    ask: async (what: string): Promise<unknown> => {
      writer.stdin.write(`${what}\n`);
      return (await answers.next()).value;
    },
    end: async () => {
      const ended = once(writer, 'exit');
      writer.stdin.end();
      await ended;
    },
  };
};

/** A program that stores two documents in one moment, or says how the store is, at each line, and answers with what came of it. */
const writeWhenAsked = `
  const [, module, path] = process.argv;
  const store = (await import(module)).openSqlite(path);
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface(process.stdin)) {
    const [what, id, length] = line.split(' ');
    const create = (id, length) => store.create({ pk: 'p', id, type: 't', schema: 1, body: 'x'.repeat(length) });
    const done = what === 'ready'
      ? store.ready().then(() => 'ready', ({ name }) => name)
      : Promise.all([create(id + '-beside', 10), create(id, length)]).then(() => 'created');
    const well = () => store.ready().then(() => 'well');
    console.log(await done.catch((error) => (error.errcode ? well() : error.name)).catch(({ name }) => name));
  }
`;

/** Commits in a write-ahead log: the frames that tell the size of the database after them (sqlite.org/fileformat2.html#walformat). */
const commitsIn = async (path: string): Promise<number> => {
  const log = await readFile(path);
  const frame = 24 + log.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at < log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
};

/** A round of the event loop in which others have something to do. */
const busyRound = async (): Promise<void> => {
  await nextTurn();
  const until = performance.now() + 1;
  while (performance.now() < until);
};
