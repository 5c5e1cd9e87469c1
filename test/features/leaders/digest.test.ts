import { comingDigest, rhythmOf, sinceLast, withRhythm } from '../../../src/features/leaders/rules.ts';
import { isAfter } from '../../../src/model/calendar.ts';
import { Person } from '../../../src/model/person.ts';
import { withHour } from '../../../src/model/wishes.ts';
import { digestsDue, dueAtOfPerson, planDigests } from '../../support/reminders.ts';

/** Became a leader on Wednesday 4 November 2026. */
const began = '2026-11-04T09:00:00Z';
const leader = (more: Partial<Person> = {}): Person =>
  Person.parse({
    id: 'tenant:lise',
    tenant: 'tenant',
    memberships: [{ team: 'team1', name: 'Fjordvik', role: 'leader', since: began }],
    ...more,
  });

/** The days on which a digest comes, visited as the sweep does. */
const daysOf = (person: Person, until: string): string[] => {
  const found: string[] = [];
  let visited = person;
  for (let at = dueAtOfPerson(visited); at && !isAfter(at, until); at = dueAtOfPerson(visited)) {
    found.push(...digestsDue(visited, at).map((one) => one.at.slice(0, 10)));
    visited = { ...visited, remindedUntil: at };
  }
  return found;
};

test('comes every other Monday at eight, the first when a week has passed since the story so far', () => {
  expect(daysOf(leader(), '2027-01-20T00:00:00Z')).toEqual([
    '2026-11-16',
    '2026-11-30',
    '2026-12-14',
    '2026-12-28',
    '2027-01-11',
  ]);
  expect(dueAtOfPerson(leader())).toBe('2026-11-16T07:00:00Z');
});

test('tells what has happened since the one before, the first since the leader began', () => {
  const [first, second] = planDigests(leader(), '2026-11-20T00:00:00Z');
  expect(first?.occasion).toEqual({ kind: 'digest', since: began, date: '2026-11-16' });
  expect(second?.occasion).toEqual({ kind: 'digest', since: '2026-11-16T07:00:00Z', date: '2026-11-30' });
  expect(sinceLast(leader(), '2026-11-20T00:00:00Z')).toBe('2026-11-16T07:00:00Z');
  expect(sinceLast(leader(), '2026-11-10T00:00:00Z')).toBe(began);
});

test('another rhythm goes on from what was told, without doubles', () => {
  const told = leader({ remindedUntil: '2026-11-16T07:00:00Z' });
  const changed = withRhythm(told, { weekday: 4, every: 'weekly' }, '2026-11-17T10:00:00Z');
  expect(daysOf(changed, '2026-12-05T00:00:00Z')).toEqual(['2026-11-19', '2026-11-26', '2026-12-03']);
  expect(planDigests(changed, '2026-11-19T08:00:00Z')[0]?.occasion.since).toBe('2026-11-16T07:00:00Z');
  const ids = (person: Person) => planDigests(person, '2026-12-05T00:00:00Z').map(({ id }) => id);
  expect(ids(changed).filter((id) => ids(told).includes(id))).toEqual([]);
});

test('the same wish again leaves the fortnights as they were', () => {
  const chosen = withRhythm(leader(), { weekday: 2, every: 'fortnightly' }, '2026-11-17T10:00:00Z');
  expect(withRhythm(chosen, { weekday: 2, every: 'fortnightly' }, '2026-11-26T10:00:00Z')).toBe(chosen);
  expect(withRhythm(leader(), { weekday: 1, every: 'fortnightly' }, '2026-11-26T10:00:00Z')).toEqual(leader());
});

test.each([
  ['the hour has passed: next week', 9, '2026-11-24'],
  ['the hour is to come: today', 14, '2026-11-17'],
])('chosen on the very weekday: %s', (_, hour, day) => {
  const person = leader({ wishes: withHour({ muted: [], snoozed: [] }, hour), remindedUntil: '2026-11-16T07:00:00Z' });
  const now = '2026-11-17T10:00:00Z';
  const chosen = withRhythm(person, { weekday: 2, every: 'weekly' }, now);
  expect(comingDigest(chosen, now)).toBe(day);
  expect(daysOf(chosen, '2026-11-25T00:00:00Z')[0]).toBe(day);
});

test('who leads no team any more gets nothing; who does again is not told of the time between', () => {
  const retired = leader({ memberships: [{ team: 'team1', name: 'Fjordvik', role: 'member' }] });
  expect(dueAtOfPerson(retired)).toBeUndefined();
  expect(planDigests(retired, '2026-12-01T00:00:00Z')).toEqual([]);
  const chosen = withRhythm(leader(), { weekday: 1, every: 'weekly' }, '2026-11-17T10:00:00Z');
  const again = '2027-03-01T09:00:00Z';
  const back: Person = { ...chosen, memberships: [{ team: 'team1', name: 'F', role: 'leader', since: again }] };
  expect(rhythmOf(back)?.from).toBe('2027-03-02');
  expect(planDigests(back, '2027-03-08T08:00:00Z')[0]?.occasion).toMatchObject({ since: again, date: '2027-03-08' });
});

test('after a standstill the newest alone comes, and none that is older than some days', () => {
  const standing = leader({ remindedUntil: '2026-11-16T07:00:00Z' });
  expect(digestsDue(standing, '2026-12-15T08:00:00Z').map(({ at }) => at)).toEqual(['2026-12-14T07:00:00Z']);
  expect(digestsDue(standing, '2026-12-22T08:00:00Z')).toEqual([]);
  // Maundy Thursday's comes on the Tuesday after Easter, two days before the next one.
  const thursdays = leader({ digest: { weekday: 4, every: 'weekly', from: '2027-03-01' } });
  const easter = { ...thursdays, remindedUntil: '2027-03-18T07:00:00Z' };
  expect(digestsDue(easter, '2027-04-01T08:00:00Z').map(({ at }) => at)).toEqual(['2027-04-01T06:00:00Z']);
});

test('a leader of several teams has one rhythm, from the first of them', () => {
  const several = leader({
    memberships: [
      { team: 'team2', name: 'Nes', role: 'leader', since: '2026-11-13T09:00:00Z' },
      { team: 'team1', name: 'Fjordvik', role: 'leader', since: began },
      { team: 'team3', name: 'Vik', role: 'member' },
    ],
  });
  expect(daysOf(several, '2026-12-05T00:00:00Z')).toEqual(daysOf(leader(), '2026-12-05T00:00:00Z'));
});
