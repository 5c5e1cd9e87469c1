import { openDocuments } from '../../src/los.ts';
import { newEdition } from '../../src/model/edition.ts';
import type { Network } from '../../src/model/network.ts';
import { changeFacilitators } from '../../src/model/network-set-up.ts';
import { changeRoster, leave } from '../../src/model/roster.ts';
import type { Team } from '../../src/model/team.ts';
import type { Loaded } from '../../src/store/documents.ts';
import { keys, kinds } from '../../src/store/kinds.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { settleNetwork, settleTeam } from '../../src/upkeep/projections.ts';
import { networkOf, teamOf } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';
const member = (name: string) => ({ person: `t:${name}`, userId: `29:${name}`, name });
const given = { id: 'a', name: 'Fjordvik', members: ['Kari', 'Ola', 'Per'].map(member) };

const store = openSqlite(':memory:');
const documents = openDocuments(store);
afterAll(() => store.close());

const create = async (team: Team): Promise<Loaded<Team>> => documents.create(kinds.team, keys.team(team.id), team);

const roleOf = async (name: string, team: string) =>
  (await documents.read(kinds.person, keys.person(`t:${name}`)))?.body.memberships.find((one) => one.team === team)
    ?.role;

const change = async <T>(loaded: Loaded<T>, command: string, apply: (body: T) => T): Promise<Loaded<T>> =>
  (await documents.change(loaded, command, (body) => ({ body: apply(body), answer: null }))).loaded;

describe('settling a team', () => {
  test('that has been changed again meanwhile ends with what holds now', async () => {
    const first = await create({ ...teamOf({ ...given, id: 'overtaken' }), version: 1 });
    const wanted = given.members.map((who) => ({ ...who, role: 'leader' as const }));
    const second = await change(first, 'roster', (team) => changeRoster(team, wanted, { seen: 1, now }));
    await settleTeam(documents, second, now);
    // Somebody who has read the older team before settles it afterwards.
    const settled = await settleTeam(documents, first, now);
    expect([settled.body.version, settled.body.settled]).toEqual([2, 2]);
    expect(await Promise.all(['Kari', 'Ola', 'Per'].map((name) => roleOf(name, 'overtaken')))).toEqual([
      'leader',
      'leader',
      'leader',
    ]);
  });

  test('is done once: a settled team is not written again', async () => {
    const settled = await settleTeam(documents, await create({ ...teamOf({ ...given, id: 'once' }), version: 1 }), now);
    const again = await settleTeam(documents, settled, now);
    expect(again.revision).toBe(settled.revision);
  });

  test('remembers those who left until there is a lead to take over their cases', async () => {
    const team = await create({ ...teamOf({ ...given, id: 'leaderless' }), version: 1 });
    const left = await settleTeam(
      documents,
      await change(team, 'left', (body) => leave(body, ['t:Kari', 't:Per'])),
      now,
    );
    expect([left.body.departed, left.body.settled]).toEqual([['t:Kari', 't:Per'], 2]);
    expect(await roleOf('Per', 'leaderless')).toBeUndefined();
  });
});

describe('settling a network', () => {
  const teams = Array.from({ length: 45 }, (_, at) => ({ ...teamOf({ ...given, id: `t${at}`, members: [] }) }));
  const edition = async (team: string) => (await documents.read(kinds.team, keys.team(team)))?.body.network.edition;

  test('tells many teams some at a time, and none twice', async () => {
    for (const team of teams) await create(team);
    const [one] = teams;
    if (!one) throw new Error('no team');
    const listed: Network = { ...networkOf(one), id: 'many', teams: teams.map(({ id, name }) => ({ id, name })) };
    const network = await documents.create(kinds.network, keys.network('many'), newEdition(listed));
    const half = await settleNetwork(documents, network, now);
    expect(half.body.outdatedTeams).toHaveLength(5);
    const done = await settleNetwork(documents, half, now);
    expect(done.body.outdatedTeams).toEqual([]);
    expect(new Set(await Promise.all(teams.map(({ id }) => edition(id))))).toEqual(new Set([2]));
    expect((await settleNetwork(documents, done, now)).revision).toBe(done.revision);
  });

  test('keeps on the list what has been changed once more meanwhile', async () => {
    const team = await create(teamOf({ ...given, id: 'b' }));
    const network = { ...newEdition(networkOf(team.body, [member('Kari')])), id: 'twice', outdatedPeople: ['t:Kari'] };
    const read = await documents.create(kinds.network, keys.network('twice'), network);
    const changed = await change(read, 'again', (body) =>
      newEdition(changeFacilitators(body, { add: [member('Ola')], remove: 't:Kari' })),
    );
    const settled = await settleNetwork(documents, read, now);
    expect(settled.body).toMatchObject({ outdatedTeams: ['b'], outdatedPeople: ['t:Kari', 't:Ola'] });
    expect(changed.body.edition).toBe(3);
    const done = await settleNetwork(documents, settled, now);
    expect(done.body).toMatchObject({ outdatedTeams: [], outdatedPeople: [] });
    const networks = async (name: string) =>
      (await documents.read(kinds.person, keys.person(`t:${name}`)))?.body.networks;
    expect([await networks('Kari'), await networks('Ola'), await edition('b')]).toEqual([[], ['twice'], 3]);
  });
});
