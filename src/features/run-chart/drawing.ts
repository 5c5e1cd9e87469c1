import { type Drawing, sheet, sheetWidth } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { type Type, wrap } from '../../reports/type.ts';
import { aroundBand } from './drawing-around.ts';
import { periodLabels } from './drawing-axis.ts';
import { breaks, connections, levelLabels, medians, points, targetLine } from './drawing-lines.ts';
import { legendOf, markedOf, markLines, markSign, marksOf, roomForMarks } from './drawing-marks.ts';
import { casesRow, numbers, spreadBars } from './drawing-numbers.ts';
import { type Chart, gridLines, hasCases, plotOf, row, type Words } from './drawing-plot.ts';

/** Draws a run chart: median, target, what happened when. `undefined` where nothing has been measured. */
export const drawChart = (chart: Chart, words: Words): Drawing | undefined => drawCharts([chart], words);

/** Several run charts, one below the other. */
export const drawCharts = (charts: readonly Chart[], words: Words): Drawing | undefined => {
  const panels = charts.flatMap((chart) => panelOf(chart, words) ?? []);
  return panels.length === 0 ? undefined : sheet([{ svg: '', height: 12 }, ...panels, { svg: '', height: 8 }]);
};

/** Room for a number above the highest point. */
const above = 18;

const panelOf = (chart: Chart, words: Words): Drawing | undefined => {
  if (!chart.reading.periods.some(({ value }) => value)) return undefined;
  const head = headingOf(chart.heading);
  const marked = markedOf(chart.annotations ?? [], chart.reading.periods).length;
  const plot = plotOf(chart, words, above + roomForMarks(marked));
  const marks = marksOf(plot);
  const axis = { ...plot, every: chart.every };
  const below = legendOf(plot, marks, plot.bottom + (hasCases(plot) ? 4 : 3) * row + 8);
  const drawn = element(
    'g',
    { transform: `translate(0 ${head.height})` },
    ...gridLines(plot),
    ...aroundBand(plot),
    ...spreadBars(plot),
    ...breaks(plot),
    ...markLines(plot, marks),
    ...targetLine(plot),
    ...medians(plot),
    ...connections(plot),
    ...points(plot),
    ...marks.map(markSign),
    ...numbers(plot),
    ...levelLabels(plot),
    ...periodLabels(axis),
    ...casesRow(plot),
    below.svg,
  );
  return { svg: `${head.svg}${drawn}`, height: head.height + below.height };
};

const headingType: Type = { size: 12, weight: 600 };

const headingOf = (heading: string): Drawing => {
  const lines = heading === '' ? [] : wrap(heading, sheetWidth - 28, 2, headingType);
  const svg = lines.map((line, at) =>
    textElement({ x: 14, y: 10 + at * 16, 'font-size': 12, 'font-weight': 600 }, line),
  );
  return { svg: svg.join(''), height: lines.length * 16 };
};
