import { kindsHere } from '../../../src/features/wishes/settings-card.ts';
import { reminders } from '../../../src/los.ts';
import { Person, Room } from '../../../src/model/person.ts';

type Role = Person['memberships'][number]['role'];

const person = (roles: readonly Role[], networks: readonly string[] = []): Person =>
  Person.parse({
    id: 'tenant:1',
    tenant: 'tenant',
    memberships: roles.map((role, at) => ({ team: `team${at}`, name: 'Fjordvik', role })),
    networks,
  });

const room = (of: object): Room => Room.parse({ key: 'r', tenant: 'tenant', scope: 'group', address: '', ...of });

test.each([
  ['in the chat of a team', room({ team: 'team1' }), ['task', 'session', 'package', 'improvement']],
  ['in the chat of facilitators', room({ network: 'n' }), ['guidance', 'followUp']],
  ['alone with somebody who is in no team yet', person([]), ['task', 'session', 'case', 'improvement']],
  ['alone with a member', person(['member']), ['task', 'session', 'case', 'improvement']],
  ['alone with a leader', person(['leader']), ['session', 'digest']],
  ['alone with a facilitator', person([], ['n']), ['task', 'session', 'case', 'improvement', 'guidance', 'followUp']],
  [
    'alone with somebody who is all of it',
    person(['teamLead', 'leader'], ['n']),
    ['task', 'session', 'case', 'improvement', 'digest', 'guidance', 'followUp'],
  ],
])('what can come %s can be switched off there', (_, here, expected) => {
  expect(kindsHere(reminders, here)).toEqual(expected);
});
