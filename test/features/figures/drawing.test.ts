import fc from 'fast-check';
import { drawSeries } from '../../../src/features/figures/drawing.ts';
import { type Indicator, indicators, type Point, type TeamSeries } from '../../../src/model/case-series.ts';
import type { Language } from '../../../src/model/identity.ts';
import { renderPng } from '../../../src/reports/png.ts';
import { expectLegible } from '../../support/drawn.ts';
import { speak } from '../../support/texts.ts';

const words = (language: Language) => ({ language, t: speak(language) });
const none: TeamSeries = { first: [], later: [], benefit: [], fidelity: [], hph2: [] };

const month = fc.integer({ min: 0, max: 47 }).map((count) => {
  const number = String((count % 12) + 1).padStart(2, '0');
  return `${2025 + Math.floor(count / 12)}-${number}`;
});
const pointsOf = (least: number, most: number) =>
  fc
    .array(
      fc.record({
        months: fc.tuple(month, month),
        value: fc.double({ min: least, max: most, noNaN: true }),
        cases: fc.integer({ min: 1, max: 99 }),
        spread: fc.boolean(),
      }),
      { minLength: 1, maxLength: 15 },
    )
    .map((points) =>
      points
        .map(({ months, value, cases, spread }): Point => {
          const [from = '', to = ''] = months.toSorted();
          return {
            from,
            to,
            value,
            mean: { sum: Math.round(value * 100), count: 100 },
            cases,
            ...(spread && { spread: { low: (least + value) / 2, high: (value + most) / 2 } }),
          };
        })
        .sort((one, other) => (one.to < other.to ? -1 : 1)),
    );

const someSeries: fc.Arbitrary<TeamSeries> = fc.record({
  first: pointsOf(1, 10),
  later: pointsOf(1, 10),
  benefit: pointsOf(-9, 9),
  fidelity: pointsOf(0, 1),
  hph2: pointsOf(0, 1),
});

test.each<[Indicator, Language]>(
  indicators.flatMap((name) => [
    [name, 'nb'],
    [name, 'nn'],
  ]),
)('%s (%s): every number stays on the sheet, and those beside each other do not touch', (measure, language) => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const drawing = drawSeries(series, measure, words(language));
      expectLegible(drawing?.svg ?? '');
    }),
    { numRuns: 25 },
  );
});

test('nothing is drawn of nothing', () => {
  expect(drawSeries(none, 'scores', words('nb'))).toBeUndefined();
});

test('a full picture is under 100 KB', async () => {
  const points = Array.from({ length: 12 }, (_, at): Point => {
    const to = `2026-${String(at + 1).padStart(2, '0')}`;
    return {
      from: to,
      to,
      value: 1 + ((at * 7) % 9),
      mean: { sum: 1 + ((at * 7) % 9), count: 1 },
      cases: 5 + at,
      spread: { low: 1, high: 9 },
    };
  });
  const drawing = drawSeries({ ...none, first: points, later: points }, 'scores', words('nb'));
  if (!drawing) throw new Error('There is no drawing');
  expect((await renderPng(drawing.svg, drawing.height, 'card')).length).toBeLessThan(100_000);
});
