import {
  answerStep,
  byLeast,
  coachingIn,
  dayBeforeDates,
  decline,
  doseOf,
  lastStep,
  note,
  noteToday,
  openTalk,
  pick,
  proposalDates,
  propose,
  questionFor,
  readBeginning,
  readLink,
  readMinutes,
  stateIn,
  stepDates,
  suggestedSlots,
} from '../../../src/features/coaching/rules.ts';
import type { Team } from '../../../src/model/team.ts';
import { improvementWork } from '../../support/improvement.ts';
import { testPerson } from '../../support/los.ts';
import { refusalOf } from '../../support/refusals.ts';
import { teamOf } from '../../support/team.ts';

// 23 November 2026 is a Monday, ten o'clock in Norway.
const now = '2026-11-23T09:00:00Z';
const today = '2026-11-23';
const facilitator = { person: 'tenant:anne', name: 'Anne Berg' } as const;
const me = { by: 'tenant:kari', seen: undefined } as const;
const sessions = ['2026-12-15', '2027-04-13', '2027-10-05', '2028-04-04'];
const fresh = teamOf({ members: [testPerson('Kari')], today: '2026-09-01', sessions });
const wednesday = { on: '2026-11-25', time: '10:15' } as const;
const proposed = (team: Team = fresh, slots: readonly { on: string; time: string }[] = [wednesday], id = 'k1') =>
  propose(team, { id, facilitator, slots: [...slots], link: '' }, now);
const held = (team: Team, on: string, step = '') =>
  note(team, { on, minutes: 15, step, who: '' }, { id: `k${on}`, facilitator }, `${on}T12:00:00Z`);

test.each([
  ['10.15', '10:15'],
  ['8', '08:00'],
  ['1015', '10:15'],
  ['klokken 15:45', '15:45'],
])('«%s» is a time of day', (written, read) => {
  expect(readBeginning(written)).toBe(read);
});

test.each([
  ['halv ni', 'timeUnclear'],
  ['10.75', 'timeUnclear'],
  ['16.00', 'timeOutside'],
  ['7', 'timeOutside'],
])('«%s» is none to propose', (written, code) => {
  expect(refusalOf(() => readBeginning(written))).toBe(code);
});

test('one meets at an address that leads where it says', () => {
  expect(readLink('https://teams.microsoft.com/l/1')).toBe('https://teams.microsoft.com/l/1');
  for (const bad of ['http://example.org', 'javascript:alert(1)', 'https://a@example.org', 'møterom 3'])
    expect(refusalOf(() => readLink(bad))).toBe('invalidLink');
});

test('the same times are proposed once, however late they come again', () => {
  const later = held(held(proposed(), '2026-11-25'), '2026-11-26');
  expect(proposed(later)).toBe(later);
});

test('times are proposed once each, earliest first, on working days to come', () => {
  const later = { on: '2026-12-01', time: '09:00' };
  expect(openTalk(proposed(fresh, [later, wednesday, later]))?.proposed?.slots).toEqual([wednesday, later]);
  expect(refusalOf(() => proposed(fresh, []))).toBe('noSlots');
  expect(refusalOf(() => proposed(fresh, [{ on: '2026-11-28', time: '10:00' }]))).toBe('slotFree');
  expect(refusalOf(() => proposed(fresh, [{ on: today, time: '09:59' }]))).toBe('slotPast');
  expect(refusalOf(() => proposed(fresh, [{ on: '2027-06-01', time: '10:00' }]))).toBe('slotFar');
});

