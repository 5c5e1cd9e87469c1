import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { dueStatement, openSqlite } from '../../src/store/sqlite.ts';
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

  test('says which file it is when it cannot be opened', async () => {
    await writeFile(
      join(folder, 'text'),
      'This is no database, only some text that is long enough to be looked at.'.repeat(20),
    );
    await expect(openStore({ kind: 'sqlite', path: join(folder, 'text') })).rejects.toThrow(join(folder, 'text'));
  });
});

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

/** Commits in a write-ahead log: the frames that tell the size of the database after them (sqlite.org/fileformat2.html#walformat). */
const commitsIn = async (path: string): Promise<number> => {
  const log = await readFile(path);
  const frame = 24 + log.readUInt32BE(8);
  let commits = 0;
  for (let at = 32; at < log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
};
