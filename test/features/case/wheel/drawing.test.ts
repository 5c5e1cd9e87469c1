import { PNG } from 'pngjs';
import { drawWheel } from '../../../../src/features/case/wheel/drawing.ts';
import { heightOf, labelsOf } from '../../../../src/features/case/wheel/drawing-labels.ts';
import { placeActivities, wheelOf } from '../../../../src/features/case/wheel/rules.ts';
import type { PathwayCase, Score } from '../../../../src/model/case.ts';
import type { Language } from '../../../../src/model/identity.ts';
import { renderPng } from '../../../../src/reports/png.ts';
import { sheet } from '../../../../src/reports/sheet.ts';
import { textElement } from '../../../../src/reports/svg.ts';
import { widthOf } from '../../../../src/reports/type.ts';
import { speak } from '../../../support/texts.ts';
import { actOn, caseWith, conversations, scored } from '../cases.ts';

const drawn = (it: PathwayCase, language: Language = 'nb') => drawWheel(wheelOf(it), speak(language));

const png = async (it: PathwayCase, language: Language = 'nb') => {
  const { svg, height } = drawn(it, language);
  const bytes = Buffer.from(await renderPng(svg, height, 'card'));
  return { bytes, image: PNG.sync.read(bytes) };
};

/** Every text of a picture, from its beginning to its end. */
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

const short = [
  'Bolig',
  'Økonomi',
  'Utdanning',
  'Arbeid',
  'Familie',
  'Helse',
  'Hverdag',
  'Fritid',
  'Fiske',
  'Søvn',
  'Hage',
  'Kor',
];
const long = short.map((name) =>
  `${name}: komme seg ut og handle sammen med en som forstår hvordan det er å være ny`.slice(0, 100),
);
const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 10] as const satisfies readonly Score[];

/** So many areas, in an order, after so many conversations. */
const wheelWith = (names: readonly string[], rounds: number): PathwayCase => {
  const named = caseWith(...names);
  const places = Object.fromEntries(names.map((_, at) => [`a${at + 1}`, at + 1]));
  const scores = twelve.slice(0, names.length);
  return Array.from({ length: rounds }).reduce(
    (it: PathwayCase, _, at) => scored(it, at + 1, at % 2 === 0 ? scores : scores.toReversed()),
    placeActivities(named, places, actOn(named)),
  );
};

const shapes = [1, 3, 8, 12].flatMap((areas) =>
  [0, 2].flatMap((rounds) => [
    { areas, rounds, words: 'short', it: wheelWith(short.slice(0, areas), rounds) },
    { areas, rounds, words: 'long', it: wheelWith(long.slice(0, areas), rounds) },
  ]),
);

/** The pixels of a column that are not white, without the rounded corners. */
const inColumn = ({ data, width, height }: PNG, x: number): string[] =>
  Array.from({ length: height - 40 }, (_, row) => ((row + 20) * width + x) * 4)
    .map((at) => data.subarray(at, at + 4).toString('hex'))
    .filter((pixel) => pixel !== 'ffffffff');

test.each(shapes)(
  '$areas areas with $words names after $rounds conversations fit on a sheet that Teams shows and a phone loads',
  async ({ it }) => {
    const { bytes, image } = await png(it);
    expect(image.width).toBe(800);
    expect(image.height).toBeGreaterThan(400);
    expect(image.height).toBeLessThanOrEqual(1024);
    expect(bytes.length).toBeLessThan(100_000);
    expect([...inColumn(image, 5), ...inColumn(image, image.width - 6)]).toEqual([]);
  },
);

const boxesOf = (it: PathwayCase) =>
  labelsOf(wheelOf(it), speak('nb')).map((label) => {
    const width = Math.max(...label.lines.map(({ text, type }) => widthOf(text, type)));
    const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
    return { left, right: left + width, top: label.y, bottom: label.y + heightOf(label) };
  });

