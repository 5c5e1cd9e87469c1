import {
  activeActivities,
  type EnteredActivities,
  reviseActivities,
} from '../../../../src/features/case/activities/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { actOn, caseWith, conversations, scored } from '../cases.ts';

const revise = (it: PathwayCase, entered: Partial<EnteredActivities>) =>
  reviseActivities(it, { existing: {}, added: [], ...entered }, actOn(it));
const other = (text: string) => ({ area: 'other', text });
const texts = (it: PathwayCase) => activeActivities(it).map(({ text }) => text);

test('activities keep the order in which the user named them', () => {
  expect(texts(caseWith('Bolig', 'Handle selv', 'Fiske'))).toEqual(['Bolig', 'Handle selv', 'Fiske']);
});

test('what is empty or there already is not added', () => {
  expect(texts(revise(caseWith('Bolig'), { added: [other(' bolig '), other('  '), other('Fiske')] }))).toEqual([
    'Bolig',
    'Fiske',
  ]);
});

test('an activity can get new words without losing its area and scores', () => {
  const it = revise(conversations([3]), { existing: { a1: 'Egen dør å låse' } });
  expect(it.activities).toMatchObject([{ id: 'a1', area: 'other', text: 'Egen dør å låse' }]);
  expect(it.rounds[0]?.scores).toEqual({ a1: 3 });
});

test('scores given under earlier words can be told from those words', () => {
  const once = revise(conversations([3]), { existing: { a1: 'Egen dør å låse' } });
  const twice = revise(once, { existing: { a1: 'Trygg bolig' } });
  expect(twice.activities[0]?.former).toEqual([
    { text: 'Aktivitet 1', until: '2026-11-23T08:00:00Z', by: 'tenant:contact' },
    { text: 'Egen dør å låse', until: '2026-11-23T08:00:00Z', by: 'tenant:contact' },
  ]);
});

test.each<[string, PathwayCase, string]>([
  ['before anything is scored', caseWith('Bolg'), 'Bolig'],
  ['that stay the same', scored(caseWith('Bolig'), 1, [3]), ' Bolig '],
])('words %s leave nothing to remember', (_, it, words) => {
  expect(revise(it, { existing: { a1: words } }).activities[0]).not.toHaveProperty('former');
});

describe('a retired activity', () => {
  const retired = revise(conversations([3, 4]), { existing: { a1: '' } });

  test('can be taken back with its scores', () => {
    const it = revise(retired, { takenBack: ['a1'] });
    expect(activeActivities(it).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(it.activities[0]).not.toHaveProperty('retiredAt');
    expect(it.rounds).toEqual(retired.rounds);
  });

  test('comes back when it is named anew', () => {
    expect(activeActivities(revise(retired, { added: [other(' aktivitet 1 ')] })).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
    ]);
  });

  test('counts among the twelve when it is taken back', () => {
    const full = revise(retired, { added: Array.from({ length: 11 }, (_, n) => other(`Ny ${n}`)) });
    expect(() => revise(full, { takenBack: ['a1'] })).toThrow(expect.objectContaining({ code: 'tooManyActivities' }));
  });

  test('is not taken back by an empty line when its words have gone', () => {
    const wordless = { ...retired, activities: retired.activities.map((one) => ({ ...one, text: '' })) };
    expect(activeActivities(revise(wordless, { added: [other('')] })).map(({ id }) => id)).toEqual(['a2']);
  });

  test('taking back what is not retired changes nothing', () => {
    const it = revise(retired, { existing: { a2: 'Fiske' }, takenBack: ['a2', 'a9'] });
    expect(it.activities.map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'Aktivitet 1'],
      ['a2', 'Fiske'],
    ]);
  });
});

test('taken out, an activity with scores is retired and one without is gone', () => {
  const it = scored(caseWith('Bolig', 'Fiske', 'Arbeid'), 1, [3, undefined, 4]);
  const after = revise(it, { existing: { a1: '', a2: ' ' } });
  expect(after.activities.map(({ id, retiredAt }) => [id, retiredAt])).toEqual([
    ['a1', '2026-11-23T08:00:00Z'],
    ['a3', undefined],
  ]);
});

test('an id is not used again for something else', () => {
  const it = revise(conversations([3, 4]), { existing: { a2: '' }, added: [other('Fiske')] });
  expect(it.activities.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
});

test.each<[string, Partial<EnteredActivities>, string]>([
  ['nothing at all', {}, 'noActivities'],
  ['thirteen', { added: Array.from({ length: 13 }, (_, n) => other(`Aktivitet ${n}`)) }, 'tooManyActivities'],
  ['a whole story', { added: [other('x'.repeat(101))] }, 'textTooLong'],
])('%s is refused', (_, entered, code) => {
  expect(() => revise(caseWith(), entered)).toThrow(expect.objectContaining({ code }));
});

test('an old card does not undo newer words', () => {
  const it = caseWith('Bolig');
  expect(() => reviseActivities(it, { existing: {}, added: [other('Fiske')] }, actOn(it, { seen: 0 }))).toThrow(
    expect.objectContaining({ code: 'outdatedCard' }),
  );
});
