import { PNG } from 'pngjs';
import { drawActors } from '../../../src/features/actors/drawing.ts';
import { boxOf, labelsOf } from '../../../src/features/actors/drawing-labels.ts';
import { suggestedName, suggestions } from '../../../src/features/actors/words.ts';
import type { Language } from '../../../src/model/identity.ts';
import type { ActorMap } from '../../../src/model/improvement.ts';
import { renderPng } from '../../../src/reports/png.ts';
import { sheetWidth } from '../../../src/reports/sheet.ts';
import { speak } from '../../support/texts.ts';
import { mapOf, type Said } from './maps.ts';

const drawn = (map: ActorMap, language: Language = 'nb') => {
  const drawing = drawActors(map, 'team', speak(language));
  if (!drawing) throw new Error('There is nobody to draw');
  return drawing;
};

const png = async (map: ActorMap) => {
  const { svg, height } = drawn(map);
  const bytes = Buffer.from(await renderPng(svg, height, 'card'));
  return { bytes, image: PNG.sync.read(bytes) };
};

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

const relations = ['missing', 'strong', 'weak', 'strained'] as const;
const short = suggestions.map((suggested) => suggestedName(speak('nb'), suggested));
const long = short.map((name) => `${name}: tjenesten for psykisk helse og rus i kommunen`.slice(0, 60));
const one = short.map(() => 'Tverrfaglighetskoordineringsenheten');

const mapWith = (names: readonly string[]): ActorMap =>
  mapOf(...names.map((name, at): Said => [name, relations[at % 4], (3 - (at % 3)) as 1 | 2 | 3]));

const shapes = [
  ['short', short],
  ['long', long],
  ['one long', one],
] as const;
const counts = Array.from({ length: 12 }, (_, at) => at + 1);

describe.each(counts)('%d names around the middle', (count) => {
  test.each(shapes)('that are %s lie on the sheet, and none over another', (_, names) => {
    const labels = labelsOf(
      names.slice(0, count).map((name, at) => ({ name, turn: (at + 0.25) / count, important: at % 2 === 0 })),
    );
    const boxes = labels.map(boxOf);
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-sheetWidth / 2 + 4);
      expect(box.right).toBeLessThanOrEqual(sheetWidth / 2 - 4);
      const over = boxes.filter(
        (other, index) =>
          index !== at &&
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      expect(over).toEqual([]);
    }
  });
});

test.each([1, 5, 12])('%d actors fit on a sheet that Teams shows and a phone loads', async (count) => {
  for (const names of [short, long]) {
    const { bytes, image } = await png(mapWith(names.slice(0, count)));
    expect(image.width).toBe(800);
    expect(image.height).toBeLessThanOrEqual(1024);
    expect(bytes.length).toBeLessThan(110_000);
  }
});

describe('the words in the picture', () => {
  test('are the names, the most important first, and what the marks that are there mean', () => {
    const map = mapOf(['NAV', 'strong', 1], ['Fastlegen', 'missing', 3], ['DPS']);
    expect(textsIn(drawn(map).svg)).toEqual([
      'Teamet',
      'Fastlegen',
      'NAV',
      'God kontakt',
      'Ingen kontakt',
      'Svært viktig',
      'Litt viktig',
      'Nær midten: god kontakt',
    ]);
  });

  test('are nynorsk for whoever speaks it, and can be anything a person writes', async () => {
    const map = mapOf(['<b>&"', 'weak', 2], ['Šaddá', 'strained', 2], ['🎣', 'weak', 2]);
    expect(textsIn(drawn(map, 'nn').svg)).toEqual(expect.arrayContaining(['&lt;b&gt;&amp;&quot;', 'Šaddá', '?']));
    expect((await png(map)).image.width).toBe(800);
  });

  test('are of the twelve most important', () => {
    const map = mapOf(...Array.from({ length: 14 }, (_, at): Said => [`A${at}`, 'weak', at === 13 ? 3 : 2]));
    const names = textsIn(drawn(map).svg).filter((text) => /^A\d/.test(text));
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('A13');
  });
});

describe('what can be seen', () => {
  const differs = async (map: ActorMap, other: ActorMap) =>
    !(await png(map)).image.data.equals((await png(other)).image.data);

  test('is every relation and every importance', async () => {
    const base = mapOf(['NAV', 'weak', 2], ['DPS', 'strong', 3]);
    expect(await differs(base, mapOf(['NAV', 'strained', 2], ['DPS', 'strong', 3]))).toBe(true);
    expect(await differs(base, mapOf(['NAV', 'weak', 1], ['DPS', 'strong', 3]))).toBe(true);
  });

  test('is told by the shape of a line, not by its colour alone', () => {
    const lineOf = (relation: Said[1]) => {
      const { svg } = drawn(mapOf(['NAV', relation, 2]));
      return [...svg.matchAll(/<path [^>]*>/g)].map(([path]) => path.replace(/#[0-9a-f]{6}/g, '')).join();
    };
    expect(new Set(relations.map(lineOf)).size).toBe(relations.length);
  });
});

test('of nobody there is no picture', () => {
  expect(drawActors(mapOf(['NAV'], ['DPS', 'weak']), 'team', speak('nb'))).toBeUndefined();
});
