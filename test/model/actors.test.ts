import fc from 'fast-check';
import {
  actorIn,
  actorMapOf,
  actorNames,
  actorWas,
  addActors,
  changedSince,
  gapsOf,
  inOrder,
  isRatedIn,
  maximumActors,
  nextUnrated,
  putActorBack,
  removeActor,
  renameActor,
  setImportance,
  setRelation,
} from '../../src/model/actors.ts';
import { ActorMap } from '../../src/model/improvement.ts';
import { mapOf, today } from '../features/actors/maps.ts';
import { refusalOf } from '../support/refusals.ts';

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name);
const to = ({ version }: ActorMap, seen?: number) => ({ version: version + 1, seen, today });

describe('the gaps', () => {
  test('are the most important ones with the worst relation, two at most', () => {
    const map = mapOf(
      ['NAV', 'weak', 3],
      ['DPS', 'missing', 1],
      ['Politiet', 'strained', 3],
      ['Fastlegen', 'missing', 3],
      ['Skolen', 'strong', 3],
    );
    expect(names(gapsOf(map))).toEqual(['Fastlegen', 'Politiet']);
  });

  test.each([
    ['what is missing before what is strained', ['strained', 2], ['missing', 2], 'b'],
    ['what is strained before what is weak', ['weak', 2], ['strained', 2], 'b'],
    ['no contact with an important one before a weak one with a very important one', ['weak', 3], ['missing', 2], 'b'],
    ['a strained very important one and a missing important one by importance', ['missing', 2], ['strained', 3], 'b'],
  ] as const)('have %s', (_, [relation, importance], [other, weight], first) => {
    expect(names(gapsOf(mapOf(['a', relation, importance], ['b', other, weight])))[0]).toBe(first);
  });

  test('are none where the important ones are near, and of those that nobody has rated', () => {
    expect(gapsOf(mapOf(['a', 'strong', 3], ['b', 'missing', 1], ['c', 'missing'], ['d', undefined, 3]))).toEqual([]);
  });

  test('do not hang on the order in which actors were named, but among equals', () => {
    const said = fc.tuple(
      fc.constantFrom('strong' as const, 'weak' as const, 'missing' as const, 'strained' as const),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (all) => {
        const rows = all.map(([relation, importance], at) => [`a${at}`, relation, importance] as const);
        const kinds = (map: ActorMap) => gapsOf(map).map(({ relation, importance }) => [relation, importance]);
        expect(kinds(mapOf(...rows))).toEqual(kinds(mapOf(...rows.toReversed())));
      }),
    );
  });
});

test('the most important come first, of these the ones with a gap, and last those that are not rated', () => {
  const map = mapOf(['a'], ['b', 'strong', 1], ['c', 'strong', 3], ['d', 'missing', 3]);
  expect(names(inOrder(map))).toEqual(['d', 'c', 'b', 'a']);
});

describe('what is entered', () => {
  test('is a name a line, without the signs of a list', () => {
    expect(actorNames(' - Fastlegen \r\n\n• NAV   Fjordvik')).toEqual(['Fastlegen', 'NAV Fjordvik']);
    expect(refusalOf(() => actorNames('x'.repeat(61)))).toBe('textTooLong');
  });

  test('is refused when there is none, when it is there already however it is written, and when the map is full', () => {
    const map = mapOf(['NAV', 'strong', 3]);
    expect(refusalOf(() => addActors(map, [], to(map)))).toBe('actorMissing');
    expect(refusalOf(() => addActors(map, [{ id: 'k9', name: 'nav' }], to(map)))).toBe('actorKnown');
    const many = Array.from({ length: maximumActors }, (_, at) => ({ id: `m${at}`, name: `Aktør ${at}` }));
    expect(refusalOf(() => addActors(map, many, to(map)))).toBe('tooManyActors');
    expect(addActors(map, many.slice(1), to(map)).actors).toHaveLength(maximumActors);
  });

  test('stay as they are when they are entered again', () => {
    const map = mapOf(['NAV', 'weak', 3]);
    const again = map.actors.map(({ id, name }) => ({ id, name }));
    expect(addActors(map, again, to(map))).toBe(map);
  });
});

