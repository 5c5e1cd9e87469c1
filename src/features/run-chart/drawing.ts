import { scaleLinear } from 'd3-scale';
import { line as pathOf } from 'd3-shape';
import type { Voice } from '../../dialog/handler.ts';
import { formatAmount } from '../../language/amounts.ts';
import { formatNumber, formatPercent } from '../../language/format.ts';
import type { ChartReading, Period } from '../../model/chart-reading.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { MeasureForm, MeasureRhythm } from '../../model/improvement.ts';
import { type Fraction, type Part, toNumber } from '../../model/run-chart.ts';
import { colours, type Drawing, noteType, sheet, sheetWidth } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { type Type, widthOf, wrap } from '../../reports/type.ts';
import { periodLabels } from './axis.ts';

/** The words on a drawing. */
type Words = Pick<Voice, 't' | 'language'>;

/** What a run chart is drawn from. */
export interface Chart {
  /** What it is of; '' where the card says it. */
  readonly heading: string;
  readonly form: MeasureForm;
  readonly every: MeasureRhythm;
  readonly reading: ChartReading;
  readonly target?: Fraction | undefined;
  readonly annotations?: readonly { readonly on: CalendarDate; readonly text: string }[];
  /** How its numbers are written, where that is otherwise than as they were entered. */
  readonly written?: ((value: Fraction) => string) | undefined;
  /** The ends of a scale that has any, so that small changes do not look large. */
  readonly range?: readonly [number, number] | undefined;
}

/** As many periods as can be told apart on a phone: the newest. */
export const mostDrawn = 60;
/** As many marks as their words have room for beneath: the newest. */
const mostMarked = 6;

const row = 14;
const note: Type = noteType;
const bold: Type = { ...noteType, weight: 600 };
const top = 26;
const plotHeight = 132;
const gutter = 46;
const blue = '#2a7195';
const green = '#0f6b3a';
const band = '#b4d8ec';

