import fc from 'fast-check';
import { reviseActivities } from '../../src/features/case/activities/rules.ts';
import { coordinationChecklist } from '../../src/features/case/checklist/coordination.ts';
import { formatPercent } from '../../src/language/format.ts';
import { type ChecklistAnswer, type ChecklistItem, PathwayCase, type Score } from '../../src/model/case.ts';
import {
  answerChecklist,
  answerItem,
  answerTo,
  carriedMean,
  fidelityOf,
  fidelityOfCase,
  followFidelity,
  itemsToAsk,
  nextToAsk,
} from '../../src/model/checklist.ts';
import { actOn, answered, caseWith, conversations, scored } from '../features/case/cases.ts';

const ids = coordinationChecklist.map(({ id }) => id);
const byHand = ids.filter((id) => id !== 'firstConversation' && id !== 'secondConversation');
const all = (answer: ChecklistAnswer) => Object.fromEntries(byHand.map((id) => [id, answer]));
const shown = (it: PathwayCase) => formatPercent('nb', fidelityOfCase(it).share ?? Number.NaN).replace(/\s/, ' ');
const answers = (...counts: [ChecklistAnswer, number][]) =>
  counts.flatMap(([answer, times]) => Array<ChecklistAnswer>(times).fill(answer));

describe('programme fidelity', () => {
  test('10 of 10 is 100 %', () => {
    expect(fidelityOf(answers(['done', 10]))).toMatchObject({ points: 10, share: 1 });
  });

  test('8 of 10 is 80 %: not relevant counts as done', () => {
    const fidelity = fidelityOf(answers(['done', 6], ['notRelevant', 2], ['notDone', 2]));
    expect(fidelity).toEqual({ points: 8, items: 10, answered: 10, notRelevant: 2, share: 0.8 });
  });

  test('before every item is answered there is only the number answered', () => {
    const fidelity = fidelityOf([...answers(['done', 9]), undefined]);
    expect(fidelity).toMatchObject({ answered: 9, share: undefined });
  });

  test("a team's own list is counted by its own number of items", () => {
    expect(fidelityOf(answers(['done', 3], ['notDone', 1])).share).toBe(0.75);
  });

  test.each([
    [7, 5, '71 %'],
    [7, 7, '100 %'],
    [12, 9, '75 %'],
    [12, 10, '83 %'],
  ])('of a list of %i items with %i points is %s', (items, points, percent) => {
    const given = answers(['done', points - 1], ['notRelevant', 1], ['notDone', items - points]);
    expect(formatPercent('nb', fidelityOf(given).share ?? 0).replace(/\s/, ' ')).toBe(percent);
  });

  test('no items have no fidelity', () => {
    expect(fidelityOf([]).share).toBeUndefined();
  });

  test('neither order nor choosing between done and not relevant changes it', () => {
    const answer = fc.constantFrom<ChecklistAnswer>('done', 'notRelevant', 'notDone');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 20 }), (given) => {
        const share = fidelityOf(given).share;
        expect(fidelityOf([...given].reverse()).share).toBe(share);
        expect(fidelityOf(given.map((one) => (one === 'notRelevant' ? 'done' : one))).share).toBe(share);
        expect(share).toBe(given.filter((one) => one !== 'notDone').length / given.length);
      }),
    );
  });
});

describe("a case's checklist", () => {
  test('has ten items, the first and the ninth carry the means', () => {
    expect(coordinationChecklist).toHaveLength(10);
    expect([ids.indexOf('firstConversation'), ids.indexOf('secondConversation')]).toEqual([0, 8]);
  });

  test('is 80 % with two conversations, two items not done and the others done', () => {
    const it = answered(conversations([1, 4, 1, 2], [5, 5, 5, 5]), {
      ...all('done'),
      crisisPlan: 'notDone',
      nextOfKin: 'notDone',
    });
    expect(shown(it)).toBe('80 %');
  });

  test('items 1 and 9 show the means of conversations 1 and 2', () => {
    const it = conversations([1, 4, 1, 2], [5, 5, 5, 5]);
    expect(carriedMean(it, coordinationChecklist[0])).toEqual({ sum: 8, count: 4 });
    expect(carriedMean(it, coordinationChecklist[8])).toEqual({ sum: 20, count: 4 });
  });

  test('an item that carries a mean is answered once its conversation is held', () => {
    const it = conversations([3]);
    expect(answerTo(it, coordinationChecklist[0])).toBe('done');
    expect(answerTo(it, coordinationChecklist[8])).toBeUndefined();
  });

  test('it cannot be called done without scores, but not relevant or not done', () => {
    const item = coordinationChecklist[0];
    expect(answerTo(answered(caseWith('Bolig'), { firstConversation: 'done' }), item)).toBeUndefined();
    expect(answerTo(answered(caseWith('Bolig'), { firstConversation: 'notRelevant' }), item)).toBe('notRelevant');
  });

  test('scores count more than what was answered by hand before', () => {
    const it = answered(conversations([3]), { secondConversation: 'notRelevant' });
    expect(answerTo({ ...it, rounds: conversations([3], [4]).rounds }, coordinationChecklist[8])).toBe('done');
  });

  test('answers to items it does not have are not kept', () => {
    expect(answered(caseWith(), { nonsense: 'done', contactPerson: 'done' }).checklist.answers).toEqual({
      contactPerson: 'done',
    });
  });

  test('an old card does not overwrite newer answers', () => {
    const it = answered(caseWith(), { contactPerson: 'done' });
    const old = actOn(it, { seen: it.version - 1 });
    expect(() => answerChecklist(it, { contactPerson: 'notDone' }, old)).toThrow(
      expect.objectContaining({ code: 'outdatedCard' }),
    );
  });

  test('a conversation held meanwhile does not make a checklist card old', () => {
    const it = conversations([3]);
    const before = actOn(it, { seen: it.version - 1 });
    expect(answerChecklist(it, { contactPerson: 'done' }, before).checklist.answers).toEqual({ contactPerson: 'done' });
  });
});