describe('how it is with an actor', () => {
  const map = mapOf(['NAV', 'weak', 3], ['DPS']);

  test('is remembered as it was on another day, and no more once it is so again', () => {
    const later = { ...to(map), today: '2026-12-03' };
    const better = setRelation(map, 'k1', 'strong', later);
    expect(actorIn(better, 'k1')?.before).toEqual({ relation: 'weak', until: '2026-12-03' });
    const thought = setRelation(better, 'k1', 'strained', { ...later, version: 90 });
    expect(actorIn(thought, 'k1')?.before).toEqual({ relation: 'weak', until: '2026-12-03' });
    expect(actorIn(setRelation(thought, 'k1', 'weak', later), 'k1')?.before).toBeUndefined();
    expect(names(changedSince(better, '2026-12-03'))).toEqual(['NAV']);
    expect(changedSince(better, '2026-12-04')).toEqual([]);
  });

  test('is rated once both are said, and the next one without is found', () => {
    const one = setRelation(map, 'k2', 'strong', to(map));
    expect([isRatedIn(one, 'k2'), nextUnrated(one)?.id, nextUnrated(one, 'k2')]).toEqual([false, 'k2', undefined]);
    const both = setImportance(one, 'k2', 1, to(one));
    expect([isRatedIn(both, 'k2'), nextUnrated(both)]).toEqual([true, undefined]);
  });

  test('that is said as it stands changes nothing', () => {
    expect(setRelation(map, 'k1', 'weak', to(map, -1))).toBe(map);
    expect(setImportance(map, 'k1', 3, to(map, -1))).toBe(map);
    expect(renameActor(map, 'k1', ' NAV ', to(map, -1))).toBe(map);
  });

  test('can be said of both parts from one card, and is refused from a card that shows what was', () => {
    const seen = map.version;
    const one = setRelation(map, 'k1', 'missing', to(map, seen));
    expect(actorIn(setImportance(one, 'k1', 1, to(one, seen)), 'k1')).toMatchObject({
      relation: 'missing',
      importance: 1,
    });
    expect(refusalOf(() => setRelation(one, 'k1', 'strong', to(one, seen)))).toBe('outdatedCard');
    expect(refusalOf(() => removeActor(one, 'k1', to(one, seen)))).toBe('outdatedCard');
    expect(refusalOf(() => setRelation(one, 'k9', 'strong', to(one)))).toBe('unknownActor');
  });
});

describe('an actor', () => {
  const map = mapOf(['NAV', 'weak', 3], ['DPS', 'strong', 1]);

  test('is taken off, and put back in its place with all that was said of it', () => {
    const was = actorWas(map, 'k1');
    if (!was) throw new Error('There is no such actor');
    const without = removeActor(map, 'k1', to(map));
    expect(names(without.actors)).toEqual(['DPS']);
    const back = putActorBack(without, was, to(without));
    expect(back.actors[0]).toMatchObject({ id: 'k1', name: 'NAV', relation: 'weak', importance: 3 });
    const taken = addActors(without, [{ id: 'k3', name: 'nav' }], to(without));
    expect(refusalOf(() => putActorBack(taken, was, to(taken)))).toBe('actorKnown');
    expect(removeActor(without, 'k1', to(without))).toBe(without);
  });

  test('gets another name, but none that another one has', () => {
    expect(names(renameActor(map, 'k1', 'NAV Fjordvik', to(map)).actors)).toEqual(['NAV Fjordvik', 'DPS']);
    expect(names(renameActor(map, 'k1', 'Nav', to(map)).actors)).toEqual(['Nav', 'DPS']);
    expect(refusalOf(() => renameActor(map, 'k1', 'dps', to(map)))).toBe('actorKnown');
    expect(refusalOf(() => renameActor(map, 'k1', ' ', to(map)))).toBe('emptyText');
  });
});

test('a map that was stored before anything was said of versions can be read', () => {
  const stored = { actors: [{ id: 'k1', name: 'NAV', relation: 'weak', importance: 3 }], version: 4 };
  expect(ActorMap.parse(stored).actors[0]?.versions).toEqual({ name: 0, relation: 0, importance: 0 });
  expect(actorMapOf({}).actors).toEqual([]);
});
