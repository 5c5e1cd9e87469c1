import {
  allows,
  authorise,
  type Permission,
  permissions,
  type Role,
  requirePlace,
  roles,
  rolesInCase,
  rolesInNetwork,
  rolesInTeam,
} from '../../src/domain/roles.ts';
import { TeamRole } from '../../src/domain/team.ts';
import { refusalOf } from '../support/refusals.ts';
import { networkOf, teamOf } from '../support/team.ts';

// Written out by hand, so that a change of the code's table has to be meant. f: facilitator, t: team lead, m: member,
// u: user representative, l: leader, c: contact person of the case, o: anybody else, s: oneself.
const truth = `
                   f t m u l c o s
  help.see         x x x x x x x x
  language.choose  x x x x x x x x
  reminders.see    x x x x x . . x
  reminders.choose x x x x . . . x
  network.create   x . . . . . . .
  network.list     x x x x x x x x
  network.see      x . . . . . . .
  network.edit     x . . . . . . .
  network.invite   x . . . . . . .
  network.undelivered x . . . . . . .
  team.create      x x x x x x x x
  team.see         . x x x x . . .
  team.choose      x x x x x x x x
  team.edit        . x . . . . . .
  team.leave       x x x x x x x x
  team.undelivered . x . . . . . .
  roster.edit      . x . . . . . .
  lead.take        . x x x x . . .
  timeline.see     . x x x x . . .
  task.see         . x x x x . . .
  task.work        . x x x . . . .
  task.add         . x x x . . . .
  practice.walk    . x x x . . . .
  practice.see     . x x x x . . .
  checklist.edit   . x x x . . . .
  figures.see      . x x x x . . .
  story.see        . x x x x . . .
  digest.see       x x x x x x x x
  guidance.ask     . x x x x . . .
  guidance.answer  x . . . . . . .
  case.create      . x x . . . . .
  case.list        . x x . . . . .
  case.open        . . . . . x . .
  case.work        . . . . . x . .
`;

const letters: Readonly<Record<string, Role>> = {
  f: 'facilitator',
  t: 'teamLead',
  m: 'member',
  u: 'userRepresentative',
  l: 'leader',
  c: 'contactPerson',
  o: 'outsider',
  s: 'self',
};

const [heading = '', ...lines] = truth.split('\n').filter((line) => line.trim() !== '');
const columns = heading
  .trim()
  .split(' ')
  .map((letter) => letters[letter] as Role);
const rows = lines.map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([permission, ...marks]) =>
  marks.map((mark, at) => [columns[at] as Role, permission as Permission, mark === 'x'] as const),
);

test('the table of the test has every role and every action, once', () => {
  expect([...columns].sort()).toEqual([...roles].sort());
  expect(rows.map(([permission]) => permission).sort()).toEqual(Object.keys(permissions).sort());
  expect(cells).toHaveLength(roles.length * Object.keys(permissions).length);
});

test.each(cells)('%s, %s: %s', (role, permission, allowed) => {
  expect(allows([role], permission)).toBe(allowed);
  const isFacilitators = permission.startsWith('network.') || permission === 'guidance.answer';
  const refused = isFacilitators ? 'facilitatorsOnly' : 'notAllowed';
  expect(refusalOf(() => authorise([role], permission))).toBe(allowed ? undefined : refused);
});

test('who is several things may what any of them may', () => {
  expect(allows(['outsider', 'teamLead'], 'roster.edit')).toBe(true);
  expect(allows(['member', 'facilitator'], 'network.edit')).toBe(true);
  expect(allows([], 'help.see')).toBe(false);
});

test.each(Object.keys(permissions) as Permission[])('%s belongs where it belongs', (permission) => {
  const here = { personal: requirePlace, group: requirePlace, channel: requirePlace };
  const refused = Object.keys(here).map((scope) =>
    refusalOf(() => requirePlace(permission, scope as keyof typeof here)),
  );
  if (permission.startsWith('case.')) expect(refused).toEqual([undefined, 'personalChatOnly', 'personalChatOnly']);
  else if (['practice.walk', 'checklist.edit'].includes(permission))
    expect(refused).toEqual(['teamChatOnly', undefined, undefined]);
  else expect(refused).toEqual([undefined, undefined, undefined]);
});

describe('what a person is', () => {
  const people = TeamRole.options.map((role) => ({ person: `t:${role}`, userId: role, name: role, role }));
  const team = teamOf({ members: people });

  test.each(TeamRole.options)('in a team follows from its roster: %s', (role) => {
    expect(rolesInTeam(team, `t:${role}`)).toEqual([role]);
  });

  test('is nobody where one is not listed', () => {
    expect(rolesInTeam(team, 't:stranger')).toEqual(['outsider']);
    expect(rolesInNetwork(networkOf(team), 't:teamLead')).toEqual(['outsider']);
  });

  test('in a network and in a case follows from their own lists', () => {
    const [lead] = people;
    expect(rolesInNetwork(networkOf(team, lead && [lead]), 't:teamLead')).toEqual(['facilitator']);
    const it = { contactPersons: ['t:member'] } as unknown as Parameters<typeof rolesInCase>[0];
    expect([rolesInCase(it, 't:member'), rolesInCase(it, 't:teamLead')]).toEqual([['contactPerson'], ['outsider']]);
  });
});
