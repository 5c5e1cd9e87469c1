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
  const person = async () => (await openDocuments(store).read(kinds.person, keys.person(personId('', kari))))?.body;

  test('are found under the present id, those of two tenants as one', async () => {
    await oldPerson(one, {
      memberships: [{ team: 'a', name: 'Vik', role: 'member' }],
      currentTeam: 'a',
      networks: ['n'],
    });
    await oldPerson(other, { memberships: [{ team: 'b', name: 'Nes', role: 'leader' }], networks: ['n', 'm'] });
    await moveToPresentIds(store);
    const found = await person();
    expect(found?.id).toBe(`entra:${kari}`);
    expect(found?.memberships.map(({ team }) => team).sort()).toEqual(['a', 'b']);
    expect([...(found?.networks ?? [])].sort()).toEqual(['m', 'n']);
    for (const tenant of [one, other]) {
      expect(await store.read({ pk: `person:${tenant}:${kari}`, id: 'person' })).toBeUndefined();
    }
  });

  test('are looked through once', async () => {
    await moveToPresentIds(store);
    await oldPerson(one);
    await moveToPresentIds(store);
    expect(await person()).toBeUndefined();
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
    await moveToPresentIds(store);
    const moved = await store.list(`inbox:person:entra:${kari}`, '', { limit: 9 });
    expect(moved.items.map(({ document }) => document.id)).toEqual(['2026-11-23', '2026-11-24']);
    const left = await Promise.all(
      [one, other].map((tenant) => store.list(`inbox:person:${tenant}:${kari}`, '', { limit: 9 })),
    );
    expect(left.flatMap(({ items }) => items)).toHaveLength(1);
  });
});