describe('an item answered by itself', () => {
  const it = answered(conversations([3]), { contactPerson: 'done' });
  const give = (before: PathwayCase, item: string, given?: ChecklistAnswer, had?: ChecklistAnswer) =>
    answerItem(before, { item, given, had }, actOn(before, { seen: before.version - 1 }));
  const refused = expect.objectContaining({ code: 'outdatedCard' });

  test('does not mind what others have answered of other items', () => {
    const after = give(it, 'crisisPlan', 'notDone');
    expect(after.checklist.answers).toEqual({ contactPerson: 'done', crisisPlan: 'notDone' });
    expect(give(after, 'contactPerson', 'notDone', 'done').checklist.answers['contactPerson']).toBe('notDone');
  });

  test('does not overwrite another answer to it that the card did not show', () => {
    expect(() => give(it, 'contactPerson', 'notDone')).toThrow(refused);
    expect(give(it, 'contactPerson', 'done')).toBe(it);
    expect(() => give(it, 'gone', 'done')).toThrow(refused);
    expect(() => give(conversations([3]), 'firstConversation', 'notRelevant')).toThrow(refused);
  });

  test('is asked for again when its answer is taken away, and so is fidelity', () => {
    const complete = answered(conversations([3], [4]), all('done'));
    expect(complete.checklist.history).toHaveLength(1);
    const less = give(complete, 'crisisPlan', undefined, 'done');
    expect(less.checklist.history).toEqual([]);
    expect(nextToAsk(less)?.id).toBe('crisisPlan');
  });

  test('leads to the first after it without an answer, past what conversations have answered', () => {
    const [first, , third] = coordinationChecklist;
    expect(nextToAsk(it)?.id).toBe('individualPlan');
    expect(nextToAsk(it, first)?.id).toBe('individualPlan');
    expect(nextToAsk(it, third)?.id).toBe('planTogether');
    expect(itemsToAsk(it).map(({ id }) => id)).not.toContain('firstConversation');
  });
});

