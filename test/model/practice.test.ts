import {
  answerPractice,
  fidelityOfPractice,
  isPracticeDue,
  nextItem,
  openPractice,
  practiceHistory,
  practiceResult,
  startPractice,
} from '../../src/model/practice.ts';
import { type PracticeAnswer, Team } from '../../src/model/team.ts';
import { teamOf } from '../support/team.ts';

const now = '2026-11-23T08:00:00Z';
const items = ['one', 'two', 'three', 'four', 'five'];
const kari = { person: 'tenant:kari', userId: '29:kari', name: 'Kari' };
const team = teamOf({ members: [kari] });

const begun = (before: Team = team, id = 'r1', ids: readonly string[] = items) =>
  startPractice(before, { id, list: 'coordination', items: ids.map((one) => ({ id: one })) }, now);
const versionOf = (it: Team, round: string) => it.practice.find(({ id }) => id === round)?.version;
const answer = (it: Team, item: string, given: PracticeAnswer, seen = versionOf(it, 'r1'), round = 'r1') =>
  answerPractice(it, { round, item, answer: given, seen }, now);
const walked = (answers: PracticeAnswer[], before: Team = team, id = 'r1') =>
  answers.reduce((it, given, n) => answer(it, items[n] ?? '', given, versionOf(it, id), id), begun(before, id));

describe('walking through the practice', () => {
  test('starts with the first item and goes on where somebody stopped', () => {
    const it = answer(begun(), 'one', 'inPlace');
    expect(nextItem(openPractice(it, 'coordination') as never)).toBe('two');
    expect(begun(it, 'r2')).toBe(it);
  });

  test('is complete with the last answer; then a new one can begin', () => {
    const it = walked(['inPlace', 'inPlace', 'notRelevant', 'inPlace', 'notInPlace']);
    expect(it.practice[0]?.completedAt).toBe(now);
    expect(begun(it, 'r2').practice).toHaveLength(2);
    expect(begun(it, 'r1')).toBe(it);
    expect(Team.parse(it)).toEqual(it);
  });

  test('has the same arithmetic as a case: 4 of 5 points is 80 %', () => {
    const [round] = walked(['inPlace', 'inPlace', 'notRelevant', 'inPlace', 'notInPlace']).practice;
    expect(round && fidelityOfPractice(round)).toEqual({
      points: 4,
      items: 5,
      answered: 5,
      notRelevant: 1,
      share: 0.8,
    });
  });
});

describe('several members answering', () => {
  test('the same answer twice is one answer', () => {
    const it = answer(begun(), 'one', 'inPlace');
    expect(answer(it, 'one', 'inPlace', 0)).toBe(it);
  });

  test('a different answer from an old card is not taken', () => {
    const it = answer(begun(), 'one', 'inPlace');
    expect(() => answer(it, 'one', 'notInPlace', 0)).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
  });

  test('an old card may still answer what nobody has answered', () => {
    expect(answer(answer(begun(), 'one', 'inPlace'), 'two', 'inPlace', 0).practice[0]?.answers).toEqual({
      one: 'inPlace',
      two: 'inPlace',
    });
  });

  test('an answer can be changed on purpose', () => {
    const it = answer(answer(begun(), 'one', 'inPlace'), 'one', 'notInPlace');
    expect(it.practice[0]?.answers).toEqual({ one: 'notInPlace' });
  });

  test('what the list does not hold is not answered', () => {
    expect(() => answer(begun(), 'six', 'inPlace')).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
    expect(() => answer(begun(), 'one', 'inPlace', 0, 'r9')).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
  });
});

describe('the result', () => {
  const first = walked(['inPlace', 'notInPlace', 'notInPlace', 'inPlace', 'notRelevant']);
  const second = walked(['inPlace', 'inPlace', 'notInPlace', 'notInPlace', 'inPlace'], first, 'r2');

  test('says what has changed since last time and which item to take next', () => {
    expect(practiceResult(second, 'r2')).toMatchObject({
      fidelity: { share: 0.6 },
      previous: { share: 0.6 },
      gained: ['two', 'five'],
      lost: ['four'],
      aside: [],
      added: [],
      next: 'three',
      nextHasSlipped: false,
    });
  });

  test('of the first time has nothing to compare with', () => {
    expect(practiceResult(second, 'r1')).toMatchObject({ previous: undefined, gained: [], lost: [], next: 'two' });
  });

  test('has no next item when everything is in place', () => {
    expect(practiceResult(walked(Array(5).fill('inPlace')), 'r1').next).toBeUndefined();
  });

  test('stays in the history, the newest first', () => {
    expect(practiceHistory(begun(second, 'r3'), 'coordination').map(({ id }) => id)).toEqual(['r2', 'r1']);
  });
});

describe('when the list has changed', () => {
  const first = walked(['inPlace', 'notInPlace', 'inPlace', 'inPlace', 'inPlace']);
  const start = (before: Team, given: readonly { id: string; text?: string }[]) =>
    startPractice(before, { id: 'r2', list: 'coordination', items: given }, now);
  const give = (it: Team, answers: Readonly<Record<string, PracticeAnswer>>) =>
    Object.entries(answers).reduce((team, [item, given]) => answer(team, item, given, versionOf(team, 'r2'), 'r2'), it);

  test('a walk-through keeps the items and the words it began with', () => {
    const it = start(first, [{ id: 'six', text: 'Ring på fredag' }, { id: 'one' }]);
    expect(openPractice(it, 'coordination')).toMatchObject({
      items: ['six', 'one'],
      wording: { six: 'Ring på fredag' },
    });
    expect(start(it, [{ id: 'one' }])).toBe(it);
    expect(Team.parse(it)).toEqual(it);
  });

  test('new items are told apart from better and worse ones', () => {
    const it = start(first, [{ id: 'six' }, { id: 'three' }, { id: 'two' }, { id: 'one' }]);
    const done = give(it, { six: 'inPlace', three: 'notInPlace', two: 'inPlace', one: 'notRelevant' });
    expect(practiceResult(done, 'r2')).toMatchObject({
      gained: ['two'],
      lost: ['three'],
      aside: ['one'],
      added: ['six'],
      next: 'three',
      nextHasSlipped: true,
    });
  });

  test('the lists are walked through side by side', () => {
    const it = startPractice(begun(), { id: 'h1', list: 'hph', items: [{ id: 'hph0' }] }, now);
    expect(openPractice(it, 'hph')?.id).toBe('h1');
    expect(openPractice(it, 'coordination')?.id).toBe('r1');
    expect(practiceResult(answer(it, 'hph0', 'inPlace', 0, 'h1'), 'h1').previous).toBeUndefined();
  });
});

describe('a walk-through is due', () => {
  const sessions = ['2026-12-07', '2027-04-06', '2027-10-05', '2028-04-04'];
  const with4 = teamOf({ members: [kari], sessions });
  const done = walked(Array(5).fill('inPlace'), with4);

  test('until one is walked through to the end', () => {
    expect(isPracticeDue(with4, '2026-11-23')).toBe(true);
    expect(isPracticeDue(begun(with4), '2026-11-23')).toBe(true);
    expect(isPracticeDue(done, '2026-11-23')).toBe(false);
  });

  test('again from the day after the session that follows', () => {
    expect(isPracticeDue(done, '2026-12-08')).toBe(false);
    expect(isPracticeDue(done, '2026-12-09')).toBe(true);
  });
});
