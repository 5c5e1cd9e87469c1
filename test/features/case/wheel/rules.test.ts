import fc from 'fast-check';
import { reviseActivities } from '../../../../src/features/case/activities/rules.ts';
import { type Places, placeActivities, wheelOf } from '../../../../src/features/case/wheel/rules.ts';
import type { PathwayCase } from '../../../../src/model/case.ts';
import { refusalOf } from '../../../support/refusals.ts';
import { actOn, caseWith, conversations, scored } from '../cases.ts';

const five = caseWith('Bolig', 'Økonomi', 'Arbeid', 'Familie', 'Fiske');
const placing = (it: PathwayCase, places: Places) => placeActivities(it, places, actOn(it));
/** «2 Arbeid»: places and names around the wheel. */
const around = (it: PathwayCase) =>
  wheelOf(it).sectors.map(({ place, activity }) => `${place ?? '–'} ${activity.text}`);

describe('the order', () => {
  test('is none before the user has chosen one', () => {
    expect(around(five)).toEqual(['– Bolig', '– Økonomi', '– Arbeid', '– Familie', '– Fiske']);
  });

  test('is the user’s, from the first place on; what has no place comes after, as it was named', () => {
    expect(around(placing(five, { a4: 1, a3: 2 }))).toEqual([
      '1 Familie',
      '2 Arbeid',
      '– Bolig',
      '– Økonomi',
      '– Fiske',
    ]);
  });

  test('closes up when places are left open', () => {
    expect(around(placing(five, { a2: 5, a5: 3 }))).toEqual([
      '1 Fiske',
      '2 Økonomi',
      '– Bolig',
      '– Arbeid',
      '– Familie',
    ]);
  });

  const ordered = placing(five, { a1: 1, a2: 2, a3: 3, a4: 4, a5: 5 });

  test.each<[string, Places, string[]]>([
    ['up', { a5: 1 }, ['1 Fiske', '2 Bolig', '3 Økonomi', '4 Arbeid', '5 Familie']],
    ['down', { a1: 4 }, ['1 Økonomi', '2 Arbeid', '3 Familie', '4 Bolig', '5 Fiske']],
    ['past each other', { a1: 2, a2: 1 }, ['1 Økonomi', '2 Bolig', '3 Arbeid', '4 Familie', '5 Fiske']],
    ['out', { a2: undefined }, ['1 Bolig', '2 Arbeid', '3 Familie', '4 Fiske', '– Økonomi']],
    ['nowhere', {}, ['1 Bolig', '2 Økonomi', '3 Arbeid', '4 Familie', '5 Fiske']],
  ])('makes room when an area moves %s', (_, places, expected) => {
    const all = { a1: 1, a2: 2, a3: 3, a4: 4, a5: 5 };
    expect(around(placing(ordered, places))).toEqual(expected);
    // A form sends every field, also those nobody has touched.
    expect(around(placing(ordered, { ...all, ...places }))).toEqual(expected);
  });

  test('has one area in each place', () => {
    expect(refusalOf(() => placing(five, { a1: 2, a4: 2 }))).toBe('samePlace');
    expect(refusalOf(() => placing(five, {}))).toBe('placeMissing');
  });

  test('is not overwritten from an old card', () => {
    const newer = placing(five, { a1: 1 });
    expect(refusalOf(() => placeActivities(newer, { a2: 1 }, actOn(five)))).toBe('outdatedCard');
  });

  test('is kept when other areas come, and closes up when one goes', () => {
    const more = reviseActivities(
      ordered,
      { existing: { a2: '' }, added: [{ area: 'other', text: 'Hage' }] },
      actOn(ordered),
    );
    expect(around(more)).toEqual(['1 Bolig', '2 Arbeid', '3 Familie', '4 Fiske', '– Hage']);
  });

  test('loses nothing, puts what moves where it is wanted, and keeps the rest in order', () => {
    const wish = fc.dictionary(
      fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
      fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    );
    const free = (places: Places) =>
      new Set(Object.values(places).filter(Boolean)).size === Object.values(places).filter(Boolean).length;
    const givesPlace = (places: Places) => Object.values(places).some(Boolean);
    fc.assert(
      fc.property(wish.filter(free).filter(givesPlace), wish.filter(free), (first, second) => {
        const before = placing(five, first);
        const after = placing(before, second);
        expect(after.activities.map(({ id }) => id).toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
        const was = placesOf(before);
        const is = placesOf(after);
        const placed = Object.keys(is).length;
        expect(Object.values(is).toSorted()).toEqual(Array.from({ length: placed }, (_, index) => index + 1));
        for (const [id, place] of Object.entries(second)) {
          if (place === undefined) expect(is[id]).toBeUndefined();
          else if (placed === 5 && place !== was[id]) expect(is[id]).toBe(place);
        }
        const untouched = Object.keys(was).filter((id) => !Object.hasOwn(second, id));
        expect(untouched.toSorted(by(is))).toEqual(untouched.toSorted(by(was)));
      }),
    );
  });
});

const placesOf = (it: PathwayCase): Record<string, number> =>
  Object.fromEntries(wheelOf(it).sectors.flatMap(({ place, activity }) => (place ? [[activity.id, place]] : [])));

const by = (places: Record<string, number>) => (a: string, b: string) => (places[a] ?? 0) - (places[b] ?? 0);

describe('the scores', () => {
  const scores = (it: PathwayCase) => wheelOf(it).sectors.map(({ first, latest }) => [first, latest]);

  test('are none before a conversation', () => {
    expect(wheelOf(five)).toMatchObject({ first: undefined, latest: undefined });
  });

  test('are those of the only conversation', () => {
    const it = conversations([1, 4, undefined]);
    expect(scores(it)).toEqual([
      [undefined, 1],
      [undefined, 4],
      [undefined, undefined],
    ]);
    expect(wheelOf(it).first).toBeUndefined();
  });

  test('are those of the first and the latest conversation', () => {
    const it = conversations([1, 4, 2], [2, 2, 2], [5, undefined, 6]);
    expect(scores(it)).toEqual([
      [1, 5],
      [4, undefined],
      [2, 6],
    ]);
    expect(wheelOf(it)).toMatchObject({ first: { number: 1 }, latest: { number: 3 } });
  });

  test('follow their areas when these are put in order', () => {
    const it = placing(conversations([1, 4], [5, 8]), { a2: 1 });
    expect(scores(it)).toEqual([
      [4, 8],
      [1, 5],
    ]);
    expect(scored(it, 2, [6, 9]).rounds[1]?.scores).toEqual({ a1: 6, a2: 9 });
  });
});

describe('what the user masters and has around', () => {
  const saying = (it: PathwayCase, resources: string | undefined) =>
    reviseActivities(it, { existing: {}, added: [], resources }, actOn(it));

  test('is kept as it was written, until something else is written', () => {
    const told = saying(five, ' Går tur hver dag ');
    expect(told.resources).toBe('Går tur hver dag');
    expect(saying(told, undefined).resources).toBe('Går tur hver dag');
    expect(saying(told, '').resources).toBe('');
  });

  test('has room for 500 signs', () => {
    expect(saying(five, 'å'.repeat(500)).resources).toHaveLength(500);
    expect(refusalOf(() => saying(five, 'å'.repeat(501)))).toBe('textTooLong');
  });
});
