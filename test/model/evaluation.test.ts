import fc from 'fast-check';
import {
  answerEvaluation,
  answeredSoFar,
  askingDates,
  closeEvaluation,
  dividedOn,
  dueForEvaluation,
  type Evaluation,
  type EvaluationAnswer,
  type EvaluationResult,
  evaluationOpensAt,
  fewestAnswersShown,
  markedBy,
  openEvaluation,
  readComment,
  remindingDates,
  resultOf,
  withAsked,
  withEvaluated,
} from '../../src/model/evaluation.ts';
import { createMark } from '../../src/reports/marks.ts';
import { answeredAs, closedAs, heldSession } from '../support/evaluation.ts';
import { networkOf, sessionsFrom, teamOf } from '../support/team.ts';

const opened = openEvaluation(heldSession, 'network1', '2026-12-10T07:00:00Z');
const [early, late, after] = ['2026-12-10', '2026-12-20', '2026-12-21'] as const;
const shown = (evaluation: Evaluation, today: string = after) => {
  const result = resultOf(evaluation, today);
  if (typeof result === 'string') throw new Error(result);
  return result;
};

describe('what came of it', () => {
  // By hand: useful (1·2 + 2·3 + 5·4 + 4·5) / 12 = 48 / 12 = 4; squares from it 4 + 2·1 + 4·1 = 10, √(10/12) = 0,913.
  // Balance: (1·−2 + 3·−1 + 3·1 + 1·2) / 12 = 0; squares 4 + 3 + 3 + 4 = 14, √(14/12) = 1,080.
  const answered = { useful: [0, 1, 2, 5, 4], balance: [1, 3, 4, 3, 1] };

  test('is counts, mean and spread', () => {
    const { answered: count, scales } = shown(closedAs(answered));
    expect([count, scales.useful.counts, scales.useful.mean]).toEqual([12, [0, 1, 2, 5, 4], 4]);
    expect(scales.useful.spread).toBeCloseTo(0.9129, 4);
    expect([scales.balance.counts, scales.balance.mean]).toEqual([[1, 3, 4, 3, 1], 0]);
    expect(scales.balance.spread).toBeCloseTo(1.0801, 4);
  });

  test('says that opinions differ, where the mean would say that all is well', () => {
    expect(dividedOn(shown(closedAs(answered)).scales.balance)).toEqual({ less: 4, more: 4 });
    expect(dividedOn(shown(closedAs({ ...answered, balance: [0, 1, 10, 1, 0] })).scales.balance)).toBeUndefined();
    expect(dividedOn(shown(closedAs({ ...answered, balance: [6, 2, 4, 0, 0] })).scales.balance)).toBeUndefined();
  });

  test('is nothing of fewer than five, and nothing of them is kept', () => {
    const four = closedAs({ useful: [0, 0, 1, 1, 2], balance: [0, 0, 4, 0, 0], took: ['En', 'To', 'Tre', 'Fire'] });
    expect(resultOf(four, after)).toBe('tooFew');
    expect(JSON.stringify(four)).not.toMatch(/En|mark/);
    expect([four.answered, four.answers.useful]).toEqual([0, [0, 0, 0, 0, 0]]);
  });

  test('holds no words to a question that fewer than five have answered', () => {
    const words = ['Ro', 'Håp', 'Mot', 'Tid', 'Nye venner'];
    const { comments } = shown(closedAs({ ...answered, took: words, change: words.slice(1) }));
    expect(comments).toEqual({ took: words.toSorted(), change: [], need: [] });
  });
});

test('it is open for ten days, and then closed though nobody has written that down', () => {
  const five = answeredAs({ useful: [0, 0, 0, 0, 5], balance: [0, 0, 5, 0, 0] });
  expect([resultOf(five, late), typeof resultOf(five, after)]).toEqual(['open', 'object']);
  const more = { mark: 'late', answer: { useful: 1, balance: 1, took: '', change: '', need: '' } };
  expect(answerEvaluation(five, more, late).answered).toBe(6);
  expect(() => answerEvaluation(five, more, after)).toThrow('evaluationClosed');
  expect(() => answerEvaluation(closeEvaluation(five, early), more, early)).toThrow('evaluationClosed');
  expect(closeEvaluation(five, after).closedOn).toBe(late);
});

test('while it is open it only says how many have answered, from five on', () => {
  const some = (count: number) => answeredAs({ useful: [0, 0, count, 0, 0], balance: [0, 0, count, 0, 0] });
  expect([4, 5, 6].map((count) => answeredSoFar(some(count)))).toEqual([undefined, 5, 6]);
});

test('words may be as long as there is room for', () => {
  expect(readComment(` ${'a'.repeat(500)}\n`)).toHaveLength(500);
  expect(() => readComment('a'.repeat(501))).toThrow('textTooLong');
});

// === Anonymous in fact

const words = fc.constantFrom('', 'Mer tid i grupper', 'Kortere foredrag', 'Å møte de andre');
const step = fc.integer({ min: 1, max: 5 });
const answers: fc.Arbitrary<EvaluationAnswer> = fc.record({
  useful: step,
  balance: step,
  took: words,
  change: words,
  need: words,
});

