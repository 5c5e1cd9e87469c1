import { readFile, writeFile } from 'node:fs/promises';
import { contentOf } from '../../src/store/copy.ts';
import type { Store, StoredDocument } from '../../src/store/port.ts';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

const fill = async (store: Store, count: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      store.create({
        pk: `team:${at % 9}`,
        id: `grants:${at}`,
        type: 'grants',
        schema: 1,
        body: { facilitators: [], text: `Å ${at}` },
      }),
    ),
  );
  await store.close();
};

const contentAt = async (store: Store): Promise<StoredDocument[]> => {
  const found: StoredDocument[] = [];
  for await (const document of contentOf(store)) found.push(document);
  await store.close();
  return found.sort((a, b) => (`${a.pk} ${a.id}` < `${b.pk} ${b.id}` ? -1 : 1));
};

const openCosmos = () => terminal.open({ kind: 'cosmos', endpoint: '' });

test('one command takes everything from SQLite to Cosmos DB, and one back', async () => {
  await fill(terminal.store(), 1_100);
  const there = await terminal.los(['migrate', '--to', 'cosmos']);
  expect([there.status, there.printed]).toEqual([0, expect.stringMatching(/^1100 dokumenter er i cosmos .*like/)]);
  expect(there.told.split('\n')).toEqual(['1000 kopiert …', '1000 sammenlignet …']);
  terminal.environment['LOS_STORE'] = 'cosmos';
  const back = await terminal.los(['migrate', '--to', `sqlite:${terminal.path('back.db')}`]);
  expect([back.status, back.printed]).toEqual([0, expect.stringMatching(/^1100 dokumenter/)]);
  const before = await contentAt(terminal.store());
  expect(await contentAt(await openCosmos())).toEqual(before);
  expect(await contentAt(terminal.store('back.db'))).toEqual(before);
});

test('migrating again changes nothing; where there is something it is refused', async () => {
  await fill(terminal.store(), 5);
  const to = `sqlite:${terminal.path('new.db')}`;
  await terminal.los(['migrate', '--to', to]);
  expect(await terminal.los(['migrate', '--to', to])).toMatchObject({
    status: 0,
    printed: expect.stringContaining('(5 var der fra før)'),
  });
  await fill(terminal.store('other.db'), 6);
  const refused = await terminal.los(['migrate', '--to', `sqlite:${terminal.path('other.db')}`]);
  expect([refused.status, refused.told]).toEqual([1, expect.stringContaining('ikke tomt')]);
});

test('backups in a folder each have a name of their own, and none is written over', async () => {
  await fill(terminal.store(), 3);
  const names: string[] = [];
  for (const at of ['2026-11-23T02:30:00.123Z', '2026-11-23T14:05:09.000Z']) {
    terminal.clock.set(at);
    const { status, printed } = await terminal.los(['backup', terminal.folder]);
    names.push(...(printed.match(/los-[^/ ]+\.gz/) ?? []));
    expect(status).toBe(0);
  }
  expect(names).toEqual(['los-2026-11-23T023000Z.gz', 'los-2026-11-23T140509Z.gz']);
  const again = await terminal.los(['backup', terminal.folder]);
  expect([again.status, again.told]).toEqual([1, 'Filen finnes fra før. Velg et annet navn.']);
});

test.each([
  ['the same store', (path: string) => ['migrate', '--to', `sqlite:${path}`], /samme lager/],
  ['Cosmos DB without its address', () => ['migrate', '--to', 'cosmos'], /COSMOS_ENDPOINT: give/],
])('migrating to %s is refused', async (_, args, words) => {
  await fill(terminal.store(), 1);
  delete terminal.environment['COSMOS_ENDPOINT'];
  const { status, told } = await terminal.los(args(terminal.path('los.db')));
  expect([status, told]).toEqual([1, expect.stringMatching(words)]);
});

test('a store that is not there is neither moved nor backed up, nor made', async () => {
  for (const args of [
    ['migrate', '--to', `sqlite:${terminal.path('new.db')}`],
    ['backup', terminal.path('los.backup')],
  ]) {
    const { status, told } = await terminal.los(args);
    expect([status, told]).toEqual([1, expect.stringMatching(/los\.db finnes ikke/)]);
  }
});

test('a backup brings everything back into an empty store', async () => {
  await fill(terminal.store(), 250);
  const file = terminal.path('los.backup');
  const backup = await terminal.los(['backup', file]);
  expect([backup.status, backup.printed]).toEqual([0, expect.stringMatching(/^250 dokumenter er i .*los\.backup/)]);
  terminal.environment['LOS_STORE'] = `sqlite:${terminal.path('restored.db')}`;
  const restore = await terminal.los(['restore', file]);
  expect([restore.status, restore.printed]).toEqual([
    0,
    expect.stringMatching(/^250 dokumenter fra kopien av 23\.11\.2026/),
  ]);
  expect(await contentAt(terminal.store('restored.db'))).toEqual(await contentAt(terminal.store()));
  terminal.environment['LOS_STORE'] = 'cosmos';
  expect(await terminal.los(['restore', file])).toMatchObject({ status: 0 });
  expect(await contentAt(await openCosmos())).toEqual(await contentAt(terminal.store()));
});

test('a restore into a store with something in it is refused, and so is a damaged file, before anything is written', async () => {
  await fill(terminal.store(), 20);
  const file = terminal.path('los.backup');
  await terminal.los(['backup', file]);
  const full = await terminal.los(['restore', file]);
  expect([full.status, full.told]).toEqual([1, expect.stringContaining('ikke tomt')]);
  const bytes = await readFile(file);
  await writeFile(terminal.path('half'), bytes.subarray(0, bytes.length - 20));
  terminal.environment['LOS_STORE'] = `sqlite:${terminal.path('empty.db')}`;
  const damaged = await terminal.los(['restore', terminal.path('half')]);
  expect([damaged.status, damaged.told]).toEqual([1, expect.stringContaining('skadet')]);
  expect(await contentAt(terminal.store('empty.db'))).toEqual([]);
  expect((await terminal.los(['restore', terminal.path('nowhere')])).told).toBe('Filen eller mappen finnes ikke.');
});