describe('times that Los proposes', () => {
  const suggested = (team: Team, others: readonly Team[] = [], place = 0) =>
    suggestedSlots(team, { facilitator: facilitator.person, others, place }, today);
  const onDay = { ...fresh, network: { ...fresh.network, sessions: fresh.network.sessions.slice(0, 1) } };

  test('lie on working days from the day after tomorrow on, within ten, at different hours', () => {
    // The tenth working day is 7 December.
    expect(suggested(fresh)).toEqual([
      { on: '2026-11-25', time: '09:00' },
      { on: '2026-11-30', time: '10:30' },
      { on: '2026-12-03', time: '13:15' },
    ]);
    const all = Array.from({ length: 60 }, (_, place) => suggested(fresh, [], place)).flat();
    const times = [...new Set(all.map(({ time }) => time))].sort();
    expect([times[0], times.at(-1), times.length]).toEqual(['09:00', '14:45', 20]);
    expect(times.filter((time) => time > '10:45' && time < '12:00')).toEqual([]);
    const days = [...new Set(all.map(({ on }) => on))].sort();
    expect(days).toEqual(
      ['11-25', '11-26', '11-27', '11-30', '12-01', '12-02', '12-03', '12-04', '12-07'].map((day) => `2026-${day}`),
    );
    expect(new Set(all.map(({ on, time }) => `${on} ${time}`)).size).toBe(all.length);
  });

  test('none on a public holiday, nor while a session is held', () => {
    const [session] = onDay.network.sessions;
    if (!session) throw new Error('no session');
    const held = { ...session, first: '2026-11-25', last: '2026-11-26' };
    expect(suggested({ ...onDay, network: { ...onDay.network, sessions: [held] } })[0]?.on).toBe('2026-11-27');
    const cancelled = { ...held, cancelled: { at: now, why: '' } };
    expect(suggested({ ...onDay, network: { ...onDay.network, sessions: [cancelled] } })[0]?.on).toBe('2026-11-25');
    const atChristmas = suggestedSlots(fresh, { facilitator: facilitator.person, others: [], place: 0 }, '2026-12-23');
    expect(atChristmas[0]?.on).toBe('2026-12-28');
  });

  test('none that the facilitator has promised another team, while that stands', () => {
    const first = { on: '2026-11-25', time: '09:05' } as const;
    const second = { on: '2026-11-30', time: '10:30' } as const;
    const other = { ...proposed(fresh, [first, second]), id: 'team2' };
    const without = (team: Team) =>
      suggested(fresh, [team])
        .map(({ on, time }) => `${on} ${time}`)
        .slice(0, 2);
    expect(without(other)).toEqual(['2026-11-26 09:00', '2026-12-01 10:30']);
    // Of an agreed talk only the one time is left, of what was turned down none.
    expect(without(pick(other, 1, me, now))).toEqual(['2026-11-25 09:00', '2026-12-01 10:30']);
    expect(without(decline(other, me, now))).toEqual(['2026-11-25 09:00', '2026-11-30 10:30']);
    const byAnother = propose(
      other,
      { id: 'k2', facilitator: { person: 'tenant:bo', name: 'Bo' }, slots: [first], link: '' },
      now,
    );
    expect(without(byAnother)).toEqual(['2026-11-25 09:00', '2026-11-30 10:30']);
  });

  test('a team is not offered again what it has turned down', () => {
    const [first] = suggested(fresh);
    if (!first) throw new Error('nothing suggested');
    expect(suggested(decline(proposed(fresh, [first]), me, now))).not.toContainEqual(first);
  });

  test('in a network of thirty all get three times of their own', () => {
    const offered: Team[] = [];
    for (let place = 0; place < 30; place += 1) {
      const team = { ...fresh, id: `team${place}` };
      offered.push(proposed(team, suggested(team, offered, place)));
    }
    const slots = offered.flatMap((team) => openTalk(team)?.proposed?.slots ?? []);
    expect(slots).toHaveLength(90);
    expect(new Set(slots.map(({ on, time }) => `${on} ${time}`)).size).toBe(90);
  });
});

test('minutes are read as they are written, or not at all', () => {
  expect(['', '20', '25 min'].map(readMinutes)).toEqual([15, 20, 25]);
  for (const bad of ['1000', '0', '1,5 time']) expect(refusalOf(() => readMinutes(bad))).toBe('invalidMinutes');
});

test('the team takes a time or none, of what is proposed now', () => {
  const team = proposed();
  expect(stateIn(team, today)).toBe('proposed');
  const agreed = pick(team, 0, me, now);
  expect([stateIn(agreed, today), openTalk(agreed)?.agreed?.slot]).toEqual(['agreed', wednesday]);
  expect(stateIn(decline(agreed, me, now), today)).toBe('declined');
  expect(refusalOf(() => pick(proposed(team, [wednesday], 'k2'), 0, { by: 'tenant:kari', seen: 1 }, now))).toBe(
    'outdatedCard',
  );
  expect(refusalOf(() => pick(team, 0, me, '2026-11-25T09:30:00Z'))).toBe('slotPast');
  expect(refusalOf(() => pick(fresh, 0, me, now))).toBe('noTalk');
});

