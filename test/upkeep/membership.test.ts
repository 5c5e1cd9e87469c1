import type { PathwayCase } from '../../src/model/case.ts';
import { Person, Room } from '../../src/model/person.ts';
import { leave, takeLead } from '../../src/model/roster.ts';
import { withFacilitation, withMembership, withoutDeparted, withTeam } from '../../src/upkeep/membership.ts';
import { caseWith } from '../features/case/cases.ts';
import { networkOf, teamOf } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';
const member = (name: string) => ({ person: `t:${name}`, userId: `29:${name}`, name });
const team = teamOf({ id: 'a', name: 'Fjordvik', members: ['Kari', 'Ola', 'Anne', 'Per'].map(member) });
const person = (more: Partial<Person> = {}) => Person.parse({ id: 't:Anne', tenant: 't', name: 'Anne', ...more });

describe("a person's memberships", () => {
  const entry = { team: 'a', name: 'Fjordvik', role: 'member' } as const;
  const other = { team: 'b', name: 'Nes', role: 'leader' } as const;

  test('begin with the first team, which is the current one', () => {
    expect(withMembership(person(), team)).toMatchObject({ memberships: [entry], currentTeam: 'a' });
  });

  test('follow the roster, and a second team does not become the current one', () => {
    const both = withMembership(person({ memberships: [other], currentTeam: 'b' }), team);
    expect(both).toMatchObject({ memberships: [other, entry], currentTeam: 'b' });
    const renamed = withMembership(both, { ...team, name: 'Fjordvik og Vik' });
    expect(renamed.memberships).toEqual([other, { ...entry, name: 'Fjordvik og Vik' }]);
    expect(
      withMembership(both, takeLead(leave(team, ['t:Kari']), member('Anne'), { now, together: true })).memberships[1]
        ?.role,
    ).toBe('teamLead');
  });

  test('end when the person leaves, who goes on with another team', () => {
    const both = person({ memberships: [entry, other], currentTeam: 'a' });
    const left = leave(team, ['t:Anne']);
    expect(withMembership(both, left)).toMatchObject({ memberships: [other], currentTeam: 'b' });
    expect(withMembership(person({ memberships: [entry], currentTeam: 'a' }), left).currentTeam).toBeUndefined();
  });

  test('that are right already are left alone', () => {
    const right = withMembership(person(), team);
    expect(withMembership(right, team)).toBe(right);
    const stranger = person({ id: 't:Siv' });
    expect(withMembership(stranger, team)).toBe(stranger);
  });
});

test("a person's networks are those the person facilitates", () => {
  const network = networkOf(team, [member('Anne')]);
  const facilitator = withFacilitation(person({ networks: ['n0'] }), network);
  expect(facilitator.networks).toEqual(['n0', network.id]);
  expect(withFacilitation(facilitator, network)).toBe(facilitator);
  expect(withFacilitation(facilitator, networkOf(team)).networks).toEqual(['n0']);
});

test('a chat keeps the team that was set up there first', () => {
  const room = Room.parse({ key: 'r', tenant: 't', scope: 'group', address: '' });
  expect(withTeam(room, 'a').team).toBe('a');
  expect(withTeam({ ...room, team: 'b' }, 'a').team).toBe('b');
});

describe('the cases of those who leave, or get a role that has none', () => {
  const it: PathwayCase = { ...caseWith('Bolig'), contactPersons: ['t:Anne'] };

  test('stay with the contact persons who are left', () => {
    const shared = { ...it, contactPersons: ['t:Anne', 't:Per'] };
    expect(withoutDeparted(shared, leave(team, ['t:Anne']), now).contactPersons).toEqual(['t:Per']);
  });

  test('go to the team lead when nobody is left, and the log says so', () => {
    const handed = withoutDeparted(it, leave(team, ['t:Anne']), now);
    expect(handed.contactPersons).toEqual(['t:Kari']);
    expect(handed.access.at(-1)).toEqual({ at: now, by: 't:Kari', what: 'takenOver' });
    expect([handed.activities, handed.rounds, handed.version]).toEqual([it.activities, it.rounds, it.version]);
  });

  test('wait, out of reach, while there is no team lead, and go to whoever takes the lead', () => {
    const leaderless = leave(team, ['t:Anne', 't:Kari']);
    expect(withoutDeparted(it, leaderless, now)).toBe(it);
    expect(
      withoutDeparted(it, takeLead(leaderless, member('Per'), { now, together: true }), now).contactPersons,
    ).toEqual(['t:Per']);
  });

  test.each(['leader', 'userRepresentative'] as const)('are handed over by somebody who becomes a %s', (role) => {
    const other = { ...team, members: team.members.map((one) => (one.person === 't:Anne' ? { ...one, role } : one)) };
    expect(withoutDeparted(it, other, now).contactPersons).toEqual(['t:Kari']);
  });

  test('come back to who has just given them away', () => {
    expect(withoutDeparted(it, leave(team, ['t:Anne']), now, 't:Per').contactPersons).toEqual(['t:Per']);
    expect(withoutDeparted(it, leave(team, ['t:Anne', 't:Per']), now, 't:Per').contactPersons).toEqual(['t:Kari']);
  });

  test('of those who stay are left alone', () => {
    expect(withoutDeparted(it, leave(team, ['t:Per']), now)).toBe(it);
  });
});
