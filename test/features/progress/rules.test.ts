import {
  askingDates,
  choosePhase,
  doneIn,
  nextAskingAt,
  progressIn,
  type Side,
  scoresOf,
  setScore,
  tickStep,
} from '../../../src/features/progress/rules.ts';
import type { IhiHalves } from '../../../src/model/improvement.ts';
import { phases } from '../../../src/model/improvement-phases.ts';
import type { Team } from '../../../src/model/team.ts';
import { testPerson } from '../../support/los.ts';
import { refusalOf } from '../../support/refusals.ts';
import { teamOf } from '../../support/team.ts';

const kari = testPerson('Kari Nordmann');
const team = teamOf({ members: [kari], today: '2026-11-02' });
const now = '2026-11-23T08:00:00Z';
const by = kari.person;

interface Given {
  readonly from?: Side;
  readonly seen?: number;
  readonly at?: string;
}
const scored = (before: Team, halves: IhiHalves, { from = 'team', seen, at = now }: Given = {}): Team =>
  setScore(before, { month: at.slice(0, 7), from, halves, by, seen }, at);

describe('phases', () => {
  test('a team goes forwards and back; choosing the one it is in changes nothing', () => {
    const third = choosePhase(team, { phase: 3, seen: undefined }, now);
    expect(progressIn(third)).toMatchObject({ phase: 3, phaseVersion: 1, changedAt: now });
    const second = choosePhase(third, { phase: 2, seen: 1 }, now);
    expect(progressIn(second).phase).toBe(2);
    expect(choosePhase(second, { phase: 2, seen: 0 }, now)).toBe(second);
  });

  test('what somebody else has chosen since is not chosen away; a score that came between is in nobody’s way', () => {
    const chosen = choosePhase(team, { phase: 3, seen: 0 }, now);
    expect(refusalOf(() => choosePhase(chosen, { phase: 1, seen: 0 }, now))).toBe('outdatedCard');
    const { version } = progressIn(chosen);
    expect(progressIn(choosePhase(scored(chosen, 4), { phase: 1, seen: version }, now)).phase).toBe(1);
  });

  test('steps are ticked off in any phase, in the order of the work, and stay when the phase changes', () => {
    const two = tickStep(tickStep(team, { step: 'goals', done: true }, now), { step: 'need', done: true }, now);
    expect(progressIn(choosePhase(two, { phase: 4, seen: 0 }, now)).steps).toEqual(['need', 'goals']);
    expect(phases.map((phase) => doneIn(two, phase))).toEqual([1, 1, 0, 0, 0]);
    expect(tickStep(two, { step: 'goals', done: true }, now)).toBe(two);
    expect(progressIn(tickStep(two, { step: 'goals', done: false }, now)).steps).toEqual(['need']);
  });
});

describe('scores', () => {
  test('a side has one score a month: a new one takes the place of the old', () => {
    const twice = scored(scored(team, 5), 6);
    expect(progressIn(twice).scores).toMatchObject([{ month: '2026-11', from: 'team', halves: 6, by, version: 2 }]);
    const months = scored(scored(twice, 3, { from: 'facilitator' }), 7, { at: '2026-12-01T08:00:00Z' });
    expect(progressIn(months).scores.map(({ month, halves }) => [month, halves])).toEqual([
      ['2026-11', 6],
      ['2026-11', 3],
      ['2026-12', 7],
    ]);
    expect(scored(months, 7, { at: '2026-12-01T08:00:00Z' })).toBe(months);
  });

  test('the month of a score is counted in Norway, and an old card’s month is over', () => {
    const atNight = '2026-11-30T23:30:00Z';
    const set = (month: string) => () =>
      setScore(team, { month, from: 'team', halves: 5, by, seen: undefined }, atNight);
    expect(refusalOf(set('2026-11'))).toBe('otherMonth');
    expect(progressIn(set('2026-12')()).scores).toHaveLength(1);
  });

  test('what somebody else has set since is not set away; the other side’s is in nobody’s way', () => {
    const set = scored(team, 5, { seen: 0 });
    expect(refusalOf(() => scored(set, 6, { seen: 0 }))).toBe('outdatedCard');
    expect(progressIn(scored(set, 3, { from: 'facilitator', seen: 0 })).scores).toHaveLength(2);
    expect(progressIn(scored(scored(set, 3, { from: 'facilitator' }), 6, { seen: 1 })).scores).toHaveLength(2);
  });

  test('each sees the other’s beside its own alone, of the same month', () => {
    const theirs = scored(team, 3, { from: 'facilitator' });
    expect([scoresOf(theirs, '2026-11'), scoresOf(theirs, '2026-11', 'facilitator')]).toEqual([{}, { facilitator: 3 }]);
    const both = scored(theirs, 5);
    expect([scoresOf(both, '2026-11'), scoresOf(both, '2026-11', 'facilitator')]).toEqual([
      { team: 5, facilitator: 3 },
      { team: 5, facilitator: 3 },
    ]);
    expect(scoresOf(scored(both, 6, { at: '2026-12-01T08:00:00Z' }), '2026-12')).toEqual({ team: 6 });
    expect(scoresOf(both, '2026-12')).toEqual({});
  });
});

describe('the question of each month', () => {
  const begun = scored(team, 5);

  test('comes on its first working day', () => {
    expect(nextAskingAt(begun, now)).toBe('2026-12-01T07:00:00Z');
    expect(nextAskingAt(begun, '2026-12-01T07:00:00Z')).toBe('2027-01-04T07:00:00Z');
    expect(askingDates(begun, '2026-12-02T08:00:00Z')[0]).toMatchObject({
      id: 'progress@2026-12',
      day: '2026-12-01',
      lastDay: '2026-12-15',
      occasion: { month: '2026-12' },
    });
  });

  test('not to teams that have not begun, and not for good to one that says nothing', () => {
    expect(nextAskingAt(team, now)).toBeUndefined();
    expect(nextAskingAt(scored(team, 3, { from: 'facilitator' }), now)).toBeUndefined();
    expect(nextAskingAt(choosePhase(team, { phase: 1, seen: 0 }, now), now)).toBe('2026-12-01T07:00:00Z');
    expect(nextAskingAt(begun, '2027-03-02T08:00:00Z')).toBe('2027-04-01T06:00:00Z');
    expect(nextAskingAt(begun, '2027-03-04T08:00:00Z')).toBeUndefined();
  });
});
