import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkBackup, documentsIn, writeBackup } from '../../src/store/backup.ts';
import { type Copying, contentOf, copyInto, peopleNote } from '../../src/store/copy.ts';
import type { Store, StoredDocument } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { breakableStore } from '../support/breakable.ts';
import { startCosmos } from '../support/cosmos.ts';

const now = () => '2026-11-23T08:00:00.000Z';

let folder: string;
const opened: Store[] = [];
const stopCosmos: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'los-copy-'));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const stop of stopCosmos.splice(0)) await stop();
  await rm(folder, { recursive: true, force: true });
});

let files = 0;
const sqlite = async (): Promise<Store> => {
  const store = openSqlite(join(folder, `${++files}.db`));
  opened.push(store);
  return store;
};

const cosmos = async (): Promise<Store> => {
  const started = await startCosmos();
  stopCosmos.push(started.stop);
  return started.store;
};

const awkward = 'Ærlig talt:\u2028 linje\u2029 to\n\r tre 👩‍⚕️ čáhci \\ "«»" \ud800';

/** Documents of several partitions, with a time that is due and all kinds of signs. */
const sampleOf = (count: number): StoredDocument[] =>
  Array.from({ length: count }, (_, at) => ({
    pk: `team:Å${at % 7}`,
    id: `grants:${at}`,
    type: 'grants',
    schema: 1,
    ...(at % 2 ? { dueAt: '2026-11-23T08:00:00.000Z' } : {}),
    body: { facilitators: [], number: at, text: awkward },
    commands: [{ id: `c${at}` }],
  }));

const fill = async (store: Store, documents: readonly StoredDocument[]): Promise<void> => {
  await Promise.all(documents.map((document) => store.create(document)));
};

const allOf = async (store: Store): Promise<StoredDocument[]> => {
  const found: StoredDocument[] = [];
  for await (const document of contentOf(store)) found.push(document);
  return found.sort((a, b) => (`${a.pk} ${a.id}` < `${b.pk} ${b.id}` ? -1 : 1));
};

const copying = (from: Store, target: Store, more: Partial<Copying> = {}): Copying => ({
  source: () => contentOf(from),
  target,
  from: 'sqlite:old.db',
  now,
  ...more,
});

const stores = { sqlite, cosmos };

describe.each([
  ['sqlite', 'cosmos'],
  ['cosmos', 'sqlite'],
  ['sqlite', 'sqlite'],
] as const)('everything that is stored in %s', (one, other) => {
  test(`is copied to ${other}, and compared`, async () => {
    const [source, target] = [await stores[one](), await stores[other]()];
    await fill(source, sampleOf(150));
    expect(await copyInto(copying(source, target))).toEqual({ documents: 150, already: 0 });
    expect(await allOf(target)).toEqual(await allOf(source));
    expect((await target.due('2026-11-23T08:00:00Z', { limit: 200 })).items).toHaveLength(75);
  });

  test(`is backed up, and restored in ${other}`, async () => {
    const [source, target] = [await stores[one](), await stores[other]()];
    await fill(source, sampleOf(150));
    const path = join(folder, 'los.backup');
    const made = await writeBackup(source, path, now());
    expect(made).toMatchObject({ at: now(), documents: 150 });
    expect(await checkBackup(path)).toEqual(made);
    await copyInto({ source: () => documentsIn(path), target, from: `backup:${made.sha256}`, now });
    expect(await allOf(target)).toEqual(await allOf(source));
  });
});

