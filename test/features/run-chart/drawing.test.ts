import fc from 'fast-check';
import { drawMeasure } from '../../../src/features/run-chart/measure-drawing.ts';
import type { Language } from '../../../src/model/identity.ts';
import type { Measure } from '../../../src/model/improvement.ts';
import { readMeasure } from '../../../src/model/measure-reading.ts';
import { renderPng } from '../../../src/reports/png.ts';
import { createRenderer } from '../../../src/reports/rendering.ts';
import { expectLegible, textsIn } from '../../support/drawn.ts';
import { speak } from '../../support/texts.ts';
import { measureWith, pointsFrom, risenMeasure } from './charts.ts';

const draw = (measure: Measure, language: Language = 'nb') => {
  const words = { language, t: speak(language) };
  return drawMeasure(words, measure, readMeasure(measure, [], { today: '2026-11-23' }));
};
const svgOf = (measure: Measure): string => draw(measure)?.svg ?? '';
const wordsOn = (measure: Measure): string[] => textsIn(svgOf(measure)).map(({ text }) => text);

const count = fc.integer({ min: 0, max: 20 });
const someMeasure = fc.record({
  every: fc.constantFrom('day', 'week', 'fortnight', 'month' as const),
  form: fc.constantFrom('share', 'score', 'count' as const),
  first: fc.integer({ min: 1, max: 28 }).map((day) => `2025-11-${String(day).padStart(2, '0')}`),
  counts: fc.array(fc.option(count, { nil: undefined, freq: 8 }), { minLength: 1, maxLength: 80 }),
  of: fc.constantFrom(1, 20, 7),
  excluded: fc.nat(80),
  freeze: fc.nat(80),
  split: fc.nat(80),
  target: fc.option(count, { nil: undefined }),
  happened: fc.array(fc.nat(80), { maxLength: 9 }),
});

test('whatever is measured, all its words stand on the sheet and clear of each other', () => {
  fc.assert(
    fc.property(someMeasure, ({ every, form, first, counts, of, excluded, freeze, split, target, happened }) => {
      const scale = form === 'count' ? 1 : form === 'share' ? 20 : of;
      const points = pointsFrom(every, first, counts, scale).map((point, at) =>
        at === excluded ? { ...point, excluded: 'Ferie' } : point,
      );
      const day = (at: number): string => points[at % Math.max(points.length, 1)]?.on ?? first;
      const measure = measureWith({
        every,
        form,
        points,
        frozenAt: day(freeze),
        splits: [day(split)],
        target: target === undefined ? undefined : { numerator: target, denominator: scale },
        annotations: [...new Set(happened.map(day))].sort().map((on) => ({ on, text: `Ny rutine ${on}` })),
      });
      expectLegible(svgOf(measure));
    }),
    { numRuns: 60 },
  );
});

test('says when: weeks by their number, months by their names, days by their date', () => {
  expect(wordsOn(risenMeasure())).toEqual(expect.arrayContaining(['uke 23', '2026']));
  const months = measureWith({ every: 'month', points: pointsFrom('month', '2025-11-01', [4, 5, 6]) });
  expect(wordsOn(months)).toEqual(expect.arrayContaining(['nov', 'des', 'jan', '2025', '2026']));
  const days = measureWith({ every: 'day', points: pointsFrom('day', '2026-03-02', [4, 5]) });
  expect(wordsOn(days)).toEqual(expect.arrayContaining(['2. mars', '3. mars']));
});

test('writes shares in per cent, scores with a comma, and names median and target', () => {
  const target = { numerator: 80, denominator: 100 };
  expect(wordsOn(risenMeasure({ target }))).toEqual(
    expect.arrayContaining(['100\u00a0%', 'Median', '48\u00a0%', 'Mål', '80\u00a0%']),
  );
  const points = pointsFrom('month', '2026-01-01', [60, 65, 72], 10);
  expect(wordsOn(measureWith({ every: 'month', form: 'score', points }))).toEqual(
    expect.arrayContaining(['6,5', '7,2']),
  );
  const falls = measureWith({ form: 'count', points: pointsFrom('week', '2026-01-05', [2, 0, 3], 1) });
  expect(wordsOn(falls).filter((word) => word.includes(','))).toEqual([]);
});

test('of many points the newest, the highest and the lowest have their numbers', () => {
  const numbers = textsIn(svgOf(risenMeasure())).filter(({ text }) => /^\d+$/.test(text) && text.length < 4);
  expect([...new Set(numbers.map(({ text }) => text))].sort()).toEqual(['30', '75', '85']);
});

test('a gap is not bridged, what is left out is hollow, and parts stand apart', () => {
  const lines = (measure: Measure) => [...svgOf(measure).matchAll(/<path d="(M[^"]*L[^"]*)"/g)].map(([, d = '']) => d);
  const moves = (measure: Measure) => lines(measure).map((d) => d.split('M').length - 1);
  const gap = pointsFrom('week', '2026-01-05', [4, 5, undefined, 6, 7]);
  expect(moves(measureWith({ points: gap }))).toEqual([2]);
  expect(moves(risenMeasure({ splits: ['2026-03-30'] }))).toEqual([1, 1]);
  const left = risenMeasure().points.map((point, at) => (at === 4 ? { ...point, excluded: 'Ferie' } : point));
  const svg = svgOf(risenMeasure({ points: left }));
  expect(svg.match(/<circle[^>]*fill="#ffffff" stroke="#2a7195"/g)).toHaveLength(2);
  expect(svg).toContain('Teller ikke med i medianen');
});

test('a frozen median is dashed where it only goes on', () => {
  const dashed = (measure: Measure) => svgOf(measure).match(/stroke-dasharray="6 4"/g)?.length ?? 0;
  expect([dashed(risenMeasure()), dashed(risenMeasure({ frozenAt: '2026-03-23' }))]).toEqual([0, 1]);
});

test('what happened has a number on the chart and its words beneath', () => {
  const annotations = [{ on: '2026-03-30', text: 'Ny rutine <alle>' }];
  expect(wordsOn(risenMeasure({ annotations }))).toEqual(expect.arrayContaining(['1', 'Ny rutine &lt;alle&gt;']));
});

test('nothing is drawn of nothing; a full picture is under 100 KB and drawn once', async () => {
  expect(draw(measureWith())).toBeUndefined();
  const counts = Array.from({ length: 60 }, (_, at) => (at * 7) % 19);
  const full = draw(measureWith({ points: pointsFrom('week', '2025-09-01', counts) }));
  if (!full) throw new Error('There is no drawing');
  let drawn = 0;
  const render = createRenderer(async (svg, height, size) => {
    drawn += 1;
    return renderPng(svg, height, size);
  });
  const [png] = await Promise.all([render(full, 'card'), render(full, 'card')]);
  expect([png.length < 100_000, drawn]).toEqual([true, 1]);
});