test('a note ends what was agreed, and once more on the same day is the same talk', () => {
  const agreed = pick(proposed(), 0, me, now);
  const once = held(agreed, '2026-11-25', 'Ring to brukere.');
  expect(stateIn(once, '2026-11-30')).toBe('held');
  const again = held(once, '2026-11-25', 'Ring tre brukere.');
  expect(coachingIn(again).talks).toHaveLength(1);
  expect(lastStep(again)?.step.text).toBe('Ring tre brukere.');
  const planned = propose(
    again,
    { id: 'k2', facilitator, slots: [{ on: '2026-12-01', time: '10:00' }], link: '' },
    now,
  );
  const pressed = noteToday(planned, { id: 'k3', facilitator }, '2026-11-25T13:00:00Z');
  expect(pressed).toBe(planned);
  expect(openTalk(held(planned, '2026-11-25', 'Ring fire brukere.'))?.id).toBe('k2');
  const ahead = { on: '2026-11-24', minutes: 15, step: '', who: '' };
  expect(refusalOf(() => note(fresh, ahead, { id: 'k', facilitator }, now))).toBe('heldInFuture');
  const who = { on: today, minutes: 15, step: '', who: 'Kari' };
  expect(refusalOf(() => note(fresh, who, { id: 'k', facilitator }, now))).toBe('dueWithoutStep');
});

test('the dose counts minutes and months of the work period, and least comes first', () => {
  const some = held(held(fresh, '2026-09-10'), '2026-11-10');
  expect(doseOf(some, today)).toEqual({ minutes: 30, months: 2, of: 3 });
  const one = { ...held(fresh, '2026-10-10'), name: 'Elvegrend' };
  const ahead = { ...pick(proposed(), 0, me, now), name: 'Aker' };
  expect(byLeast([some, ahead, one, fresh], today).map((team) => doseOf(team, today).minutes)).toEqual([0, 15, 0, 30]);
});

test('one is asked about what stands out', () => {
  const verdict = { kind: 'changed', since: '2026-10-05', side: 'above', isBetter: true } as const;
  const given = improvementWork(today);
  const tried = given.actions.map((one) => ({
    ...one,
    tests: one.tests.map((tested) => ({ ...tested, startedOn: '2026-11-16' })),
  }));
  const work = { ...fresh, ...given, actions: tried };
  const [measure] = work.measures;
  if (!measure) throw new Error('no measure');
  const ask = (team: Team, more: Partial<Parameters<typeof questionFor>[1]> = {}) =>
    questionFor(team, { scores: {}, ...more }, today);
  expect(ask(work, { measured: { measure, verdict } })).toBe('unexplained');
  const explained = { ...measure, annotations: [{ on: '2026-10-05', text: 'Ny rutine' }] };
  expect(ask(work, { measured: { measure: explained, verdict }, scores: { team: 5, facilitator: 3 } })).toBe('differ');
  expect(ask(work)).toBe('usual');
  const stuck = held(work, '2026-11-10', 'Ring to brukere.');
  expect(ask(stuck)).toBe('notTaken');
  const talk = lastStep(stuck)?.talk.id ?? '';
  expect(ask(answerStep(stuck, talk, { is: 'done', by: 'tenant:kari' }, now))).toBe('usual');
  expect(ask(fresh)).toBe('noGoal');
  expect(ask({ ...work, measures: [] })).toBe('notMeasured');
  expect(ask({ ...work, actions: [] })).toBe('noTest');
});

test('both hear of it the working day before, and the team of the step until it is done', () => {
  const monday = { on: '2026-11-30', time: '10:00' };
  expect(proposalDates(proposed()).map(({ at }) => at)).toEqual([now]);
  const agreed = pick(proposed(fresh, [monday]), 0, me, now);
  expect(dayBeforeDates(agreed).map(({ at }) => at)).toEqual(['2026-11-27T07:00:00Z']);
  const noted = note(
    fresh,
    { on: today, minutes: 15, step: 'Ring.', who: '', due: '2026-12-05' },
    { id: 'k', facilitator },
    now,
  );
  expect(stepDates(noted).map(({ day }) => day)).toEqual([today, '2026-12-04']);
  expect(stepDates(answerStep(noted, 'k', { is: 'done', by: 'tenant:kari' }, now))).toEqual([]);
});
