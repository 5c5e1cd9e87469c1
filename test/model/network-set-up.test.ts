import { templatePackages } from '../../src/features/tasks/catalogue.ts';
import type { Network } from '../../src/model/network.ts';
import { changeSessions, type EnteredSession, type SessionDates } from '../../src/model/network-sessions.ts';
import {
  changeFacilitators,
  foundNetwork,
  invite,
  listTeam,
  openCodes,
  requireOpenCode,
  revoke,
  withNetwork,
} from '../../src/model/network-set-up.ts';
import { refusalOf } from '../support/refusals.ts';
import { teamOf } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';
const later = '2026-12-01T08:00:00Z';
const code = { code: 'KM47-R2WT', expires: '2027-01-22T23:00:00Z' };
const kari = { person: 't:kari', name: 'Kari' };
const ola = { person: 't:ola', name: 'Ola' };

const on = (first: string, last?: string, place = ''): EnteredSession => ({ first, last, place });
const plan: SessionDates = [on('2026-12-07'), on('2027-04-06'), on('2027-10-05'), on('2028-04-04')];
const planWith = (...changed: EnteredSession[]) =>
  [...changed, ...plan.slice(changed.length)] as unknown as SessionDates;

const found = (changes: Partial<Parameters<typeof foundNetwork>[0]> = {}): Network =>
  foundNetwork(
    {
      id: 'n1',
      tenant: 't',
      name: ' Læringsnettverk  Nord ',
      template: 'rop2014',
      founder: kari,
      dates: plan,
      packages: templatePackages('rop2014'),
      code,
      ...changes,
    },
    now,
  );

