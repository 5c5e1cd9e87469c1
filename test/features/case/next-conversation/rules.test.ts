import fc from 'fast-check';
import { agreedAfter, agreeOnConversation } from '../../../../src/features/case/next-conversation/rules.ts';
import { recordScores } from '../../../../src/features/case/scores/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { actOn, caseWith, conversations, scored, today } from '../cases.ts';

const agree = (it: PathwayCase, on: string | undefined) => agreeOnConversation(it, on, today, actOn(it));

describe('agreeing on the next conversation', () => {
  const it = caseWith('Bolig');

  test('keeps the date and when it was set', () => {
    expect(agree(it, '2026-12-14').nextConversation).toEqual({ on: '2026-12-14', setAt: `${today}T08:00:00Z` });
    expect(agree(agree(it, '2026-12-14'), undefined).nextConversation).toBeUndefined();
  });

  test('today is fine, yesterday and four years ahead are not', () => {
    expect(agree(it, today).nextConversation?.on).toBe(today);
    expect(refusalOf(() => agree(it, '2026-11-22'))).toBe('dateInPast');
    expect(refusalOf(() => agree(it, '2030-11-23'))).toBe('dateTooFar');
  });

  test('on the same date again changes nothing, so that its reminders stay the same', () => {
    const agreed = agree(it, '2026-12-14');
    expect(agree(agreed, '2026-12-14')).toBe(agreed);
  });

  test('from an older card is refused', () => {
    const agreed = agree(it, '2026-12-14');
    const late = () => agreeOnConversation(agreed, '2026-12-15', today, actOn(it));
    expect(refusalOf(late)).toBe('outdatedCard');
  });
});

describe('holding a conversation', () => {
  const agreed = (setAt: string) => ({ ...caseWith('Bolig'), nextConversation: { on: '2027-01-12', setAt } });

  test.each([
    ['on the day that was agreed on', '2027-01-12', '2026-12-01T08:00:00Z', undefined],
    ['later', '2027-01-20', '2026-12-01T08:00:00Z', undefined],
    ['earlier than agreed on', '2027-01-08', '2026-12-01T08:00:00Z', undefined],
    ['on the day the date was set: it is for the one after', '2026-12-01', '2026-12-01T08:00:00Z', '2027-01-12'],
    ['before the date was set', '2026-11-20', '2026-12-01T08:00:00Z', '2027-01-12'],
  ])('%s', (_, heldOn, setAt, left) => {
    expect(agreedAfter(agreed(setAt), { heldOn })?.on).toBe(left);
  });

  test('settles what was agreed on; correcting one does not', () => {
    const it = agree(conversations([1]), '2026-12-14');
    expect(scored(it, 1, [2]).nextConversation?.on).toBe('2026-12-14');
    const later = { round: 2, heldOn: '2026-12-14', scores: { a1: 5 as const } };
    expect(recordScores(it, later, '2026-12-14', actOn(it)).nextConversation).toBeUndefined();
  });
});

describe('the order of conversations', () => {
  const day = fc.integer({ min: 1, max: 20 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);

  test('is that of their days, however they are entered and corrected', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), day), { maxLength: 12 }), (entries) => {
        const it = entries.reduce((before, [number, heldOn]) => tryTo(before, number, heldOn), caseWith('Bolig'));
        const days = it.rounds.map(({ heldOn }) => heldOn);
        expect(days).toEqual(days.toSorted());
        expect(it.rounds.map(({ number }) => number)).toEqual(days.map((_, index) => index + 1));
      }),
    );
  });

  test('lets two be on one day', () => {
    expect(conversations([1], [2]).rounds.map(({ heldOn }) => heldOn)).toEqual([today, today]);
  });
});

const tryTo = (it: PathwayCase, round: number, heldOn: string): PathwayCase => {
  const record = () => recordScores(it, { round, heldOn, scores: { a1: 3 } }, today, actOn(it));
  return refusalOf(record) ? it : record();
};
