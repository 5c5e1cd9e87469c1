import { contactsIn, recordContact } from '../../src/model/contacts.ts';
import { networkOf, teamOf } from '../support/team.ts';

const team = teamOf({ members: [{ person: 't:kari', userId: '29:k', name: 'Kari' }] });
const network = {
  ...networkOf(team),
  teams: ['Vik', 'Ås', 'Nes'].map((name) => ({ id: name.toLowerCase(), name })),
};

test('each team counts once in a work period, by name', () => {
  const once = recordContact(network, ['nes'], '2026-11-23');
  expect(recordContact(once, ['nes'], '2026-11-30')).toBe(once);
  const twice = recordContact(once, ['ås', 'nes', 'strangers'], '2026-11-30');
  expect(contactsIn(twice, '2026-12-01')).toEqual({
    period: 1,
    contacted: [
      { id: 'nes', name: 'Nes', on: '2026-11-23' },
      { id: 'ås', name: 'Ås', on: '2026-11-30' },
    ],
    waiting: [{ id: 'vik', name: 'Vik' }],
  });
});

test('the next work period begins anew the day after a session', () => {
  const once = recordContact(network, ['nes'], '2026-12-08');
  expect(contactsIn(once, '2026-12-08').contacted).toHaveLength(1);
  expect(contactsIn(once, '2026-12-09')).toMatchObject({ period: 2, contacted: [] });
  expect(recordContact(once, ['nes'], '2026-12-09').contacts).toHaveLength(2);
});