/** A chart on the sheet: where things are. */
interface Plot {
  readonly chart: Chart;
  readonly voice: Words;
  readonly periods: readonly Period[];
  /** The number of the first period drawn, less one. */
  readonly cut: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Draws a run chart: median, target, what happened when. `undefined` where nothing has been measured. */
export const drawChart = (chart: Chart, voice: Words): Drawing | undefined => drawCharts([chart], voice);

/** Several run charts, one below the other. */
export const drawCharts = (charts: readonly Chart[], voice: Words): Drawing | undefined => {
  const panels = charts.flatMap((chart) => panelOf(chart, voice) ?? []);
  return panels.length === 0 ? undefined : sheet([{ svg: '', height: 10 }, ...panels, { svg: '', height: 6 }]);
};

const panelOf = (chart: Chart, voice: Words): Drawing | undefined => {
  const all = chart.reading.periods;
  const cut = Math.max(0, all.length - mostDrawn);
  const periods = all.slice(cut);
  if (!periods.some(({ value }) => value)) return undefined;
  const head = headingOf(chart.heading);
  const plot = plotOf(chart, voice, periods, cut);
  const marks = marksOf(plot);
  const body = [
    ...plot.ticks.map((tick) => gridLine(plot, tick)),
    ...spreadBars(plot),
    ...breaks(plot),
    ...marks.map((mark) => markLine(plot, mark)),
    ...targetLine(plot),
    ...partsOf(plot).flatMap((part) => medianLine(plot, part)),
    ...partsOf(plot).map((part) => connection(plot, part)),
    ...periods.map((period, at) => pointMark(plot, period, at)),
    ...marks.map((mark) => markSign(plot, mark)),
    ...numbers(plot),
    ...levelLabels(plot),
    ...periodLabels({ ...plot, every: chart.every, row, type: note }),
  ];
  const below = legendOf(plot, marks, plot.bottom + 2 * row + 16 + casesHeight(plot));
  const drawn = element('g', { transform: `translate(0 ${head.height})` }, ...body, casesRow(plot), below.svg);
  return { svg: `${head.svg}${drawn}`, height: head.height + below.height };
};

const headingOf = (heading: string): Drawing => {
  const type: Type = { size: 12, weight: 600 };
  const lines = heading === '' ? [] : wrap(heading, sheetWidth - 28, 2, type);
  const svg = lines.map((line, at) =>
    textElement({ x: 14, y: 10 + at * 16, 'font-size': type.size, 'font-weight': 600 }, line),
  );
  return { svg: svg.join(''), height: lines.length * 16 };
};

// === Scales

const plotOf = (chart: Chart, voice: Words, periods: readonly Period[], cut: number): Plot => {
  const scale = scaleOf(chart, periods);
  const ticks = scale.ticks;
  const left = 14 + Math.max(...ticks.map((tick) => widthOf(tickText(chart, voice, tick), note)));
  const [right, bottom] = [sheetWidth - gutter - 8, top + plotHeight];
  const room = (right - left) / periods.length;
  return {
    chart,
    voice,
    periods,
    cut,
    left,
    right,
    bottom,
    ticks,
    x: (at) => left + room * (at + 0.5),
    y: scaleLinear(scale.domain, [bottom, top]),
  };
};

const scaleOf = ({ form, target, range, reading }: Chart, periods: readonly Period[]) => {
  const levels = [target, ...reading.parts.map(({ median }) => median)].flatMap((one) => (one ? [toNumber(one)] : []));
  const measured = periods.flatMap(({ value, spread }) => [
    ...(value ? [toNumber(value)] : []),
    ...(spread ? [spread.low, spread.high] : []),
  ]);
  const [least, most] = [Math.min(...measured, ...levels), Math.max(...measured, ...levels)];
  if (range) {
    const [low, high] = range;
    return { domain: [low, high], ticks: scaleLinear([low, high], [0, 1]).ticks(4) };
  }
  const low = least >= 0 && (form !== 'score' || least < most / 2) ? 0 : least;
  const high = form === 'share' && most > 0.5 ? 1 : most > low ? most : low + 1;
  const nice = scaleLinear([low, high], [0, 1]).nice(4);
  const ticks = nice.ticks(4).filter((tick) => form !== 'count' || Number.isInteger(tick));
  return { domain: nice.domain(), ticks };
};

const tickText = ({ form }: Chart, { language }: Words, tick: number): string =>
  form === 'share' ? formatPercent(language, tick) : formatNumber(language, tick, 3);

const numberOf = ({ form, written }: Chart, { language }: Words, value: Fraction): string =>
  written?.(value) ?? formatAmount(language, form, value);

const gridLine = ({ chart, voice, left, right, y }: Plot, tick: number): string =>
  [
    element('path', { d: `M${left} ${Math.round(y(tick)) + 0.5}H${right}`, stroke: colours.faintLine }),
    textElement(
      { x: left - 6, y: y(tick) + 4, 'text-anchor': 'end', 'font-size': note.size, fill: colours.softInk },
      tickText(chart, voice, tick),
    ),
  ].join('');

// === Parts

/** The parts as far as they are drawn, by the places of their periods. */
const partsOf = ({ chart, periods, cut }: Plot): (Part & { first: number; last: number })[] =>
  chart.reading.parts
    .map((part) => ({ ...part, first: Math.max(0, part.from - 1 - cut), last: part.to - 1 - cut }))
    .filter(({ first, last }) => last >= first && first < periods.length);

/** Where the chart was split: before the first period of each later part. */
const breaks = (plot: Plot): string[] =>
  partsOf(plot)
    .filter(({ first }) => first > 0)
    .map(({ first }) => {
      const x = (plot.x(first - 1) + plot.x(first)) / 2;
      return element('path', { d: `M${x} ${top - 4}V${plot.bottom}`, stroke: colours.line, 'stroke-dasharray': '2 3' });
    });

const half = ({ x }: Plot): number => (x(1) - x(0)) / 2;

/** Solid where the median is of, dashed where it only goes on. */
const medianLine = (plot: Plot, { median, first, last, from, to }: ReturnType<typeof partsOf>[number]): string[] => {
  if (!median) return [];
  const { x, cut } = plot;
  const y = plot.y(toNumber(median));
  const freeze = plot.chart.reading.freeze;
  const isFrozen = freeze !== undefined && freeze >= from && freeze < to;
  const end = isFrozen ? Math.max(first - 1, freeze - 1 - cut) : last;
  const stroke = { stroke: colours.ink, 'stroke-width': 1.5 };
  const solid = end >= first ? [`M${x(first) - half(plot)} ${y}H${x(end) + half(plot)}`] : [];
  const dashed = end < last ? [`M${x(end) + half(plot)} ${y}H${x(last) + half(plot)}`] : [];
  return [
    ...solid.map((d) => element('path', { d: rounded(d), ...stroke })),
    ...dashed.map((d) => element('path', { d: rounded(d), ...stroke, 'stroke-dasharray': '6 4' })),
    ...(last < plot.periods.length - 1 ? [earlierMedian(plot, (x(first) + x(last)) / 2, y, median)] : []),
  ];
};

const rounded = (path: string): string => path.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(2));

const earlierMedian = ({ chart, voice }: Plot, x: number, y: number, median: Fraction): string =>
  haloed({ x, y: y - 4, 'text-anchor': 'middle' }, numberOf(chart, voice, median), note);