test.each(short.map((_, at) => at + 1))('of %d areas no words stand over others', (areas) => {
  for (const names of [short, long]) {
    const boxes = boxesOf(wheelWith(names.slice(0, areas), 2));
    const over = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        // Neighbours may touch; a hundredth is none.
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top + 0.01 < other.bottom && other.top + 0.01 < one.bottom),
    );
    expect(over).toEqual([]);
  }
});

describe('the words in the picture', () => {
  test('are the names in the order of the user, with first and latest scores, and what the marks mean', () => {
    const it = conversations([1, 4, undefined], [5, 6, 2]);
    const ordered = placeActivities(
      { ...it, activities: it.activities.map((one, at) => ({ ...one, text: short[at] ?? '' })) },
      { a3: 1 },
      actOn(it),
    );
    expect(textsIn(drawn(ordered).svg)).toEqual([
      '1',
      'Utdanning',
      '– → 2',
      'Bolig',
      '1 → 5',
      'Økonomi',
      '4 → 6',
      'Samtale 1',
      'Samtale 2',
      'Innerst: svært vanskelig · Ytterst: går fint',
    ]);
  });

  test('are nynorsk for whoever speaks it', () => {
    expect(textsIn(drawn(conversations([1]), 'nn').svg)).toContain('Inst: svært vanskeleg · Ytst: går fint');
  });

  test('say nothing of scores before there are any', () => {
    expect(textsIn(drawn(caseWith('Bolig', 'Fiske')).svg)).toEqual(['Bolig', 'Fiske']);
  });

  test('are broken where a reader expects it, and shortened at a word', () => {
    const names = textsIn(
      drawn(
        caseWith(
          'Bolig',
          'Tannlegebehandlingsforsikring',
          'Fiske',
          'Komme tilbake i jobb, helst på lageret der jeg var før',
        ),
      ).svg,
    );
    expect(names).toEqual(['Bolig', 'Tannlege-', 'behand-', 'lingsfor…', 'Fiske', 'Komme', 'tilbake i', 'jobb…']);
  });

  test('can be anything a person writes', async () => {
    const it = caseWith('<b>&"\u0000\ud800', '𝒜 🎣👍🏽 🇳🇴', 'Šaddá ŋuođđi', 'Хліб', 'مدرسة');
    expect(textsIn(drawn(it).svg).join(' ')).toBe('&lt;b&gt;&amp;&quot; A Šaddá ŋuođđi Хліб Annet område');
    expect((await png(it)).image.width).toBe(800);
  });
});

describe('letters', () => {
  const letter = async (sign: string, weight: number) => {
    const words = textElement({ x: 20, y: 20, 'font-size': 12, 'font-weight': weight }, `n${sign}n`);
    const { svg, height } = sheet([{ svg: words, height: 30 }]);
    return PNG.sync.read(Buffer.from(await renderPng(svg, height, 'card'))).data.toString('base64');
  };

  test('that the font lacks are a box, the same for all of them', async () => {
    expect(await letter('\u0378', 400)).toBe(await letter('\u0379', 400));
  });

  test.each([...'æøåÆØÅčđŋšŧžáéü«»–…→·'])('such as %s are drawn, not boxes in their place', async (sign) => {
    for (const weight of [400, 600]) expect(await letter(sign, weight)).not.toBe(await letter('\u0378', weight));
  });
});

describe('what can be seen', () => {
  const differs = async (one: PathwayCase, other: PathwayCase) =>
    !(await png(one)).image.data.equals((await png(other)).image.data);

  test('is every score, first and latest', async () => {
    expect(await differs(conversations([1, 5], [2, 5]), conversations([2, 5], [2, 5]))).toBe(true);
    expect(await differs(conversations([1, 5], [2, 5]), conversations([1, 5], [3, 5]))).toBe(true);
  });

  test('is the order', async () => {
    const it = conversations([4, 4], [5, 5]);
    expect(await differs(it, placeActivities(it, { a1: 1 }, actOn(it)))).toBe(true);
  });
});
