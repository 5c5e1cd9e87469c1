import { PNG } from 'pngjs';
import { drawActors } from '../../src/features/actors/drawing.ts';
import { drawWheel } from '../../src/features/case/wheel/drawing.ts';
import { wheelOf } from '../../src/features/case/wheel/rules.ts';
import { drawSeries } from '../../src/features/figures/drawing.ts';
import { drawGone } from '../../src/reports/gone.ts';
import { renderPng } from '../../src/reports/png.ts';
import { colours, type Drawing, sheetWidth } from '../../src/reports/sheet.ts';
import { mapOf } from '../features/actors/maps.ts';
import { conversations } from '../features/case/cases.ts';
import { speak } from '../support/texts.ts';

const t = speak('nb');
const wheel = drawWheel(
  wheelOf(conversations([1, 4, 1, 2, 7, 9, 10, 3, 5, 6, 2, 8], [5, 6, 4, 5, 7, 9, 2, 3, 5, 6, 2, 8])),
  t,
);
const points = ['2026-09', '2026-10'].map((at) => ({
  from: at,
  to: at,
  value: 3,
  mean: { sum: 3, count: 1 },
  cases: 5,
  spread: { low: 2, high: 4 },
}));
const none = { first: [], later: [], benefit: [], fidelity: [], hph2: [] };
const series = drawSeries({ ...none, first: points, later: points }, 'scores', { language: 'nb', t });
const actors = drawActors(
  mapOf(['Fastlegen', 'missing', 3], ['NAV', 'weak', 2], ['DPS', 'strong', 1], ['Politiet', 'strained', 2]),
  'team',
  t,
);
if (!series || !actors) throw new Error('There is no drawing');

const pictures: readonly [string, Drawing][] = [
  ['the wheel', wheel],
  ['the figures', series],
  ['the actor map', actors],
  ['what has come in its place', drawGone('Bildet er tatt bort.')],
];

/** Relative luminance after WCAG 2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const coloursOf = (svg: string, tag: string): string[] =>
  [...svg.matchAll(new RegExp(`<${tag} [^>]*?(?:fill)="(#[0-9a-f]{6})"`, 'g'))].map(([, colour = '']) => colour);

describe.each(pictures)('%s on a light and on a dark screen', (_, { svg, height }) => {
  test('is a sheet that nothing shows through, but at its rounded corners', async () => {
    const { data, width, height: rows } = PNG.sync.read(Buffer.from(await renderPng(svg, height, 'card')));
    const corner = 24;
    const through = Array.from({ length: width * rows }, (_, at) => at).filter((at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const isAtCorner = Math.min(x, width - 1 - x) < corner && Math.min(y, rows - 1 - y) < corner;
      const isAtEdge = Math.min(x, width - 1 - x, y, rows - 1 - y) < 2;
      return !isAtCorner && !isAtEdge && data[at * 4 + 3] !== 255;
    });
    expect(through).toEqual([]);
  });

  test('has letters of 11 px and more where it is 320 px wide', () => {
    const letters = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sheetWidth).toBe(320);
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(11);
  });

  test('has words that stand out from the sheet and from whatever they stand on', () => {
    const grounds = [colours.paper, ...coloursOf(svg, 'path'), ...coloursOf(svg, 'rect')];
    for (const ground of grounds)
      expect({ ground, stands: contrast(colours.ink, ground) >= 4.5 }).toEqual({ ground, stands: true });
    for (const ink of coloursOf(svg, 'text'))
      expect({ ink, stands: contrast(ink, colours.paper) >= 4.5 }).toEqual({ ink, stands: true });
  });
});

test('the measure of contrast is the one of WCAG: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