const targetLine = ({ chart, left, right, y }: Plot): string[] => {
  if (!chart.target) return [];
  const at = y(toNumber(chart.target));
  return [
    element('path', {
      d: rounded(`M${left} ${at}H${right}`),
      stroke: green,
      'stroke-width': 1.5,
      'stroke-dasharray': '1 3',
      'stroke-linecap': 'round',
    }),
  ];
};

/** Beside the plot what its lines are, clear of each other. */
const levelLabels = (plot: Plot): string[] => {
  const { chart, voice, right, y } = plot;
  const last = partsOf(plot).at(-1);
  const written = (value: Fraction) => numberOf(chart, voice, value);
  const labels = [
    ...(last?.median
      ? [{ at: y(toNumber(last.median)), words: voice.t('runChart.median'), value: last.median, fill: colours.ink }]
      : []),
    ...(chart.target
      ? [{ at: y(toNumber(chart.target)), words: voice.t('runChart.target'), value: chart.target, fill: green }]
      : []),
  ].sort((one, other) => one.at - other.at);
  const [upper, lower] = labels;
  const height = 26;
  const lack = upper && lower ? Math.max(0, height - (lower.at - upper.at)) / 2 : 0;
  return labels.map(({ at, words, value, fill }, index) => {
    const middle = labels.length === 1 ? at : index === 0 ? at - lack : at + lack;
    const place = { x: right + 6, fill, 'font-size': note.size };
    return [
      textElement({ ...place, y: middle - 1 }, words),
      textElement({ ...place, y: middle + 11, 'font-weight': 600 }, written(value)),
    ].join('');
  });
};

// === Points

