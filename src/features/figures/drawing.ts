import type { Translate } from '../../language/texts.ts';
import { periodsFrom } from '../../model/built-in.ts';
import { type Indicator, linesOf, type TeamSeries } from '../../model/case-series.ts';
import { type ChartReading, readChart } from '../../model/chart-reading.ts';
import type { Language } from '../../model/identity.ts';
import { toNumber } from '../../model/run-chart.ts';
import type { Drawing } from '../../reports/sheet.ts';
import { type Chart, drawCharts } from '../run-chart/index.ts';
import { formatFigure } from './format.ts';

type Line = keyof TeamSeries;

/** How hard it is at the beginning is nobody's doing, so neither way of it is better. */
const better = (line: Line) => (line === 'first' ? 'none' : 'higher');

/** Reads a line of the team's figures as the run chart it is. */
export const readLine = (series: TeamSeries, line: Line): ChartReading =>
  readChart(periodsFrom(series[line]), { frozenAt: undefined, splits: [], better: better(line) });

/** The whole of a scale that has ends. */
const ranges: Partial<Record<Line, readonly [number, number]>> = {
  first: [1, 10],
  later: [1, 10],
  fidelity: [0, 1],
  hph2: [0, 1],
};

/** Draws a measure from month to month as run charts: each of its lines by itself, one below the other. */
export const drawSeries = (
  series: TeamSeries,
  measure: Indicator,
  words: { readonly language: Language; readonly t: Translate },
): Drawing | undefined =>
  drawCharts(
    linesOf(measure).map(
      (line): Chart => ({
        heading: words.t(`figures.lines.${line}`),
        form: line === 'fidelity' || line === 'hph2' ? 'share' : 'score',
        every: 'month',
        reading: readLine(series, line),
        written: (value) => formatFigure(words.language, line, toNumber(value)),
        range: ranges[line],
      }),
    ),
    words,
  );
