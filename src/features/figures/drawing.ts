import { formatShortMonth } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import { type Indicator, linesOf, type Point, type TeamSeries } from '../../model/case-series.ts';
import type { Language } from '../../model/identity.ts';
import type { Month } from '../../model/observations.ts';
import { legend } from '../../reports/legend.ts';
import { colours, type Drawing, noteType, sheet, sheetWidth } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { formatFigure, mostDrawn, newest } from './format.ts';

const plot = { left: 44, right: sheetWidth - 6, top: 22, height: 128 } as const;
const bottom = plot.top + plot.height;
const row = 14;
const line = '#2a7195';
const band = '#b4d8ec';

/** One line of a measure, with what it takes to write its numbers. */
interface Panel {
  readonly name: keyof TeamSeries;
  readonly points: readonly Point[];
  readonly language: Language;
  readonly t: Translate;
}

interface Scale {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

/** Draws a measure from month to month: each of its lines by itself, one below the other. */
export const drawSeries = (
  series: TeamSeries,
  measure: Indicator,
  words: { readonly language: Language; readonly t: Translate },
): Drawing | undefined => {
  const panels = linesOf(measure)
    .map((name): Panel => ({ name, points: newest(series[name], mostDrawn), ...words }))
    .filter(({ points }) => points.length > 0);
  if (panels.length === 0) return undefined;
  const hasSpread = panels.some(({ points }) => points.some(({ spread }) => spread));
  return sheet([margin, ...panels.map(panelOf), ...(hasSpread ? [spreadLegend(words.t)] : [])]);
};

const margin: Drawing = { svg: '', height: 12 };

const panelOf = (panel: Panel): Drawing => {
  const scale = scaleOf(panel);
  const drawn = [
    ...scale.ticks.map((tick) => gridLine(panel, scale, tick)),
    ...panel.points.map((point, at) => spreadBar(scale, point, xOf(panel, at))),
    connection(panel, scale),
    ...panel.points.map((point, at) => mark(panel, scale, point, xOf(panel, at))),
    ...panel.points.map((_, at) => monthLabel(panel, at)),
    casesRow(panel),
  ];
  return { svg: [heading(panel), ...drawn].join(''), height: bottom + (labelRows(panel) + 2) * row + 8 };
};

const heading = ({ name, t }: Panel): string =>
  textElement({ x: 14, y: 10, 'font-size': 12, 'font-weight': 600 }, t(`figures.lines.${name}`));

/** Each point has the same room; a single one stands in the middle. */
const xOf = ({ points }: Panel, at: number): number =>
  plot.left + ((plot.right - plot.left) * (at + 0.5)) / points.length;

// === Scale

const fixedTicks: Partial<Record<keyof TeamSeries, readonly number[]>> = {
  first: [1, 4, 7, 10],
  later: [1, 4, 7, 10],
  fidelity: [0, 0.5, 1],
  hph2: [0, 0.5, 1],
};

/** The whole of a scale that has ends, so that small changes do not look large. */
const scaleOf = ({ name, points }: Panel): Scale => {
  const ticks = fixedTicks[name] ?? wholeTicks(points);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return { ticks, y: (value) => bottom - (plot.height * (value - low)) / (high - low) };
};

/** Benefit has 0 on its scale, and at least two steps on the better side. */
const wholeTicks = (points: readonly Point[]): readonly number[] => {
  const values = points.flatMap(({ value, spread }) => [value, spread?.low ?? value, spread?.high ?? value]);
  const step = Math.max(...values.map(Math.abs)) > 4 ? 2 : 1;
  const first = Math.min(0, Math.floor(Math.min(...values) / step));
  const last = Math.max(2, Math.ceil(Math.max(...values) / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
};

const gridLine = (panel: Panel, { y }: Scale, tick: number): string => {
  const stroke = panel.name === 'benefit' && tick === 0 ? colours.line : colours.faintLine;
  const label = panel.name === 'fidelity' || panel.name === 'hph2';
  return [
    element('path', { d: `M${plot.left} ${Math.round(y(tick)) + 0.5}H${plot.right}`, stroke }),
    textElement(
      { x: plot.left - 6, y: y(tick) + 4, 'text-anchor': 'end', 'font-size': noteType.size, fill: colours.softInk },
      label ? formatFigure(panel.language, panel.name, tick) : String(tick).replace('-', '−'),
    ),
  ].join('');
};

// === Points

const barWidth = 9;

const spreadBar = ({ y }: Scale, { spread }: Point, x: number): string =>
  spread
    ? element('rect', {
        x: x - barWidth / 2,
        y: y(spread.high) - 1,
        width: barWidth,
        height: y(spread.low) - y(spread.high) + 2,
        rx: 3,
        fill: band,
      })
    : '';

const connection = (panel: Panel, { y }: Scale): string => {
  const path = panel.points.map(
    ({ value }, at) => `${at === 0 ? 'M' : 'L'}${xOf(panel, at).toFixed(2)} ${y(value).toFixed(2)}`,
  );
  return element('path', {
    d: path.join(''),
    fill: 'none',
    stroke: line,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
};

/** The point and its number, which stands clear of the line and of the spread. */
const mark = ({ name, language }: Panel, { y }: Scale, { value, spread }: Point, x: number): string => {
  const top = y(Math.max(value, spread?.high ?? value));
  const number = { x, y: top - 8, 'text-anchor': 'middle', 'font-size': noteType.size, 'font-weight': 600 };
  const halo = { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  // The scale says that it is per cent; twelve such signs would not fit.
  const written = formatFigure(language, name, value).replace(/\s%$/, '');
  return [
    element('circle', { cx: x, cy: y(value), r: 4, fill: line, stroke: colours.paper, 'stroke-width': 1.5 }),
    textElement({ ...number, ...halo }, written),
    textElement(number, written),
  ].join('');
};

// === Below the plot

const yearOf = (month: Month): string => month.slice(0, 4);

/** «jul–» above «sep», and the year where it is a new one. */
const labelOf = ({ points, language }: Panel, at: number): readonly string[] => {
  const [before, point, after] = [points[at - 1], points[at], points[at + 1]];
  if (!point) return [];
  const { from, to } = point;
  const startsYear = before ? yearOf(before.to) !== yearOf(to) : after === undefined || yearOf(after.to) === yearOf(to);
  return [
    ...(from === to ? [] : [`${formatShortMonth(language, from)}–`]),
    formatShortMonth(language, to),
    ...(startsYear ? [yearOf(to)] : []),
  ];
};

const labelRows = (panel: Panel): number => Math.max(...panel.points.map((_, at) => labelOf(panel, at).length));

const monthLabel = (panel: Panel, at: number): string =>
  labelOf(panel, at)
    .map((text, index) => below(text, xOf(panel, at), index + 1))
    .join('');

/** How many cases each point is made of. */
const casesRow = (panel: Panel): string => {
  const line = labelRows(panel) + 1;
  const title = { x: plot.left - 6, y: bottom + line * row + 4, 'text-anchor': 'end' };
  return [
    textElement({ ...title, 'font-size': noteType.size, fill: colours.softInk }, panel.t('figures.casesRow')),
    ...panel.points.map(({ cases }, at) => below(String(cases), xOf(panel, at), line)),
  ].join('');
};

const below = (text: string, x: number, line: number): string => {
  const place = { x, y: bottom + line * row + 4, 'text-anchor': 'middle' };
  return textElement({ ...place, 'font-size': noteType.size, fill: colours.softInk }, text);
};

const spreadLegend = (t: Translate): Drawing => {
  const mark = element('rect', { x: 6.5, y: -3, width: barWidth, height: 17, rx: 3, fill: band });
  const { svg, height } = legend([{ mark, text: t('figures.spreadMark') }]);
  return { svg: element('g', { transform: 'translate(0 6)' }, svg), height: height + 12 };
};