describe('founding a network', () => {
  test('gives it its template, packages, one facilitator and one code', () => {
    const network = found();
    expect(network).toMatchObject({ id: 'n1', name: 'Læringsnettverk Nord', template: 'rop2014', edition: 1 });
    expect(network.packages).toEqual(templatePackages('rop2014'));
    expect(network.facilitators).toEqual([kari]);
    expect(network.outdatedPeople).toEqual(['t:kari']);
    expect(network.joinCodes).toEqual([code]);
  });

  test('makes sessions of two days unless another last day is given', () => {
    const { sessions } = found({
      dates: planWith(on('2026-12-07'), on('2027-04-06', '2027-04-06'), on('2027-10-05', '2027-10-07', 'Værnes')),
    });
    expect(sessions.map(({ first, last, place }) => [first, last, place])).toEqual([
      ['2026-12-07', '2026-12-08', ''],
      ['2027-04-06', '2027-04-06', ''],
      ['2027-10-05', '2027-10-07', 'Værnes'],
      ['2028-04-04', '2028-04-05', ''],
    ]);
    expect(sessions.map(({ setAt }) => setAt)).toEqual([now, now, now, now]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(4);
  });

  test.each([
    ['a session before the one before it', planWith(on('2026-12-07'), on('2026-12-01'))],
    ['two on the same day', planWith(on('2026-12-07'), on('2026-12-07'))],
    ['one that begins on the last day of the one before', planWith(on('2026-12-07'), on('2026-12-08'))],
    ['one that ends before it begins', planWith(on('2026-12-07', '2026-12-06'))],
    ['one that ends when the next has begun', planWith(on('2026-12-07', '2027-04-06'))],
  ])('refuses %s', (_, wrong) => {
    expect(refusalOf(() => found({ dates: wrong }))).toBe('sessionsOutOfOrder');
    expect(refusalOf(() => changeSessions(found(), wrong, { now }))).toBe('sessionsOutOfOrder');
  });

  test('takes one that begins the day after the one before has ended', () => {
    expect(found({ dates: planWith(on('2026-12-07'), on('2026-12-09')) }).sessions[1]?.first).toBe('2026-12-09');
  });

  test.each([
    ['   ', 'networkNameMissing'],
    ['x'.repeat(121), 'textTooLong'],
  ])('refuses the name «%s»', (name, expected) => {
    expect(refusalOf(() => found({ name }))).toBe(expected);
  });
});

describe('changing sessions', () => {
  const network = {
    ...found(),
    teams: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
  };

  test('is a new edition that every team lacks; only what was moved is set anew', () => {
    const changed = changeSessions(network, planWith(on('2026-12-14', undefined, 'Oslo')), { now: later });
    expect([changed.edition, changed.outdatedTeams]).toEqual([2, ['a', 'b']]);
    expect(changed.sessions.map(({ first, last, setAt }) => [first, last, setAt])).toEqual([
      ['2026-12-14', '2026-12-15', later],
      ['2027-04-06', '2027-04-07', now],
      ['2027-10-05', '2027-10-06', now],
      ['2028-04-04', '2028-04-05', now],
    ]);
    expect(changed.sessions.map(({ id }) => id)).toEqual(network.sessions.map(({ id }) => id));
  });

  test('to what they are is no change', () => {
    expect(changeSessions(network, plan, { now: later })).toBe(network);
  });

  test('from a card of an older edition is refused', () => {
    const newer = changeSessions(network, planWith(on('2026-12-14')), { now: later, seen: 1 });
    expect(refusalOf(() => changeSessions(newer, plan, { now: later, seen: 1 }))).toBe('outdatedCard');
    expect(changeSessions(newer, plan, { now: later, seen: 2 }).edition).toBe(3);
  });
});

describe('join codes', () => {
  const second = { code: 'F3F4-F5F6', expires: '2027-02-22T23:00:00Z' };

  test('several are open at a time, until each expires', () => {
    const network = invite(found(), second, now);
    expect(openCodes(network, now)).toEqual([code, second]);
    expect(openCodes(network, '2027-01-22T22:59:59Z')).toEqual([code, second]);
    expect(openCodes(network, '2027-01-22T23:00:00Z')).toEqual([second]);
  });

  test('are over at that very moment, also on a clock that tells milliseconds', () => {
    const network = found();
    expect(openCodes(network, '2027-01-22T23:00:00.000Z')).toEqual([]);
    expect(refusalOf(() => requireOpenCode(network, code.code, '2027-01-22T23:00:00.000Z'))).toBe('expiredJoinCode');
    expect(refusalOf(() => requireOpenCode(network, code.code, '2027-01-22T22:59:59.999Z'))).toBeUndefined();
  });

  test('let in while they are open', () => {
    const network = invite(found(), second, now);
    expect(refusalOf(() => requireOpenCode(network, 'KM47-R2WT', now))).toBeUndefined();
    expect(refusalOf(() => requireOpenCode(network, 'KM47-R2WT', '2027-01-22T23:00:00Z'))).toBe('expiredJoinCode');
    expect(refusalOf(() => requireOpenCode(network, 'AAAA-AAAA', now))).toBe('unknownJoinCode');
  });

  test('let nobody in when taken back', () => {
    const network = revoke(invite(found(), second, now), 'KM47-R2WT');
    expect(openCodes(network, now)).toEqual([second]);
    expect(refusalOf(() => requireOpenCode(network, 'KM47-R2WT', now))).toBe('unknownJoinCode');
    expect(revoke(network, 'KM47-R2WT')).toBe(network);
  });

  test('that have expired go when a new one is made', () => {
    expect(invite(found(), second, '2027-02-01T08:00:00Z').joinCodes).toEqual([second]);
  });
});

describe('facilitators', () => {
  test('let others in, who are equals', () => {
    const network = changeFacilitators(found(), { add: [ola] });
    expect(network.facilitators).toEqual([kari, ola]);
    expect(network.outdatedPeople).toEqual(['t:kari', 't:ola']);
  });

  test('can be taken out, but not the last', () => {
    const both = changeFacilitators(found(), { add: [ola] });
    expect(changeFacilitators(both, { add: [], remove: 't:kari' }).facilitators).toEqual([ola]);
    expect(refusalOf(() => changeFacilitators(found(), { add: [], remove: 't:kari' }))).toBe('lastFacilitator');
  });

  test('who are there already change nothing', () => {
    const network = found();
    expect(changeFacilitators(network, { add: [kari] })).toBe(network);
    expect(changeFacilitators(network, { add: [], remove: 't:stranger' })).toBe(network);
  });
});

describe('teams', () => {
  const people = ['Kari', 'Ola'].map((name) => ({ ...kari, person: `t:${name}`, userId: `29:${name}`, name }));
  const team = { ...teamOf({ members: people }), network: { ...teamOf({ members: people }).network, edition: 1 } };

  test('are listed once, under their present name', () => {
    const listed = listTeam(found(), team);
    expect(listed.teams).toEqual([{ id: team.id, name: team.name }]);
    expect(listTeam(listed, team)).toBe(listed);
    expect(listTeam(listed, { ...team, name: 'Fjordvik og Nes' }).teams).toEqual([
      { id: team.id, name: 'Fjordvik og Nes' },
    ]);
  });

  test('that came in with older sessions are to be told', () => {
    expect(listTeam(found(), team).outdatedTeams).toEqual([]);
    expect(listTeam({ ...found(), edition: 2 }, team).outdatedTeams).toEqual([team.id]);
  });

  test('get the newest sessions and packages, and only once', () => {
    const network = changeSessions(found(), planWith(on('2026-12-14')), { now: later });
    const told = withNetwork(team, network);
    expect(told.network.sessions).toEqual(network.sessions);
    expect(told.network.edition).toBe(2);
    expect(withNetwork(told, network)).toBe(told);
    expect(withNetwork(told, found())).toBe(told);
  });
});
