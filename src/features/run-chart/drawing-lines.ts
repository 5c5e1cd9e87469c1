import { line as pathThrough } from 'd3-shape';
import { formatAim } from '../../language/amounts.ts';
import { type Fraction, toNumber } from '../../model/run-chart.ts';
import { colours, noteType } from '../../reports/sheet.ts';
import { element, hundredths, textElement } from '../../reports/svg.ts';
import { widthOf } from '../../reports/type.ts';
import { type DrawnPart, haloed, numberOf, type Plot, partsOf, withinPlot } from './drawing-plot.ts';

export const blue = '#2a7195';
const green = '#0f6b3a';

const across = (from: number, to: number, y: number): string =>
  `M${hundredths(from)} ${hundredths(y)}H${hundredths(to)}`;

/** Where the chart was split: before the first period of each later part. */
export const breaks = (plot: Plot): string[] =>
  partsOf(plot)
    .filter(({ first }) => first > 0)
    .map(({ first }) => {
      const d = `M${hundredths(plot.x(first) - plot.half)} ${plot.top - 4}V${plot.bottom}`;
      return element('path', { d, stroke: colours.line, 'stroke-dasharray': '2 3' });
    });

// === Levels

/** The median of each part: solid over what it is of, dashed where it only goes on. */
export const medians = (plot: Plot): string[] => partsOf(plot).flatMap((part) => medianOf(plot, part));

const medianOf = (plot: Plot, part: DrawnPart): string[] => {
  const { median, first, last } = part;
  if (!median) return [];
  const { x, half } = plot;
  const y = plot.y(toNumber(median));
  const end = baselineEnd(plot, part);
  const stroke = { stroke: colours.ink, 'stroke-width': 1.5 };
  return [
    ...(end >= first ? [element('path', { d: across(x(first) - half, x(end) + half, y), ...stroke })] : []),
    ...(end < last
      ? [element('path', { d: across(x(end) + half, x(last) + half, y), ...stroke, 'stroke-dasharray': '6 4' })]
      : []),
    ...(last < plot.periods.length - 1 ? [earlierMedian(plot, part, median)] : []),
  ];
};

/** The place of the last period that the median is of. */
const baselineEnd = ({ chart, cut }: Plot, { from, to, first, last }: DrawnPart): number => {
  const { freeze } = chart.reading;
  const isFrozen = freeze !== undefined && freeze >= from && freeze < to;
  return isFrozen ? Math.max(first - 1, freeze - 1 - cut) : last;
};

/** The median of a part that is over stands on its line, where no point is near. */
const earlierMedian = (plot: Plot, { first, last }: DrawnPart, median: Fraction): string => {
  const y = plot.y(toNumber(median)) - 4;
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const distance = (place: number) =>
    Math.min(
      ...plot.periods.map(({ value }, at) =>
        value && Math.abs(plot.x(at) - plot.x(place)) < 16 ? Math.abs(plot.y(toNumber(value)) - y + 4) : plot.bottom,
      ),
    );
  const [free = first] = places.toSorted((one, other) => distance(other) - distance(one));
  const words = numberOf(plot.chart, plot.words, median);
  return haloed({ x: withinPlot(plot, plot.x(free), widthOf(words, noteType)), y }, words, noteType);
};

export const targetLine = ({ chart, left, right, y }: Plot): string[] => {
  if (!chart.target) return [];
  const dots = { 'stroke-width': 1.5, 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' };
  return [element('path', { d: across(left, right, y(toNumber(chart.target))), stroke: green, ...dots })];
};

/** As high as two rows of words beside the plot. */
const labelHeight = 26;

/** Beside the plot what its lines are, clear of each other. */
export const levelLabels = (plot: Plot): string[] => {
  const { chart, words } = plot;
  const median = partsOf(plot).at(-1)?.median;
  const level = (of: Fraction | undefined, name: string, fill: string, value: (of: Fraction) => string) =>
    of ? [{ at: plot.y(toNumber(of)), name, fill, value: value(of) }] : [];
  const labels = [
    ...level(median, words.t('runChart.median'), colours.ink, (of) => numberOf(chart, words, of)),
    ...level(chart.target, words.t('runChart.target'), green, (of) => formatAim(words.language, chart.form, of)),
  ].sort((one, other) => one.at - other.at);
  const [upper, lower] = labels;
  const lack = upper && lower ? Math.max(0, labelHeight - (lower.at - upper.at)) / 2 : 0;
  return labels.map(({ at, name, fill, value }, index) => {
    const place = { x: plot.right + 6, fill, 'font-size': noteType.size };
    const middle = index === 0 ? at - lack : at + lack;
    return [
      textElement({ ...place, y: middle - 1 }, name),
      textElement({ ...place, y: middle + 11, 'font-weight': 600 }, value),
    ].join('');
  });
};

// === Points

/** Through what counts: a gap breaks the line, and so does a new part. */
export const connections = (plot: Plot): string[] => {
  const { x, y } = plot;
  const counted = plot.periods
    .map((period, at) => ({ ...period, at }))
    .filter(({ excluded }) => excluded === undefined);
  const draw = pathThrough<(typeof counted)[number]>()
    .defined(({ value }) => value !== undefined)
    .x(({ at }) => x(at))
    .y(({ value }) => y(value ? toNumber(value) : 0))
    .digits(2);
  const stroke = { fill: 'none', stroke: blue, 'stroke-width': 2, 'stroke-linejoin': 'round' };
  return partsOf(plot).map(({ first, last }) =>
    element('path', { d: draw(counted.filter(({ at }) => at >= first && at <= last)) ?? '', ...stroke }),
  );
};

/** Hollow where they count neither in the median nor in the runs. */
export const points = ({ periods, half, x, y }: Plot): string[] => {
  const r = Math.min(4, Math.max(2, half * 0.45));
  return periods.flatMap(({ value, excluded }, at) => {
    if (!value) return [];
    const place = { cx: x(at), cy: y(toNumber(value)), r };
    return excluded === undefined
      ? element('circle', { ...place, fill: blue, ...(half > 8 && { stroke: colours.paper, 'stroke-width': 1.5 }) })
      : element('circle', { ...place, ...hollow });
  });
};

export const hollow = { fill: colours.paper, stroke: blue, 'stroke-width': 1.4 } as const;
