import {
  allows,
  authorise,
  type Permission,
  permissions,
  privacyOf,
  type Role,
  requirePlace,
  roles,
  rolesInCase,
  rolesInNetwork,
  rolesInTeam,
} from '../../src/model/roles.ts';
import { TeamRole } from '../../src/model/team.ts';
import { refusalOf } from '../support/refusals.ts';
import { networkOf, teamOf } from '../support/team.ts';

// Written out by hand, so that a change of the code's table has to be meant. f: facilitator, t: team lead, m: member,
// u: user representative, l: leader, c: contact person of the case, o: anybody else, s: oneself. Then where it belongs,
// and what may not be entered with it.
const truth = `
                      f t m u l c o s  where     privacy
  help.see            x x x x x x x x  anywhere  noIdentityNumbers
  knowledge.read      x x x x x x x x  anywhere  noIdentityNumbers
  find.search         x x x x x . . x  anywhere  noIdentityNumbers
  language.choose     x x x x x x x x  anywhere  noIdentityNumbers
  reminders.see       x x x x x . . x  anywhere  noIdentityNumbers
  reminders.choose    x x x x . . . x  anywhere  noIdentityNumbers
  undo.take           . . . . . . . x  anywhere  noIdentifiers
  network.create      x . . . . . . .  anywhere  noIdentityNumbers
  network.list        x x x x x x x x  anywhere  noIdentityNumbers
  network.see         x . . . . . . .  anywhere  noIdentityNumbers
  network.edit        x . . . . . . .  anywhere  noIdentityNumbers
  network.invite      x . . . . . . .  anywhere  noIdentityNumbers
  network.undelivered x . . . . . . .  anywhere  noIdentityNumbers
  team.create         x x x x x x x x  anywhere  noIdentityNumbers
  team.see            . x x x x . . .  anywhere  noIdentityNumbers
  team.choose         x x x x x x x x  anywhere  noIdentityNumbers
  team.edit           . x . . . . . .  anywhere  noIdentityNumbers
  team.leave          x x x x x x x x  anywhere  noIdentityNumbers
  team.undelivered    . x . . . . . .  anywhere  noIdentityNumbers
  roster.edit         . x . . . . . .  anywhere  noIdentityNumbers
  lead.take           . x x x x . x .  anywhere  noIdentityNumbers
  timeline.see        . x x x x . . .  anywhere  noIdentityNumbers
  task.see            . x x x x . . .  anywhere  noIdentityNumbers
  task.work           . x x x . . . .  anywhere  noIdentityNumbers
  task.add            . x x x . . . .  anywhere  noIdentityNumbers
  practice.walk       . x x x . . . .  together  noIdentityNumbers
  practice.see        . x x x x . . .  anywhere  noIdentityNumbers
  checklist.edit      . x x x . . . .  together  noIdentifiers
  figures.see         . x x x x . . .  anywhere  noIdentityNumbers
  improvement.see     . x x x x . . .  anywhere  noIdentityNumbers
  improvement.work    . x x x . . . .  anywhere  noIdentityNumbers
  goal.agree          . x x x x . . .  anywhere  noIdentityNumbers
  progress.assess     x . . . . . . .  anywhere  noIdentityNumbers
  story.see           . x x x x . . .  anywhere  noIdentityNumbers
  digest.see          x x x x x x x x  anywhere  noIdentityNumbers
  guidance.ask        . x x x x . . .  anywhere  noIdentityNumbers
  guidance.answer     x . . . . . . .  anywhere  noIdentityNumbers
  announcement.see    x . . . . . . .  anywhere  noIdentityNumbers
  announcement.write  x . . . . . . .  anywhere  noIdentityNumbers
  coaching.give       x . . . . . . .  anywhere  noIdentityNumbers
  coaching.see        . x x x x . . .  anywhere  noIdentityNumbers
  coaching.answer     . x x x . . . .  anywhere  noIdentityNumbers
  network.archive     x . . . . . . .  anywhere  noIdentityNumbers
  intake.see          x . . . . . . .  anywhere  noIdentityNumbers
  intake.forget       x . . . . . . .  anywhere  noIdentityNumbers
  intake.run          x . . . . . . .  anywhere  noIdentityNumbers
  session.review      x . . . . . . .  anywhere  noIdentityNumbers
  session.plan        x . . . . . . .  anywhere  noIdentityNumbers
  session.see         x x x x x . . .  anywhere  noIdentityNumbers
  session.attend      . x x x x . . .  anywhere  noIdentityNumbers
  evaluation.see      x . . . . . . .  anywhere  noIdentityNumbers
  evaluation.run      x . . . . . . .  anywhere  noIdentityNumbers
  evaluation.answer   . x x x x . . .  anywhere  noIdentifiers
  overview.see        x . . . . . . .  anywhere  noIdentityNumbers
  learning.share      . x x x . . . .  anywhere  noIdentifiers
  learning.see        x x x x x . . .  anywhere  noIdentityNumbers
  learning.talk       . x x x . . . .  anywhere  noIdentifiers
  learning.ask        x . . . . . . .  anywhere  noIdentityNumbers
  exports.take        x . . . . . . .  anywhere  noIdentityNumbers
  case.create         . x x . . . . .  personal  noIdentifiers
  case.list           . x x . . . . .  personal  noIdentifiers
  case.open           . . . . . x . .  personal  noIdentifiers
  case.work           . . . . . x . .  personal  noIdentifiers
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
  .split(/\s+/)
  .flatMap((letter) => letters[letter] ?? []);
const rows = lines.map((line) => {
  const [permission, ...words] = line.trim().split(/\s+/);
  const marks = words.slice(0, columns.length);
  const [where, privacy, ...others] = words.slice(columns.length);
  return { permission: permission as Permission, marks, where, privacy, others };
});
const cells = rows.flatMap(({ permission, marks }) =>
  marks.map((mark, at) => [columns[at] as Role, permission, mark === 'x'] as const),
);

test('the table of the test has every role and every action, once', () => {
  expect([...columns].sort()).toEqual([...roles].sort());
  expect(rows.map(({ permission }) => permission).sort()).toEqual(Object.keys(permissions).sort());
  expect(cells).toHaveLength(roles.length * Object.keys(permissions).length);
  expect(rows.flatMap(({ others }) => others)).toEqual([]);
});

test.each(cells)('%s, %s: %s', (role, permission, allowed) => {
  expect(allows([role], permission)).toBe(allowed);
  const isFacilitators =
    /^(?:network\.|guidance\.answer|progress\.assess|announcement\.|coaching\.give|intake\.|session\.plan|session\.review|evaluation\.(?:see|run)|overview\.|learning\.ask|exports\.)/.test(
      permission,
    );
  const refused = isFacilitators ? 'facilitatorsOnly' : 'notAllowed';
  expect(refusalOf(() => authorise([role], permission))).toBe(allowed ? undefined : refused);
});

test('who is several things may what any of them may', () => {
  expect(allows(['outsider', 'teamLead'], 'roster.edit')).toBe(true);
  expect(allows(['member', 'facilitator'], 'network.edit')).toBe(true);
  expect(allows([], 'help.see')).toBe(false);
});

test.each(rows)('$permission belongs here: $where', ({ permission, where }) => {
  const scopes = ['personal', 'group', 'channel'] as const;
  const refused = scopes.map((scope) => refusalOf(() => requirePlace(permission, scope)));
  if (where === 'personal') expect(refused).toEqual([undefined, 'personalChatOnly', 'personalChatOnly']);
  else if (where === 'together') expect(refused).toEqual(['teamChatOnly', undefined, undefined]);
  else expect([where, ...refused]).toEqual(['anywhere', undefined, undefined, undefined]);
});

test.each(rows)('$permission takes $privacy', ({ permission, privacy }) => {
  expect(privacyOf(permission)).toBe(privacy);
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