describe('a copy', () => {
  test('tells how far it is, and made again only compares', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await fill(source, sampleOf(20));
    const steps: [string, number][] = [];
    const copy = copying(source, target, { progress: (step, count) => steps.push([step, count]) });
    await copyInto(copy);
    expect(steps.filter(([step]) => step === 'copied').at(-1)).toEqual(['copied', 20]);
    expect(steps.at(-1)).toEqual(['compared', 20]);
    steps.length = 0;
    expect(await copyInto(copy)).toEqual({ documents: 20, already: 20 });
    expect(steps.some(([step]) => step === 'copied')).toBe(false);
  });

  test('into a store whose people stand under their present ids says so no more: what came may be older', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await fill(source, sampleOf(1));
    await target.create({ ...peopleNote, type: 'note', schema: 1 });
    await copyInto(copying(source, target));
    expect(await target.read(peopleNote)).toBeUndefined();
  });

  test('that was cut off goes on, also when the source has changed since', async () => {
    const [source, whole] = [await sqlite(), await sqlite()];
    const documents = sampleOf(40);
    await fill(source, documents);
    const { store: target, breakAfter, mend } = breakableStore(whole);
    // The note of the copy, and 16 documents, of which the first will be newer.
    breakAfter(17);
    await expect(copyInto(copying(source, target))).rejects.toThrow('cut off');
    mend();
    const [first] = documents;
    const changed = first && (await source.read(first));
    if (!changed) throw new Error('no document');
    await source.replace({ ...changed.document, body: 'newer' }, changed.revision);
    expect(await copyInto(copying(source, target))).toEqual({ documents: 40, already: 15 });
    expect(await allOf(target)).toEqual(await allOf(source));
  });

  test('goes on with the same source only', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await fill(source, sampleOf(5));
    await copyInto(copying(source, target));
    const other = copyInto(copying(source, target, { from: 'sqlite:another.db' }));
    await expect(other).rejects.toMatchObject({ why: 'otherSource' });
  });

  test('is not made where a note cannot be understood', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await target.create({ pk: 'los', id: 'copy', type: 'copy', schema: 1, body: { from: 17 } });
    await expect(copyInto(copying(source, target))).rejects.toMatchObject({ why: 'otherSource' });
    const [older, other] = [await sqlite(), await sqlite()];
    await other.create({ pk: 'los', id: 'copy', type: 'copy', schema: 1 });
    await expect(copyInto(copying(older, other))).rejects.toMatchObject({ why: 'otherSource' });
  });

  test('is not made where there is something, but is where only sweeps have been noted', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await fill(source, sampleOf(5));
    await target.create({ pk: 'los', id: 'sweep', type: 'sweepStatus', schema: 1, body: {} });
    const [document] = sampleOf(1);
    const mine = document && (await target.create(document));
    await expect(copyInto(copying(source, target))).rejects.toMatchObject({ why: 'targetNotEmpty' });
    if (mine) await target.remove(mine.document, mine.revision);
    expect(await copyInto(copying(source, target))).toEqual({ documents: 5, already: 0 });
  });

  test('that is in use is left alone', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    const documents = sampleOf(5);
    await fill(source, documents);
    await copyInto(copying(source, target));
    const found = await target.read(documents[0] as StoredDocument);
    if (!found) throw new Error('not copied');
    await target.replace({ ...found.document, body: 'worked on' }, found.revision);
    await expect(copyInto(copying(source, target))).rejects.toMatchObject({ why: 'targetInUse' });
    expect((await target.read(found.document))?.document['body']).toBe('worked on');
  });

  test('of a source that changes meanwhile is not called a copy', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    const documents = sampleOf(30);
    await fill(source, documents);
    const writeNow = async (): Promise<void> => {
      const found = await source.read(documents[0] as StoredDocument);
      if (found) await source.replace({ ...found.document, body: 'meanwhile' }, found.revision);
    };
    let rounds = 0;
    const changing = copying(source, target, {
      source: async function* () {
        rounds += 1;
        if (rounds === 2) await writeNow();
        yield* contentOf(source);
      },
    });
    await expect(copyInto(changing)).rejects.toMatchObject({ why: 'sourceChanged' });
    // Once more, with nobody writing.
    expect(await copyInto(copying(source, target))).toMatchObject({ documents: 30 });
  });

  test('finds what is in the target alone', async () => {
    const [source, target] = [await sqlite(), await sqlite()];
    await fill(source, sampleOf(5));
    const stray = { pk: 'team:stray', id: 'team', type: 'team', schema: 1 };
    let rounds = 0;
    const changing = copying(source, target, {
      source: async function* () {
        rounds += 1;
        if (rounds === 2) await target.create(stray);
        yield* contentOf(source);
      },
    });
    await expect(copyInto(changing)).rejects.toMatchObject({ why: 'strangeDocuments' });
  });
});

