import { readFile, writeFile } from 'node:fs/promises';
import { openDocuments } from '../../src/los.ts';
import { PathwayCase } from '../../src/model/case.ts';
import { Application, Round } from '../../src/model/intake.ts';
import { contentOf } from '../../src/store/copy.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { filledIn } from '../support/shapes.ts';
import { givenTeam } from '../support/team.ts';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

const network = 'network-of-team1';
const words = 'ordene til brukeren';
const now = '2026-11-23T08:00:00Z';

/** A network with one of everything, and another that is none of it. */
const fill = async (): Promise<void> => {
  const store = terminal.store();
  const documents = openDocuments(store);
  const [kari, frida, ola] = ['kari', 'frida', 'ola'].map((name) => ({
    person: `tenant:${name}`,
    userId: `29:${name}`,
    name,
  }));
  if (!kari || !frida || !ola) throw new Error('nobody');
  const chat = { tenant: 'tenant', conversation: '19:x', scope: 'group' } as const;
  await givenTeam({ documents }, { members: [kari], facilitators: [frida], chat });
  await givenTeam({ documents }, { id: 'other', name: 'En annen', members: [ola], facilitators: [frida] });
  const given = {
    ...(filledIn(PathwayCase, words) as PathwayCase),
    team: 'team1',
    code: 'B-07',
    contactPersons: [kari.person],
  };
  await documents.create(kinds.case, keys.case('team1', 'B-07'), PathwayCase.parse({ ...given, purgedAt: undefined }));
  await documents.create(kinds.join, keys.join('KM47-R2WT'), { code: 'KM47-R2WT', network, expires: now });
  const round = {
    id: 'r1',
    network,
    createdAt: now,
    deadline: '2026-12-01',
    replyBy: '2026-12-10',
    remindedUntil: now,
  };
  await documents.create(kinds.round, keys.round(network, 'r1'), Round.parse(round));
  const applied = {
    id: 'a1',
    round: 'r1',
    network,
    from: 'web',
    language: 'nn',
    createdAt: now,
    changedAt: now,
    form: {},
  };
  await documents.create(
    kinds.application,
    keys.application('r1', 'a1'),
    Application.parse({ ...applied, remindedUntil: now }),
  );
  await store.close();
};

const copyAt = async (name: string) => JSON.parse(await readFile(terminal.path(name), 'utf8'));

test('a network goes through one file into an empty store, and comes out of it the same', async () => {
  await fill();
  const out = await terminal.los(['network', 'export', network, terminal.path('a.json')]);
  expect([out.status, out.printed]).toEqual([0, expect.stringMatching(/^7 dokumenter er i /)]);
  terminal.environment['LOS_STORE'] = `sqlite:${terminal.path('new.db')}`;
  const taken = await terminal.los(['network', 'import', terminal.path('a.json')]);
  expect([taken.status, taken.printed]).toEqual([0, expect.stringMatching(/^7 dokumenter er i /)]);
  await terminal.los(['network', 'export', network, terminal.path('b.json')]);
  expect(await copyAt('b.json')).toEqual(await copyAt('a.json'));
  const store = terminal.store('new.db');
  const documents = openDocuments(store);
  const person = async (name: string) => (await documents.read(kinds.person, keys.person(`tenant:${name}`)))?.body;
  expect(await person('kari')).toMatchObject({ memberships: [{ team: 'team1', role: 'teamLead' }] });
  expect(await person('frida')).toMatchObject({ networks: [network] });
  const types: string[] = [];
  for await (const { type } of contentOf(store)) types.push(type);
  expect(types.filter((type) => type === 'team')).toEqual(['team']);
  await store.close();
});

test('no word of a case is in the file, nor anything of another network', async () => {
  await fill();
  await terminal.los(['network', 'export', network, terminal.path('a.json')]);
  const text = await readFile(terminal.path('a.json'), 'utf8');
  const { documents } = await copyAt('a.json');
  const [it] = documents.filter(({ type }: { type: string }) => type === 'case');
  expect(it.body.activities.map((activity: { text: string }) => activity.text).join('')).toBe('');
  expect(text).not.toContain('En annen');
});

test('what is no copy, is damaged, or is there already is refused with nothing written', async () => {
  await fill();
  await terminal.los(['network', 'export', network, terminal.path('a.json')]);
  const again = await terminal.los(['network', 'import', terminal.path('a.json')]);
  expect([again.status, again.told]).toEqual([1, expect.stringContaining('er i lageret fra før')]);
  terminal.environment['LOS_STORE'] = `sqlite:${terminal.path('new.db')}`;
  const copy = await copyAt('a.json');
  const damaged = { ...copy, documents: copy.documents.map((one: object) => ({ ...one, body: {} })) };
  const [ofTeam] = copy.documents.filter(({ type }: { readonly type: string }) => type === 'team');
  const foreign = { ...copy, documents: [...copy.documents, { ...ofTeam, pk: 'team:of-others' }] };
  for (const [content, why] of [
    [JSON.stringify(foreign), 'ikke slik Los lagrer det'],
    ['{}', 'ikke et nettverk fra Los'],
    ['{', 'ikke et nettverk fra Los'],
    [JSON.stringify(damaged), 'ikke slik Los lagrer det'],
  ] as const) {
    await writeFile(terminal.path('bad.json'), content);
    const { status, told } = await terminal.los(['network', 'import', terminal.path('bad.json')]);
    expect([status, told]).toEqual([1, expect.stringContaining(why)]);
  }
  const store = terminal.store('new.db');
  expect((await contentOf(store).next()).done).toBe(true);
  await store.close();
});

test('a file is not written over, and an unknown network or an unclear command is told', async () => {
  await fill();
  await writeFile(terminal.path('a.json'), 'mine');
  const over = await terminal.los(['network', 'export', network, terminal.path('a.json')]);
  expect([over.status, over.told]).toEqual([1, 'Filen finnes fra før. Velg et annet navn.']);
  expect((await terminal.los(['network', 'export', 'nope', terminal.path('b.json')])).status).toBe(1);
  expect((await terminal.los(['network', 'take', 'b.json'])).status).toBe(2);
});