test('whoever has answered what, and in which order: what is stored is the same', () => {
  const mark = createMark('a secret of thirty-two characters', 'evaluation');
  const people = Array.from({ length: 8 }, (_, at) => `tenant:person${at}`);
  const stored = (given: readonly (readonly [string, EvaluationAnswer])[]) =>
    JSON.stringify(
      given.reduce(
        (evaluation, [person, answer]) =>
          answerEvaluation(evaluation, { mark: mark(markedBy(heldSession.id, person)), answer }, early),
        opened,
      ),
    );
  const all = fc.array(answers, { minLength: 8, maxLength: 8 });
  const places = people.map((_, at) => at);
  const order = fc.shuffledSubarray(places, { minLength: 8 });
  fc.assert(
    fc.property(all, order, order, (given, whose, turns) => {
      const asGiven = people.map((person, at) => [person, given[at] as EvaluationAnswer] as const);
      const otherwise = turns.map((at) => [people[at], given[whose[at] ?? 0]] as [string, EvaluationAnswer]);
      const document = stored(asGiven);
      expect(stored(otherwise)).toBe(document);
      expect(document).not.toContain('person');
    }),
    { numRuns: 60 },
  );
});

type Step =
  | { readonly do: 'answer'; readonly who: number; readonly answer: EvaluationAnswer }
  | { readonly do: 'close' | 'look' | 'wait' };

test('no looks, whenever they are taken, show fewer than five answers, or differ', () => {
  const steps: fc.Arbitrary<Step> = fc.oneof(
    { weight: 12, arbitrary: fc.record({ do: fc.constant('answer'), who: fc.nat(9), answer: answers }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('look') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close', 'wait') }) },
  );
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (taken) => {
      let evaluation = opened;
      let today: string = early;
      const looks: EvaluationResult[] = [];
      const look = () => {
        const seen = resultOf(evaluation, today);
        if (typeof seen !== 'string') looks.push(seen);
      };
      for (const one of taken) {
        if (one.do === 'close') evaluation = closeEvaluation(evaluation, today);
        else if (one.do === 'wait') today = after;
        else if (one.do === 'answer') evaluation = answeredIfPossible(evaluation, one, today);
        else look();
      }
      for (const { answered, scales, comments } of looks) {
        expect(answered).toBeGreaterThanOrEqual(fewestAnswersShown);
        for (const { counts } of Object.values(scales))
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answered);
        for (const written of Object.values(comments))
          expect(written.length === 0 || written.length >= fewestAnswersShown).toBe(true);
      }
      expect(new Set(looks.map((seen) => JSON.stringify(seen))).size).toBeLessThanOrEqual(1);
    }),
  );
});

const answeredIfPossible = (
  evaluation: Evaluation,
  { who, answer }: Extract<Step, { do: 'answer' }>,
  today: string,
): Evaluation => {
  const before = evaluation.answered;
  try {
    const next = answerEvaluation(evaluation, { mark: `mark${who}`, answer }, today);
    expect([next.answered, next.spent.length]).toEqual([before + 1, before + 1]);
    return next;
  } catch {
    return evaluation;
  }
};

// === When it comes

test('each is asked in one place, at once, and reminded once, five days later', () => {
  const found = [
    { to: 'person:kari', people: ['kari'] },
    { to: 'person:kari', people: ['kari'] },
    { to: 'room:r1', people: ['ola', 'kari'] },
    { to: 'room:r2', people: ['ola'] },
  ] as const;
  const asked = withAsked(
    opened,
    found.map((one) => ({ ...one, people: [...one.people] })),
    '2026-12-10T07:00:01Z',
  );
  expect(asked.asked.map(({ to, people }) => [to, people])).toEqual([
    ['person:kari', ['kari']],
    ['room:r1', ['ola']],
  ]);
  const days = (planned: ReturnType<typeof askingDates>) =>
    planned.map(({ to, dates }) => [to, dates.map(({ day }) => day)]);
  expect(days(askingDates(asked))).toEqual([
    ['person:kari', ['2026-12-10']],
    ['room:r1', ['2026-12-10']],
  ]);
  expect(days(remindingDates(asked))).toEqual([
    ['person:kari', ['2026-12-15']],
    ['room:r1', ['2026-12-15']],
  ]);
  expect(askingDates(closeEvaluation(asked, early))).toEqual([]);
});

describe('by itself', () => {
  const network = {
    ...networkOf(teamOf({ members: [], today: '2026-11-24' })),
    sessions: sessionsFrom('2026-11-24', ['2026-12-03', '2027-04-13', '2027-10-05', '2028-04-04']),
  };

  test('it is opened on the working day after the session, once', () => {
    // The session ends on a Friday.
    expect(evaluationOpensAt(network)).toBe('2026-12-07T07:00:00Z');
    expect(dueForEvaluation(network, '2026-12-07T06:59:59Z').over).toEqual([]);
    expect(dueForEvaluation(network, '2026-12-07T07:00:00Z').toOpen.map(({ id }) => id)).toEqual(['s1']);
    const seenTo = withEvaluated(network, ['s1']);
    expect(evaluationOpensAt(seenTo)).toBe('2027-04-15T06:00:00Z');
    expect(withEvaluated(seenTo, ['s1'])).toBe(seenTo);
  });

  test('in a network that has been put away it is not', () => {
    const archive = { isArchived: true, at: '2026-12-01T08:00:00Z' };
    expect(evaluationOpensAt({ ...network, archive })).toBeUndefined();
  });

  test('long after a session, or of one that was not held, it is not', () => {
    const { over, toOpen } = dueForEvaluation(network, '2026-12-16T07:00:00Z');
    expect([over.map(({ id }) => id), toOpen]).toEqual([['s1'], []]);
    const [first, ...others] = network.sessions;
    const cancelled = {
      ...network,
      sessions: [{ ...first, cancelled: { at: '2026-12-01T08:00:00Z', why: '' } }, ...others],
    };
    expect(evaluationOpensAt(cancelled as typeof network)).toBe('2027-04-15T06:00:00Z');
  });
});
