import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDocuments } from '../../src/los.ts';
import { type Kind, kinds, withPresentIds } from '../../src/store/kinds.ts';
import type { Store, StoredDocument } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { startLos, type TestChat, type TestLos, testPerson } from '../support/los.ts';

const old = join(import.meta.dirname, '../fixtures/old-database.sql');
const [kari, una, ola, liv, anne] = [
  testPerson('Kari Teamleder'),
  testPerson('Una Brukerrepresentant'),
  testPerson('Ola Medlem'),
  testPerson('Liv Leder'),
  testPerson('Anne Berg'),
];

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'los-old-'));
  const path = join(folder, 'los.db');
  const file = new DatabaseSync(path);
  file.exec(await readFile(old, 'utf8'));
  file.close();
  store = openSqlite(path);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const everything = async (): Promise<readonly StoredDocument[]> =>
  (await store.all({ limit: 1000 })).items.map(({ document }) => document);

/** What there was nothing of in those days. */
const cameLater: ReadonlySet<string> = new Set([
  'actionBank',
  'announcement',
  'application',
  'evaluation',
  'misses',
  'round',
  'session',
  'share',
  'talk',
  'teamSummary',
]);

test('every document of an old database is read, and nothing in it is lost', async () => {
  const documents = openDocuments(store);
  const stored = await everything();
  for (const { pk, id, type, body } of stored) {
    const kind = Object.values(kinds).find((one) => one.type === type) as Kind<object> | undefined;
    if (!kind) throw new Error(`A ${type} is of no kind`);
    expect((await documents.read(kind, { pk, id }))?.body).toMatchObject(withPresentIds(body as object));
  }
  const types = Object.values(kinds).flatMap(({ type }) => (cameLater.has(type) ? [] : [type]));
  expect([...new Set(stored.map(({ type }) => type))].sort()).toEqual(types.sort());
});

describe('Los on an old database', () => {
  let los: TestLos;
  beforeEach(async () => {
    const kept = { ...store, close: async () => undefined };
    los = await startLos({ now: '2026-11-19T08:30:00Z', overrides: { store: kept } });
  });
  afterEach(() => los.stop());

  /** The chats in the order in which they were made, for their number names them. Who writes is reached anew. */
  const chats = async () => {
    const theirs = los.groupChat([anne]);
    const annes = los.personalChat(anne);
    const chat = los.groupChat([kari, una, ola, liv]);
    const [karis, unas, livs] = [kari, una, liv].map(los.personalChat) as [TestChat, TestChat, TestChat];
    await theirs.say(anne, 'hjelp');
    await annes.say(anne, 'hjelp');
    await chat.say(kari, 'hjelp');
    await karis.say(kari, 'hjelp');
    await unas.say(una, 'hjelp');
    await livs.say(liv, 'hjelp');
    return { theirs, chat, karis, unas };
  };

  test('goes on with a task of the team and a case', async () => {
    const { chat, karis } = await chats();
    const { pk } = (await everything()).find(({ id }) => id === 'case:B-07') ?? { pk: '' };
    const rounds = async () => (await los.documents.read(kinds.case, { pk, id: 'case:B-07' }))?.body.rounds ?? [];
    const before = await rounds();
    expect((await chat.say(kari, 'Neste oppgave')).text).toContain('Status ● I gang');
    expect((await chat.press(kari, 'Ferdig')).text).toContain('1 av 4');
    await karis.say(kari, 'Åpne B-07');
    await karis.press(kari, 'Samtale 2: gi tall');
    await karis.press(kari, 'Alle på ett kort');
    const scores = { score_a1: '6', score_a2: '7', score_a3: '8' };
    expect((await karis.press(kari, 'Lagre tallene', scores)).text).toContain(
      'Samtale\u00a01 gjennomsnitt 4,0\nSamtale\u00a02 gjennomsnitt 7,0\nOpplevd nytte 3,0',
    );
    expect(await rounds()).toEqual([...before, expect.objectContaining({ heldOn: '2026-11-19' })]);
  });

  test('sweeps it, and posts what is due', async () => {
    const { theirs, chat, karis, unas } = await chats();
    expect(await los.sweep()).toMatchObject({ failed: 0, unknown: 0, gone: 0 });
    // What was answered when the old Los stopped.
    expect(chat.received().text).toContain('Begynn med to brukere dere kjenner.');
    // What waited for her hour.
    los.clock.set('2026-11-19T09:30:00Z');
    expect(await los.sweep()).toMatchObject({ failed: 0, sent: 1 });
    expect(unas.received().text).toContain('Set saman forbetringsteamet');
    los.clock.set('2026-11-30T08:00:00Z');
    expect(await los.sweep()).toMatchObject({ failed: 0, unknown: 0, gone: 0 });
    expect(chat.received().text).toContain('Samling 1 om 7 dager');
    expect(karis.received().text).toContain('B-07');
    expect(theirs.received().text).toContain('Fjordvik');
  });
});
