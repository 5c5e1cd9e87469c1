import { openDocuments } from '../../src/los.ts';
import { personId, withoutTenants } from '../../src/model/identity.ts';
import { Person } from '../../src/model/person.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { moveToPresentIds } from '../../src/upkeep/present-ids.ts';

const [one, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const [kari, ola] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'];

describe('the id of a person', () => {
  test('is the same whatever organisation the chat belongs to, and nobody else’s', () => {
    expect(personId(one, kari)).toBe(personId(other, kari));
    expect(personId(one, kari)).not.toBe(personId(one, ola));
  });

  test('that Entra has not given holds in its tenant only', () => {
    expect(personId(one, '29-guest')).toBe(`${one}:29-guest`);
    expect(personId(other, '29-guest')).not.toBe(personId(one, '29-guest'));
  });

  test.each([
    [`${one}:${kari}`, `entra:${kari}`],
    [`inbox:person:${one}:${kari}`, `inbox:person:entra:${kari}`],
    [`T story@2026-11-02T08:00:00Z person:${one}:${kari}`, `T story@2026-11-02T08:00:00Z person:entra:${kari}`],
    [`entra:${kari}`, `entra:${kari}`],
    [`t:Kari ${one}`, `t:Kari ${one}`],
    [`${one}:${kari}-1`, `${one}:${kari}-1`],
  ])('as it stands in «%s»', (stored, now) => {
    expect(withoutTenants(stored)).toBe(now);
    expect(withoutTenants(now)).toBe(now);
  });
});

describe('documents from the time when ids began with a tenant', () => {
  let store: Store;
  beforeEach(() => {
    store = openSqlite(':memory:');
  });
  afterEach(() => store.close());

  const oldPerson = (tenant: string, more: object = {}) =>
    store.create({
      pk: `person:${tenant}:${kari}`,
      id: 'person',
      type: 'person',
      schema: 1,
      body: { ...Person.parse({ id: `${tenant}:${kari}`, tenant, name: 'Kari', ...more }) },
      commands: [],
    });
  const now = '2026-11-23T08:00:00Z';
  const move = (at = now) => moveToPresentIds({ store, documents: openDocuments(store) }, at);
  const person = async () => (await openDocuments(store).read(kinds.person, keys.person(personId('', kari))))?.body;

  test('are found under the present id, those of two tenants as one', async () => {
    await oldPerson(one, {
      memberships: [{ team: 'a', name: 'Vik', role: 'member' }],
      currentTeam: 'a',
      networks: ['n'],
    });
    await oldPerson(other, { memberships: [{ team: 'b', name: 'Nes', role: 'leader' }], networks: ['n', 'm'] });
    await move();
    const found = await person();
    expect(found?.id).toBe(`entra:${kari}`);
    expect(found?.memberships.map(({ team }) => team).sort()).toEqual(['a', 'b']);
    expect([...(found?.networks ?? [])].sort()).toEqual(['m', 'n']);
    for (const tenant of [one, other]) {
      expect(await store.read({ pk: `person:${tenant}:${kari}`, id: 'person' })).toBeUndefined();
    }
  });

  test.each([
    ['again within a day, as older processes may still write', '2026-11-24T07:00:00Z', '2026-11-24T07:30:00Z', true],
    ['once more after it', '2026-11-23T08:00:00Z', '2026-11-24T09:00:00Z', true],
    ['and then no more', '2026-11-24T09:00:00Z', '2026-11-24T09:01:00Z', false],
  ])('are looked through %s', async (_, before, then, found) => {
    await move();
    await move(before);
    await oldPerson(one);
    await move(then);
    expect((await person()) !== undefined).toBe(found);
  });

  test('are looked through by a job only where nobody has yet', async () => {
    const stored = { store, documents: openDocuments(store) };
    await oldPerson(one, { networks: ['n'] });
    await moveToPresentIds(stored, now, { onlyFirst: true });
    await oldPerson(other, { networks: ['m'] });
    await moveToPresentIds(stored, now, { onlyFirst: true });
    expect((await person())?.networks).toEqual(['n']);
  });

  test('are left to the next start when Los is stopped', async () => {
    await oldPerson(one);
    await moveToPresentIds({ store, documents: openDocuments(store) }, now, { stopped: AbortSignal.abort() });
    expect(await person()).toBeUndefined();
    await move();
    expect(await person()).toBeDefined();
  });

  test('lose nothing to one that was made since because nobody was found', async () => {
    const wishes = { hour: 12, muted: ['task'], snoozed: [] };
    await oldPerson(one, {
      wishes,
      language: 'nn',
      address: 'old',
      uninstalledAt: now,
      remindedUntil: '2026-11-20T08:00:00Z',
      memberships: [{ team: 'a', name: 'Vik', role: 'member' }],
      currentTeam: 'a',
    });
    const id = personId('', kari);
    const fresh = Person.parse({ id, tenant: other, name: 'Kari N.', language: 'nb', address: 'new' });
    await openDocuments(store).create(kinds.person, keys.person(id), fresh);
    await move();
    expect(await person()).toMatchObject({
      id,
      name: 'Kari N.',
      language: 'nn',
      wishes,
      address: 'new',
      remindedUntil: '2026-11-20T08:00:00Z',
      memberships: [{ team: 'a' }],
      currentTeam: 'a',
    });
    expect((await person())?.uninstalledAt).toBeUndefined();
  });

  test('keep the later time up to which there have been reminders, and know when the next are due', async () => {
    const memberships = [{ team: 'a', name: 'Vik', role: 'leader', since: '2026-11-01T08:00:00Z' }];
    await oldPerson(one, { memberships, remindedUntil: '2026-11-20T08:00:00Z' });
    const id = personId('', kari);
    const fresh = Person.parse({ id, tenant: other, remindedUntil: '2026-11-22T08:00:00Z' });
    const documents = openDocuments(store);
    await documents.create(kinds.person, keys.person(id), fresh);
    await move();
    expect((await person())?.remindedUntil).toBe('2026-11-22T08:00:00Z');
    expect((await store.read(keys.person(id)))?.document.dueAt).toBe('2026-11-23T07:00:00.000Z');
  });

  test('are moved by two processes at once', async () => {
    await oldPerson(one, { networks: ['n'] });
    await oldPerson(other, { networks: ['m'] });
    await Promise.all([move(), move()]);
    expect([...((await person())?.networks ?? [])].sort()).toEqual(['m', 'n']);
    for (const tenant of [one, other]) {
      expect(await store.read({ pk: `person:${tenant}:${kari}`, id: 'person' })).toBeUndefined();
    }
  });

  test('are joined also when somebody else writes at that moment', async () => {
    await oldPerson(one, { networks: ['n'] });
    const id = personId('', kari);
    await openDocuments(store).create(kinds.person, keys.person(id), Person.parse({ id, tenant: other }));
    let writes = 0;
    const contended: Store = {
      ...store,
      replace: async (document, revision) => {
        const found = document.type === 'person' && writes++ === 0 ? await store.read(document) : undefined;
        if (found)
          await store.replace(
            { ...found.document, body: { ...(found.document['body'] as Person), name: 'Kari' } },
            found.revision,
          );
        return store.replace(document, revision);
      },
    };
    await moveToPresentIds({ store: contended, documents: openDocuments(contended) }, now);
    expect(await person()).toMatchObject({ name: 'Kari', networks: ['n'] });
  });

  test('keep a day’s inbox, and leave one that would take another’s place', async () => {
    const inbox = (pk: string, at: string) =>
      store.create({
        pk,
        id: at,
        type: 'inbox',
        schema: 1,
        body: { recipient: pk.slice(6), date: at, items: [] },
        commands: [],
      });
    await inbox(`inbox:person:${one}:${kari}`, '2026-11-23');
    await inbox(`inbox:person:${other}:${kari}`, '2026-11-23');
    await inbox(`inbox:person:${other}:${kari}`, '2026-11-24');
    await move();
    const moved = await store.list(`inbox:person:entra:${kari}`, '', { limit: 9 });
    expect(moved.items.map(({ document }) => document.id)).toEqual(['2026-11-23', '2026-11-24']);
    const left = await Promise.all(
      [one, other].map((tenant) => store.list(`inbox:person:${tenant}:${kari}`, '', { limit: 9 })),
    );
    expect(left.flatMap(({ items }) => items)).toHaveLength(1);
  });
});