/** The line through what counts: a gap breaks it, and so does a new part. */
const connection = ({ periods, x, y }: Plot, { first, last }: { first: number; last: number }): string => {
  const counted = periods
    .map((period, at) => ({ ...period, at }))
    .slice(first, last + 1)
    .filter(({ excluded }) => excluded === undefined);
  const draw = pathOf<(typeof counted)[number]>()
    .defined(({ value }) => value !== undefined)
    .x(({ at }) => x(at))
    .y(({ value }) => y(value ? toNumber(value) : 0))
    .digits(2);
  return element('path', {
    d: draw(counted) ?? '',
    fill: 'none',
    stroke: blue,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
};

/** Hollow where it counts neither in the median nor in the runs. */
const pointMark = ({ periods, x, y }: Plot, { value, excluded }: Period, at: number): string => {
  if (!value) return '';
  const r = periods.length > 40 ? 2 : periods.length > 24 ? 2.6 : periods.length > 12 ? 3.2 : 4;
  const place = { cx: x(at), cy: y(toNumber(value)) };
  return excluded === undefined
    ? element('circle', { ...place, r, fill: blue, stroke: colours.paper, 'stroke-width': r > 3 ? 1.5 : 0.8 })
    : element('circle', { ...place, r, fill: colours.paper, stroke: blue, 'stroke-width': 1.4 });
};

/** All have their numbers where there are few; else the newest one, and the highest and the lowest where they are clear of it. */
const numbers = (plot: Plot): string[] => {
  const known = plot.periods.flatMap(({ value, spread }, at) => (value ? [{ at, value, spread }] : []));
  const size = (value: Fraction) => toNumber(value);
  const ordered = known.toSorted((one, other) => size(one.value) - size(other.value) || other.at - one.at);
  const wanted = known.length <= 9 ? known : [known.at(-1), ordered.at(-1), ordered[0]];
  const placed: { x: number; y: number }[] = [];
  return wanted.flatMap((one) => {
    if (!one) return [];
    const x = plot.x(one.at);
    const isLow = one === ordered[0] && known.length > 9;
    const y = isLow
      ? plot.y(size(one.value)) + 16
      : plot.y(Math.max(size(one.value), one.spread?.high ?? -Infinity)) - 8;
    if (known.length > 9 && placed.some((other) => Math.abs(other.x - x) < 30 && Math.abs(other.y - y) < 14)) return [];
    placed.push({ x, y });
    // The scale says that it is per cent; many such signs would not fit.
    const written = numberOf(plot.chart, plot.voice, one.value).replace(/\s%$/, known.length > 5 ? '' : '$&');
    return [haloed({ x, y: Math.min(y, plot.bottom - 3), 'text-anchor': 'middle' }, written, bold)];
  });
};

const haloed = (place: Readonly<Record<string, string | number>>, words: string, { size, weight }: Type): string => {
  const type = { ...place, 'font-size': size, ...(weight === 600 && { 'font-weight': weight }) };
  const halo = { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  return textElement({ ...type, ...halo }, words) + textElement(type, words);
};

/** From the lower half of the cases to the upper one. */
const spreadBars = (plot: Plot): string[] => {
  const width = Math.min(9, half(plot) * 1.2);
  return plot.periods.flatMap(({ spread }, at) =>
    spread
      ? [
          element('rect', {
            x: plot.x(at) - width / 2,
            y: plot.y(spread.high) - 1,
            width,
            height: plot.y(spread.low) - plot.y(spread.high) + 2,
            rx: 3,
            fill: band,
          }),
        ]
      : [],
  );
};

/** How many cases each point is made of, while there is room for that. */
const casesRow = (plot: Plot): string => {
  if (!hasCases(plot)) return '';
  const y = plot.bottom + 3 * row + 2;
  const type = { 'font-size': note.size, fill: colours.softInk, y };
  return [
    textElement({ ...type, x: plot.left - 6, 'text-anchor': 'end' }, plot.voice.t('runChart.cases')),
    ...plot.periods.map(({ cases }, at) =>
      cases === undefined ? '' : textElement({ ...type, x: plot.x(at), 'text-anchor': 'middle' }, String(cases)),
    ),
  ].join('');
};

const hasCases = ({ periods }: Plot): boolean =>
  periods.length <= 12 && periods.some(({ cases }) => cases !== undefined);
const casesHeight = (plot: Plot): number => (hasCases(plot) ? row : 0);

// === What happened when

interface Mark {
  readonly number: number;
  readonly at: number;
  readonly x: number;
  /** Above the plot; the second row where one beside it would touch. */
  readonly y: number;
  readonly text: string;
}

const markRadius = 7.5;

/** The annotations that are marked on a drawing, in the order of their numbers: the newest of what is drawn. */
export const markedOf = <A extends { readonly on: CalendarDate }>(
  annotations: readonly A[],
  periods: readonly Period[],
): readonly A[] => {
  const first = periods.at(-mostDrawn)?.on ?? periods[0]?.on ?? '9999';
  return annotations.filter(({ on }) => on >= first).slice(-mostMarked);
};

/** Numbered as their words are. */
const marksOf = ({ chart, periods, x }: Plot): Mark[] => {
  const shown = markedOf(chart.annotations ?? [], chart.reading.periods);
  let lastInRow = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return shown.map(({ on, text }, index) => {
    const at = periods.findLastIndex((period) => period.on <= on);
    const level = x(at) - (lastInRow[0] ?? 0) >= 2 * markRadius + 1 ? 0 : 1;
    lastInRow = lastInRow.with(level, x(at));
    return { number: index + 1, at, x: x(at), y: top - 14 + level * (2 * markRadius + 1), text };
  });
};

const markLine = ({ bottom }: Plot, { x, y }: Mark): string =>
  element('path', { d: rounded(`M${x} ${y}V${bottom}`), stroke: colours.line, 'stroke-width': 1 });

const markSign = (_: Plot, { number, x, y }: Mark): string =>
  element('circle', { cx: x, cy: y, r: markRadius, fill: colours.ink }) +
  textElement(
    { x, y: y + 4, 'text-anchor': 'middle', 'font-size': note.size, 'font-weight': 600, fill: colours.paper },
    String(number),
  );

/** Below the plot the words of the marks, and what a hollow point means. */
const legendOf = ({ voice, periods }: Plot, marks: readonly Mark[], from: number): Drawing => {
  const hasExcluded = periods.some(({ value, excluded }) => value && excluded !== undefined);
  const hasSpread = periods.some(({ spread }) => spread);
  let y = from;
  const drawn: string[] = [];
  const add = (sign: (y: number) => string, words: string) => {
    const lines = wrap(words, sheetWidth - 52, 3, note);
    drawn.push(
      sign(y - 4),
      ...lines.map((line, at) => textElement({ x: 34, y: y + at * row, 'font-size': note.size }, line)),
    );
    y += lines.length * row + 5;
  };
  for (const mark of marks) add((cy) => markSign({} as Plot, { ...mark, x: 20, y: cy }), mark.text);
  if (hasExcluded)
    add(
      (cy) => element('circle', { cx: 20, cy, r: 4, fill: colours.paper, stroke: blue, 'stroke-width': 1.4 }),
      voice.t('runChart.hollow'),
    );
  if (hasSpread)
    add(
      (cy) => element('rect', { x: 15.5, y: cy - 7, width: 9, height: 13, rx: 3, fill: band }),
      voice.t('runChart.spread'),
    );
  return { svg: drawn.join(''), height: y - 4 };
};