describe("a team's own list in a case", () => {
  const answer = fc.constantFrom<ChecklistAnswer>('done', 'notRelevant', 'notDone');
  /** A case with items of the team's own, some of them answered. */
  const own = fc.array(fc.option(answer, { nil: undefined }), { minLength: 1, maxLength: 20 }).map((given) => {
    const items: ChecklistItem[] = given.map((_, index) => ({ id: `own-${index}`, text: `Punkt ${index}` }));
    const known = given.flatMap((one, index) => (one ? [[`own-${index}`, one]] : []));
    const it = caseWith();
    return { ...it, checklist: { ...it.checklist, items, answers: Object.fromEntries(known) } };
  });
  const withItems = (it: PathwayCase, items: readonly ChecklistItem[]): PathwayCase => ({
    ...it,
    checklist: { ...it.checklist, items: [...items] },
  });

  test('has the same fidelity in any order and in any words', () => {
    fc.assert(
      fc.property(own, fc.infiniteStream(fc.nat()), fc.string({ minLength: 1, maxLength: 200 }), (it, by, text) => {
        const shuffled = it.checklist.items
          .map((item) => ({ item, at: by.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => ({ ...item, text }));
        expect(fidelityOfCase(withItems(it, shuffled))).toEqual(fidelityOfCase(it));
      }),
    );
  });

  test('answered in any order, and however often one thinks again, counts what was said last', () => {
    const said = fc.array(fc.tuple(fc.nat(9), answer), { maxLength: 40 });
    fc.assert(
      fc.property(said, (all) => {
        const start = conversations([1, 4], [5, 6]);
        const itemAt = (at: number) => byHand[at % byHand.length] ?? '';
        const oneByOne = all.reduce((it, [at, one]) => answered(it, { [itemAt(at)]: one }), start);
        const last = Object.fromEntries(all.map(([at, one]) => [itemAt(at), one]));
        expect(fidelityOfCase(oneByOne)).toEqual(fidelityOfCase(answered(start, last)));
        const points = Object.values(last).filter((one) => one !== 'notDone').length;
        expect(fidelityOfCase(oneByOne)).toMatchObject({ points: points + 2, answered: Object.keys(last).length + 2 });
      }),
    );
  });

  test('is not changed by scores that are corrected nor by activities that are reworded or retired', () => {
    const scores = fc.array(fc.integer({ min: 1, max: 10 }) as fc.Arbitrary<Score>, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(scores, fc.constantFrom('Nye ord', ''), answer, (given, words, one) => {
        const start = answered(conversations(given, given), { ...all('done'), crisisPlan: one });
        const corrected = scored(start, 1, given.toReversed());
        const after = reviseActivities(corrected, { existing: { a1: words }, added: [] }, actOn(corrected));
        expect(fidelityOfCase(after)).toEqual(fidelityOfCase(start));
      }),
    );
  });

  test('is not complete any more with one item more', () => {
    fc.assert(
      fc.property(own, fc.nat(20), (it, at) => {
        const more = withItems(it, it.checklist.items.toSpliced(at, 0, { id: 'new', text: 'Nytt' }));
        expect(fidelityOfCase(more).share).toBeUndefined();
        expect(fidelityOfCase(more).answered).toBe(fidelityOfCase(it).answered);
      }),
    );
  });
});

describe('fidelity over time', () => {
  const on = (it: PathwayCase, day: string, given: Record<string, ChecklistAnswer>) =>
    answerChecklist(it, given, actOn(it, { now: `${day}T08:00:00Z` }));
  const complete = { ...all('done'), firstConversation: 'notRelevant', secondConversation: 'notRelevant' } as const;
  const historyOf = (it: PathwayCase) => it.checklist.history;

  test('has no point before every item is answered', () => {
    expect(historyOf(on(caseWith('Bolig'), '2027-03-12', { contactPerson: 'done' }))).toEqual([]);
  });

  test('80 % in March, 90 % in May', () => {
    const march = on(caseWith('Bolig'), '2027-03-12', { ...complete, crisisPlan: 'notDone', nextOfKin: 'notDone' });
    const may = on(march, '2027-05-20', { crisisPlan: 'done' });
    expect(historyOf(may)).toEqual([
      { on: '2027-03-12', points: 8, items: 10, notRelevant: 2 },
      { on: '2027-05-20', points: 9, items: 10, notRelevant: 2 },
    ]);
    expect(PathwayCase.parse(may)).toEqual(may);
  });

  test('a day has one point: what it ended with', () => {
    const first = on(caseWith('Bolig'), '2027-03-12', { ...complete, crisisPlan: 'notDone' });
    const second = on(first, '2027-03-12', { crisisPlan: 'done' });
    expect(historyOf(second)).toEqual([{ on: '2027-03-12', points: 10, items: 10, notRelevant: 2 }]);
  });

  test('the day is the day in Norway', () => {
    const it = caseWith('Bolig');
    const late = answerChecklist(it, complete, actOn(it, { now: '2027-03-12T23:30:00Z' }));
    expect(historyOf(late)[0]?.on).toBe('2027-03-13');
  });

  test('the same again another day is a point as well', () => {
    const it = on(on(caseWith('Bolig'), '2027-03-12', complete), '2027-05-20', complete);
    expect(historyOf(it).map((point) => point.on)).toEqual(['2027-03-12', '2027-05-20']);
  });

  test('a conversation that answers the last item makes a point, one that answers none does not', () => {
    const filled = on(conversations([1, 4, 1, 2]), '2026-11-23', all('done'));
    const held = scored(filled, 2, [5, 5, 5, 5]);
    const followed = followFidelity(filled, held, '2026-12-01');
    expect(historyOf(followed)).toEqual([{ on: '2026-12-01', points: 10, items: 10, notRelevant: 0 }]);
    const corrected = scored(followed, 2, [6, 5, 5, 5]);
    expect(historyOf(followFidelity(followed, corrected, '2026-12-05'))).toEqual(historyOf(followed));
  });

  test('is kept within bounds', () => {
    const days = Array.from({ length: 130 }, (_, day) =>
      new Date(Date.UTC(2027, 0, day + 1)).toISOString().slice(0, 10),
    );
    const it = days.reduce((before, day) => on(before, day, complete), caseWith('Bolig'));
    expect(historyOf(it)).toHaveLength(100);
    expect(historyOf(it).at(-1)?.on).toBe(days.at(-1));
  });
});
