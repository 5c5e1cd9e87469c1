import fc from 'fast-check';
import { activeActivities, reviseActivities } from '../../../../src/features/case/activities/rules.ts';
import {
  activitiesToScore,
  type EnteredScore,
  type EnteredScores,
  finishRound,
  giveScore,
  nextRound,
  parseScore,
  recordScores,
  roundInHand,
} from '../../../../src/features/case/scores/rules.ts';
import { formatDecimal } from '../../../../src/language/format.ts';
import type { PathwayCase, Score } from '../../../../src/model/case.ts';
import { withoutUnderWay } from '../../../../src/model/checklist.ts';
import { Refusal } from '../../../../src/model/refusal.ts';
import {
  asNumber,
  benefitOf,
  type Mean,
  meanOf,
  meanOfMeans,
  roundOf,
  roundUnderWay,
  scoreChangesOf,
} from '../../../../src/model/scores.ts';
import { actOn, caseWith, conversations, scored, today } from '../cases.ts';

const shown = (mean: Mean | undefined) => mean && formatDecimal('nb', asNumber(mean));
const meanIn = (it: PathwayCase, round: number) => shown(meanOf(roundOf(it, round)));
const gainIn = (it: PathwayCase, round: number) => shown(benefitOf(it, round)?.gain);

describe('mean and benefit', () => {
  test("the memo's example: 1, 4, 1, 2 gives 2,0, conversation 2 gives 5,0, the benefit is 3,0", () => {
    const it = conversations([1, 4, 1, 2], [5, 6, 4, 5]);
    expect([meanIn(it, 1), meanIn(it, 2), gainIn(it, 2)]).toEqual(['2,0', '5,0', '3,0']);
  });

  test('7/3 and 17/3 show 2,3 and 5,7, and the benefit 3,3 although the shown means differ by 3,4', () => {
    const it = conversations([1, 2, 4], [5, 6, 6]);
    expect([meanIn(it, 1), meanIn(it, 2), gainIn(it, 2)]).toEqual(['2,3', '5,7', '3,3']);
  });

  test('half is rounded away from zero, once: 29/20 is 1,5 and −29/20 is −1,5', () => {
    expect(shown({ sum: 29, count: 20 })).toBe('1,5');
    expect(shown({ sum: -29, count: 20 })).toBe('−1,5');
  });

  test('the benefit is negative when it has become harder', () => {
    expect(gainIn(conversations([5, 6], [4, 6]), 2)).toBe('−0,5');
  });

  test('later conversations are compared with the first', () => {
    const it = conversations([2, 2], [4, 4], [9, 8]);
    expect([gainIn(it, 2), gainIn(it, 3)]).toEqual(['2,0', '6,5']);
  });

  test('the first conversation has no benefit', () => {
    expect(benefitOf(conversations([3]), 1)).toBeUndefined();
  });

  test('what is scored in only one of the two is in neither mean of the benefit, and is named', () => {
    const benefit = benefitOf(conversations([1, 9, undefined], [5, undefined, 10]), 2);
    expect([shown(benefit?.first), shown(benefit?.latest), shown(benefit?.gain)]).toEqual(['1,0', '5,0', '4,0']);
    expect(benefit?.leftOut.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });

  test('without an activity scored in both there is no benefit', () => {
    expect(benefitOf(conversations([1, undefined], [undefined, 5]), 2)).toBeUndefined();
  });

  test('what moved is told activity by activity', () => {
    const it = scored(scored(caseWith('Handle selv', 'Bolig'), 1, [2, 3]), 2, [5, undefined]);
    expect(scoreChangesOf(it, 2).map(({ activity, from, to }) => [activity.text, from, to])).toEqual([
      ['Handle selv', 2, 5],
    ]);
  });
});

describe('means of means', () => {
  test('each case counts alike, whatever its number of activities', () => {
    expect(
      shown(
        meanOfMeans([
          { sum: 2, count: 1 },
          { sum: 12, count: 3 },
        ]),
      ),
    ).toBe('3,0');
  });

  test('nothing is rounded on the way: 1,45 of two cases shows 1,5', () => {
    expect(
      shown(
        meanOfMeans([
          { sum: 11, count: 10 },
          { sum: 9, count: 5 },
        ]),
      ),
    ).toBe('1,5');
  });

  test('no case has no mean', () => {
    expect(meanOfMeans([])).toBeUndefined();
  });
});

describe('a score as it is entered', () => {
  test.each(['1', '10', ' 7 ', '07'])('%p is a score', (entered) => {
    expect(parseScore(entered)).toBe(Number(entered));
  });

  test.each(['', '   '])('%p is no score yet', (entered) => {
    expect(parseScore(entered)).toBeUndefined();
  });

  test.each(['0', '11', '3.5', '3,5', 'åtte', '-3', '1e1', '+4', '100', '5/10', '٣', 'NaN'])(
    '%p is refused with its value',
    (entered) => {
      expect(() => parseScore(entered)).toThrow(
        expect.objectContaining({ code: 'invalidScore', details: { value: entered } }),
      );
    },
  );
});

describe('holding a conversation', () => {
  test('a case without activities has nothing to score', () => {
    expect(() => scored(caseWith(), 1, [3])).toThrow(expect.objectContaining({ code: 'noActivities' }));
  });

  test('a conversation without any score is none', () => {
    expect(() => scored(caseWith('Bolig'), 1, [undefined])).toThrow(expect.objectContaining({ code: 'noScores' }));
  });

  test('conversation 2 cannot come before conversation 1', () => {
    expect(() => scored(caseWith('Bolig'), 2, [3])).toThrow(expect.objectContaining({ code: 'invalidInput' }));
  });

  test('a conversation cannot have been held tomorrow', () => {
    const it = caseWith('Bolig');
    const tomorrow = { round: 1, heldOn: '2026-11-24', scores: { a1: 3 as Score } };
    expect(() => recordScores(it, tomorrow, today, actOn(it))).toThrow(
      expect.objectContaining({ code: 'dateInFuture' }),
    );
  });

  test('scores of activities nobody knows are not kept', () => {
    expect(scored(caseWith('Bolig'), 1, [3, 9]).rounds[0]?.scores).toEqual({ a1: 3 });
  });

  test('a closed case is not changed', () => {
    const closed = { ...caseWith('Bolig'), closedAt: '2026-11-01T08:00:00Z' };
    expect(() => scored(closed, 1, [3])).toThrow(expect.objectContaining({ code: 'caseClosed' }));
  });
});

describe('correcting a conversation', () => {
  test('keeps who changed what, when, from what to what', () => {
    const it = scored(conversations([2, 3]), 1, [2, 5]);
    expect(it.rounds[0]?.scores).toEqual({ a1: 2, a2: 5 });
    expect(it.rounds[0]?.corrections).toEqual([
      { activity: 'a2', from: 3, to: 5, at: '2026-11-23T08:00:00Z', by: 'tenant:contact' },
    ]);
  });

  test('keeps on which day it was thought to have been', () => {
    const it = conversations([2]);
    const after = recordScores(it, { round: 1, heldOn: '2026-11-20', scores: {} }, today, actOn(it));
    expect(after.rounds[0]).toMatchObject({ heldOn: '2026-11-20', scores: { a1: 2 }, corrections: [] });
    expect(after.rounds[0]?.dateCorrections).toEqual([
      { from: '2026-11-23', to: '2026-11-20', at: '2026-11-23T08:00:00Z', by: 'tenant:contact' },
    ]);
    expect(scored(it, 1, [3]).rounds[0]?.dateCorrections).toEqual([]);
  });

  test('can take a score away and give one that was missing', () => {
    const it = scored(conversations([2, undefined]), 1, [undefined, 4]);
    expect(it.rounds[0]?.scores).toEqual({ a2: 4 });
    expect(it.rounds[0]?.corrections.map(({ from, to }) => [from, to])).toEqual([
      [2, undefined],
      [undefined, 4],
    ]);
  });

  test('cannot take every score away', () => {
    expect(() => scored(conversations([2]), 1, [undefined])).toThrow(expect.objectContaining({ code: 'noScores' }));
  });

  test('leaves what was not asked about as it is', () => {
    const it = conversations([2, 3]);
    const after = recordScores(it, { round: 1, heldOn: today, scores: { a2: 9 } }, today, actOn(it));
    expect(after.rounds[0]?.scores).toEqual({ a1: 2, a2: 9 });
  });

  test('a card from before a newer correction does not overwrite it', () => {
    const it = scored(conversations([2]), 1, [4]);
    const old = actOn(it, { seen: it.version - 1 });
    const again = { round: 1, heldOn: today, scores: { a1: 1 as Score } };
    expect(() => recordScores(it, again, today, old)).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
  });

  test('a card for conversation 2 that was held meanwhile does not overwrite it', () => {
    const [before, it] = [conversations([2]), conversations([2], [5])];
    const late = { round: 2, heldOn: today, scores: { a1: 9 as Score } };
    expect(() => recordScores(it, late, today, actOn(before))).toThrow(
      expect.objectContaining({ code: 'outdatedCard' }),
    );
  });

  test('work on another conversation does not make a card old', () => {
    const it = conversations([2], [5]);
    const correction = { round: 1, heldOn: today, scores: { a1: 3 as Score } };
    const shownBefore = actOn(conversations([2]));
    expect(recordScores(it, correction, today, shownBefore).rounds.map(({ scores }) => scores)).toEqual([
      { a1: 3 },
      { a1: 5 },
    ]);
  });
});

describe('one area at a time', () => {
  const tomorrow = '2026-11-24';
  const give = (it: PathwayCase, entered: EnteredScore, more: Parameters<typeof actOn>[1] = {}, on = today) =>
    giveScore(it, entered, on, actOn(it, { now: `${on}T08:00:00Z`, ...more }));
  const of = (activity: string, score?: Score, had?: Score): EnteredScore => ({ round: 1, activity, score, had });
  const begun = give(give(caseWith('Bolig', 'Fiske', 'Skole'), of('a1', 1)), of('a2', 4));

  const scoredOnTheForm = (scores: EnteredScores['scores']) =>
    recordScores(begun, { round: 1, heldOn: today, scores, goesOn: true }, today, actOn(begun));

  test('begun late in the evening it may be gone on with after midnight', () => {
    const late = give(caseWith('Bolig', 'Fiske'), of('a1', 1), { now: `${today}T22:40:00Z` });
    expect([tomorrow, '2026-11-25'].map((on) => roundInHand(late, on))).toEqual([1, 2]);
  });

  test('the form that goes on to the areas that are left keeps it under way', () => {
    expect(roundInHand(scoredOnTheForm({ a1: 2 }), today)).toBe(1);
    expect(scoredOnTheForm({ a1: 2 }).rounds[0]?.corrections).toEqual([]);
    expect(scoredOnTheForm({ a1: 1 })).toBe(begun);
  });

  test('what stands there already, said again, changes nothing', () => {
    const done = finishRound(begun, 1);
    expect(give(done, of('a1', 1, 1))).toBe(done);
    expect(scored(done, 1, [1, 4])).toBe(done);
    expect(give(begun, of('a1', 1, 1))).toBe(begun);
  });

  test('a conversation is under way until its last area is answered, and is not counted before', () => {
    expect([roundUnderWay(begun, today)?.number, roundInHand(begun, today)]).toEqual([1, 1]);
    expect(withoutUnderWay(begun, today).rounds).toEqual([]);
    const done = give(begun, of('a3', 1));
    expect([roundUnderWay(done, today), roundInHand(done, today), meanIn(done, 1)]).toEqual([undefined, 2, '2,0']);
    expect(done.rounds[0]).not.toHaveProperty('underWay');
    expect(withoutUnderWay(done, today)).toBe(done);
  });

  test.each<[string, PathwayCase, string]>([
    ['somebody says that this is all', finishRound(begun, 1), today],
    ['the day is over', begun, tomorrow],
    ['what was left is taken out', reviseActivities(begun, { existing: { a3: '' }, added: [] }, actOn(begun)), today],
    ['the case is closed', { ...begun, closedAt: `${today}T09:00:00Z` }, today],
    ['all is scored on the form', scoredOnTheForm({ a3: 2 }), today],
    ['the form is saved', recordScores(begun, { round: 1, heldOn: today, scores: {} }, today, actOn(begun)), today],
  ])('or until %s', (_, it, on) => {
    expect([roundUnderWay(it, on), roundInHand(it, on)]).toEqual([undefined, 2]);
  });

  test.each<[string, PathwayCase, Parameters<typeof actOn>[1], string, number]>([
    ['mended at once, is none', begun, {}, today, 0],
    ['of a colleague, is one', begun, { by: 'tenant:colleague' }, today, 1],
    ['of a conversation that was gone through, is one', finishRound(begun, 1), {}, today, 1],
    ['on another day, is one', begun, {}, tomorrow, 1],
  ])('another score for the same area, %s', (_, it, more, on, corrections) => {
    const after = give(it, of('a1', 7, 1), more, on);
    expect(after.rounds[0]).toMatchObject({ scores: { a1: 7, a2: 4 }, heldOn: today });
    expect(after.rounds[0]?.corrections).toHaveLength(corrections);
  });

  test('a colleague may think better of an own score, and not of one that somebody else began with', () => {
    const colleague = { by: 'tenant:colleague' };
    const three = give(give(caseWith('Bolig', 'Fiske', 'Skole'), of('a1', 1)), of('a2', 4), colleague);
    expect(give(three, of('a2', 5, 4), colleague).rounds[0]?.corrections).toEqual([]);
    expect(give(three, of('a2', 5, 4)).rounds[0]?.corrections).toMatchObject([{ activity: 'a2', from: 4, to: 5 }]);
    expect(give(give(three, of('a2', 5, 4)), of('a2', 6, 5)).rounds[0]?.corrections).toHaveLength(1);
  });

  test('moved to another day it is under way still, and nothing was corrected', () => {
    const moved = recordScores(begun, { round: 1, heldOn: '2026-11-20', scores: {} }, today, actOn(begun));
    expect(roundUnderWay(moved, today)).toMatchObject({ heldOn: '2026-11-20', dateCorrections: [] });
  });

  test('the last score taken away is no conversation, and what was agreed on still is', () => {
    const agreed = { on: tomorrow, setAt: '2026-11-01T08:00:00Z' };
    const held = give({ ...caseWith('Bolig', 'Fiske'), nextConversation: agreed }, of('a1', 1));
    expect(held.nextConversation).toBeUndefined();
    expect(give(held, of('a1', undefined, 1))).toMatchObject({ rounds: [], nextConversation: agreed });
    const done = finishRound(held, 1);
    expect(() => give(done, of('a1', undefined, 1))).toThrow(expect.objectContaining({ code: 'noScores' }));
  });

  test('two may go through it at once, each area by what the card showed of it', () => {
    const seen = { seen: begun.version - 1 };
    expect(give(begun, of('a3', 9), seen).rounds[0]?.scores).toEqual({ a1: 1, a2: 4, a3: 9 });
    expect(give(begun, of('a2', 4), seen).rounds[0]?.scores).toEqual({ a1: 1, a2: 4 });
    expect(() => give(begun, of('a2', 9), seen)).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
    const done = give(begun, of('a3', 1));
    expect(() => give(done, of('a1', 9, 1), seen)).toThrow(expect.objectContaining({ code: 'outdatedCard' }));
  });

  test.each([of('a9', 3), { ...of('a1', 3), round: 3 }, { ...of('a1', 3), round: 0 }])('%j is not there', (entered) => {
    expect(() => give(begun, entered)).toThrow(Refusal);
  });
});

describe('whatever is scored in whatever order', () => {
  const score = fc.integer({ min: 1, max: 10 }) as fc.Arbitrary<Score>;
  const maybe = fc.option(score, { nil: undefined });
  const pairs = fc.array(fc.tuple(maybe, maybe), { minLength: 2, maxLength: 12 });
  const both = (given: (Score | undefined)[][]) => given.filter(([a, b]) => a !== undefined && b !== undefined);
  const worthScoring = (given: (Score | undefined)[][]) =>
    given.some(([a]) => a !== undefined) && given.some(([, b]) => b !== undefined);
  const column = (given: (Score | undefined)[][], index: number) => given.map((pair) => pair[index]);
  const entering = (it: PathwayCase, number: number, scores: Record<string, Score | undefined>, heldOn = today) =>
    recordScores(it, { round: number, heldOn, scores }, today, actOn(it));

  test('the benefit is the mean of what each activity scored in both has gained', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        fc.pre(worthScoring(given));
        const benefit = benefitOf(conversations(column(given, 0), column(given, 1)), 2);
        const gains = both(given).map(([a, b]) => Number(b) - Number(a));
        if (gains.length === 0) return expect(benefit).toBeUndefined();
        expect(benefit?.gain).toEqual({ sum: gains.reduce((x, y) => x + y), count: gains.length });
      }),
    );
  });

  test('the order of the activities makes no difference', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        fc.pre(worthScoring(given));
        const forwards = conversations(column(given, 0), column(given, 1));
        const turned = [...given].reverse();
        const backwards = conversations(column(turned, 0), column(turned, 1));
        expect(meanOf(roundOf(backwards, 1))).toEqual(meanOf(roundOf(forwards, 1)));
        expect(benefitOf(backwards, 2)?.gain).toEqual(benefitOf(forwards, 2)?.gain);
      }),
    );
  });

  test('corrected to the same scores, a conversation counts as if it had been right from the start', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 12 }), (given) => {
        const [wrong, right] = [column(given, 0), column(given, 1)];
        const corrected = scored(conversations(wrong), 1, right);
        expect(meanOf(roundOf(corrected, 1))).toEqual(meanOf(roundOf(conversations(right), 1)));
        expect(corrected.rounds[0]?.corrections).toHaveLength(given.filter(([a, b]) => a !== b).length);
      }),
    );
  });

  test('scored bit by bit in any order, a conversation has the mean it would have scored at once', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (given, by) => {
        const order = given
          .map((one, index) => ({ id: `a${index + 1}`, one, at: by.next().value }))
          .sort((a, b) => a.at - b.at);
        const named = caseWith(...given.map((_, index) => `Aktivitet ${index + 1}`));
        const bitByBit = order.reduce((it, { id, one }) => entering(it, 1, { [id]: one }), named);
        const oneByOne = order.reduce(
          (it, { id: activity, one: score }) => giveScore(it, { round: 1, activity, score }, today, actOn(it)),
          named,
        );
        expect(oneByOne.rounds.map(({ scores }) => scores)).toEqual(bitByBit.rounds.map(({ scores }) => scores));
        expect(bitByBit.rounds).toHaveLength(1);
        expect(meanOf(roundOf(bitByBit, 1))).toEqual(meanOf(roundOf(conversations(given), 1)));
      }),
    );
  });

  test('an activity without a score changes nothing but what is left out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 11 }), (given) => {
        const [first, second] = [column(given, 0), column(given, 1)];
        const without = conversations(first, second);
        const withOne = conversations([...first, undefined], [...second, 7]);
        expect(meanOf(roundOf(withOne, 1))).toEqual(meanOf(roundOf(without, 1)));
        expect(benefitOf(withOne, 2)?.gain).toEqual(benefitOf(without, 2)?.gain);
        expect(benefitOf(withOne, 2)?.leftOut).toHaveLength(1);
      }),
    );
  });

  test('retiring an activity changes no conversation that was held', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 12 }), (given) => {
        const it = conversations(column(given, 0), column(given, 1));
        const gone = { existing: { a1: '' }, added: [] };
        const after = reviseActivities(it, gone, actOn(it));
        expect(after.rounds).toEqual(it.rounds);
        expect(benefitOf(after, 2)?.gain).toEqual(benefitOf(it, 2)?.gain);
        expect(activeActivities(after)).toHaveLength(given.length - 1);
        expect(activitiesToScore(after, nextRound(after)).map(({ id }) => id)).not.toContain('a1');
        expect(activitiesToScore(after, 1).map(({ id }) => id)).toContain('a1');
      }),
    );
  });

  /** What people do to a form in any order; `at` picks one of what is there. */
  const step = fc.oneof(
    fc.record({ does: fc.constantFrom('rename', 'retire', 'takeBack', 'changeDay'), at: fc.nat() }),
    fc.record({ does: fc.constant('correct' as const), at: fc.nat(), round: fc.nat(), to: maybe }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  const taken = (it: PathwayCase, one: Step): PathwayCase => {
    const id = `a${(one.at % it.activities.length) + 1}`;
    const revise = (existing: Record<string, string>, takenBack: string[] = []) =>
      reviseActivities(it, { existing, added: [], takenBack }, actOn(it));
    if (one.does === 'rename') return revise({ [id]: `Nye ord ${one.at}` });
    if (one.does === 'retire') return revise({ [id]: '' });
    if (one.does === 'takeBack') return revise({}, [id]);
    if (one.does === 'changeDay') return entering(it, 1, {}, '2026-11-20');
    return 'round' in one ? entering(it, (one.round % it.rounds.length) + 1, { [id]: one.to }) : it;
  };

  /** A step may be refused, for example taking out the last activity; then nothing has changed. */
  const ifAllowed = (it: PathwayCase, one: Step): PathwayCase => {
    try {
      return taken(it, one);
    } catch (error) {
      if (error instanceof Refusal) return it;
      throw error;
    }
  };

  test('only scores that are corrected change what is calculated, whatever else is done in between', () => {
    const rounds = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(rounds, fc.array(step, { maxLength: 25 }), (given, steps) => {
        const start = conversations(...given);
        const all = steps.reduce(ifAllowed, start);
        const scoresOf = (it: PathwayCase) => it.rounds.map(({ scores }) => scores);
        const corrected = steps.reduce<Record<string, Score>[]>((scores, one) => {
          if (!('round' in one)) return scores;
          const [at, id] = [one.round % scores.length, `a${(one.at % 3) + 1}`];
          const { [id]: _, ...others } = scores[at] ?? {};
          const after = one.to === undefined ? others : { ...others, [id]: one.to };
          return Object.keys(after).length === 0 ? scores : scores.with(at, after);
        }, scoresOf(start));
        expect(scoresOf(all)).toEqual(corrected);
        const plain = {
          ...start,
          rounds: start.rounds.map((round, at) => ({ ...round, scores: corrected[at] ?? {} })),
        };
        for (const { number } of all.rounds) {
          expect(meanOf(roundOf(all, number))).toEqual(meanOf(roundOf(plain, number)));
          expect(benefitOf(all, number)?.gain).toEqual(benefitOf(plain, number)?.gain);
        }
      }),
    );
  });
});
