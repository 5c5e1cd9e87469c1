import fc from 'fast-check';
import { coordinationChecklist } from '../../src/content/checklists.ts';
import { formatPercent } from '../../src/content/format.ts';
import type { ChecklistAnswer, PathwayCase } from '../../src/domain/case.ts';
import { answerChecklist, answerTo, carriedMean, fidelityOf, fidelityOfCase } from '../../src/domain/checklist.ts';
import { actOn, answered, caseWith, conversations } from '../support/cases.ts';

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