describe('a backup', () => {
  const backUp = async (count = 30): Promise<string> => {
    const store = await sqlite();
    await fill(store, sampleOf(count));
    const path = join(folder, 'los.backup');
    await writeBackup(store, path, now());
    return path;
  };

  test('is for its owner alone, and never written over another', async () => {
    const path = await backUp();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const before = await readFile(path);
    await expect(writeBackup(await sqlite(), path, now())).rejects.toMatchObject({ why: 'fileExists' });
    expect(await readFile(path)).toEqual(before);
  });

  test('made twice at once is one file, whole, and the other is refused', async () => {
    const store = await sqlite();
    await fill(store, sampleOf(200));
    const path = join(folder, 'los.backup');
    const both = await Promise.allSettled([writeBackup(store, path, now()), writeBackup(store, path, now())]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await checkBackup(path)).toMatchObject({ documents: 200 });
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('of an empty store is a backup, too', async () => {
    const path = await backUp(0);
    expect(await checkBackup(path)).toMatchObject({ documents: 0 });
  });

  test('that was cut short or changed is refused', async () => {
    const path = await backUp();
    const bytes = await readFile(path);
    const text = gunzipSync(bytes).toString();
    const lines = text.split('\n');
    const damaged: Record<string, Uint8Array> = {
      'half of it': bytes.subarray(0, bytes.length / 2),
      'a line less': gzipSync(lines.toSpliced(5, 1).join('\n')),
      'a line twice': gzipSync(lines.toSpliced(5, 0, lines[5] ?? '').join('\n')),
      'a sign changed': gzipSync(text.replace('"number":7', '"number":8')),
      'no end': gzipSync(`${lines.slice(0, -2).join('\n')}\n`),
      'half a line': gzipSync(text.slice(0, text.length / 2)),
      'more after the end': gzipSync(`${text}{"pk":"x","id":"y"}\n`),
    };
    for (const [name, content] of Object.entries(damaged)) {
      const spoilt = join(folder, 'spoilt');
      await writeFile(spoilt, content);
      await expect(checkBackup(spoilt).then(() => name)).rejects.toMatchObject({ why: 'damaged' });
    }
  });

  /** With the right number and checksum. */
  const writeWhole = async (lines: readonly string[]): Promise<string> => {
    const path = join(folder, 'whole');
    const text = lines.map((line) => `${line}\n`).join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const opening = { los: 'backup', version: 1, at: now() };
    const closing = { los: 'end', documents: lines.length, sha256 };
    await writeFile(path, gzipSync(`${JSON.stringify(opening)}\n${text}${JSON.stringify(closing)}\n`));
    return path;
  };
  const grants = { pk: 'los', id: 'grants', type: 'grants', schema: 1, body: { facilitators: [] }, commands: [] };

  test.each([
    ['without a type', { ...grants, type: undefined }, 'strangeDocument'],
    ['with a body of another shape', { ...grants, body: { facilitators: 'all' } }, 'strangeDocument'],
    ['without a body', { ...grants, body: undefined }, 'strangeDocument'],
    ['with commands that are none', { ...grants, commands: 'x' }, 'strangeDocument'],
    ['that is no document', 17, 'strangeDocument'],
    ['of a newer schema', { ...grants, schema: 99 }, 'newerVersion'],
  ])('that is whole, with a document %s, is refused', async (_, document, why) => {
    const good = JSON.stringify(grants);
    expect(await checkBackup(await writeWhole([good]))).toMatchObject({ documents: 1 });
    const path = await writeWhole([good, JSON.stringify(document)]);
    await expect(checkBackup(path)).rejects.toMatchObject({ why });
  });

  test('takes along what the demo keeps of its own', async () => {
    const path = await writeWhole([JSON.stringify({ pk: 'demo', id: 'clock', type: 'clock', schema: 1, body: {} })]);
    expect(await checkBackup(path)).toMatchObject({ documents: 1 });
  });

  test('is not any file, and not one from a newer Los', async () => {
    const path = join(folder, 'other');
    await writeFile(path, gzipSync('hello\n'));
    await expect(checkBackup(path)).rejects.toMatchObject({ why: 'noBackup' });
    await writeFile(path, gzipSync('{"los":"backup","version":2,"at":"2030-01-01T00:00:00Z"}\n'));
    await expect(checkBackup(path)).rejects.toMatchObject({ why: 'newerVersion' });
    await expect(checkBackup(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
