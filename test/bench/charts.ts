import { drawMeasure } from '../../src/features/run-chart/index.ts';
import { periodsOf, readChart } from '../../src/model/chart-reading.ts';
import { renderPng } from '../../src/reports/png.ts';
import { measureWith, pointsFrom } from '../features/run-chart/charts.ts';
import { speak } from '../support/texts.ts';
import { figure, median } from './figures.ts';
import type { Finding } from './finding.ts';

/** Measurements of a chart, and how long it may take from them to the finished picture, in milliseconds. */
const points = 60;
const allowed = 150;
const rounds = 11;

/** How long it takes to read a chart, draw it and make a picture of it; no two of them are alike. */
export const measureCharts = async (): Promise<Finding[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const counts = Array.from({ length: points }, (_, at) => (7 * at * at + 3 * round) % 21);
    const measure = measureWith({ points: pointsFrom('week', '2026-01-05', counts) });
    const started = performance.now();
    const reading = readChart(periodsOf(measure), measure);
    const drawing = drawMeasure({ t: speak('nb'), language: 'nb' }, measure, reading);
    if (!drawing) throw new Error('nothing was drawn');
    await renderPng(drawing.svg, drawing.height, 'card');
    times.push(performance.now() - started);
  }
  const ms = median(times);
  console.log(`${points} points: ${figure(ms)} ms from measurements to picture, slowest ${figure(Math.max(...times))}`);
  return [{ what: `a chart takes ${figure(ms)} ms, at most ${allowed}`, isKept: ms <= allowed }];
};
