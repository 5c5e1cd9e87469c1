import { scaleLinear } from 'd3-scale';
import type { Voice } from '../../dialog/handler.ts';
import { formatAmount } from '../../language/amounts.ts';
import { formatNumber, formatPercent } from '../../language/format.ts';
import type { ChartReading, Period } from '../../model/chart-reading.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { MeasureForm, MeasureRhythm } from '../../model/improvement.ts';
import type { SpreadPoint } from '../../model/network-spread.ts';
import { type Fraction, type Part, toNumber } from '../../model/run-chart.ts';
import { colours, noteType, sheetWidth } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { type Type, widthOf } from '../../reports/type.ts';

/** The words on a drawing. */
export type Words = Pick<Voice, 't' | 'language'>;

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
  /** Where the other teams of the network lie, in the periods that are known of. */
  readonly around?: readonly SpreadPoint[] | undefined;
  /** The ends of a scale that has any, so that small changes do not look large. */
  readonly range?: readonly [number, number] | undefined;
}

/** A chart on the sheet: where things are. */
export interface Plot {
  readonly chart: Chart;
  readonly words: Words;
  readonly periods: readonly Period[];
  /** How many earlier periods are not drawn. */
  readonly cut: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Half the room that each period has. */
  readonly half: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** As many periods as can be told apart on a phone: the newest. */
export const mostDrawn = 60;

/** From one row of words below the plot to the next. */
export const row = 14;
/** Beside the plot for what its lines are. */
const gutter = 46;
const plotHeight = 132;

/** @param top how much room there is above the plot */
export const plotOf = (chart: Chart, words: Words, top: number): Plot => {
  const all = chart.reading.periods;
  const periods = all.slice(-mostDrawn);
  const { domain, ticks } = scaleOf(chart, periods);
  const beside = [
    ...ticks.map((tick) => tickText(chart, words, tick)),
    ...(hasCases({ periods }) ? [words.t('runChart.cases')] : []),
  ];
  const left = 14 + Math.max(...beside.map((text) => widthOf(text, noteType)));
  const [right, bottom] = [sheetWidth - gutter - 8, top + plotHeight];
  const half = (right - left) / periods.length / 2;
  return {
    chart,
    words,
    periods,
    cut: all.length - periods.length,
    left,
    right,
    top,
    bottom,
    ticks,
    half,
    x: (at) => left + half * (2 * at + 1),
    y: scaleLinear(domain, [bottom, top]),
  };
};

/** As many points as have room for how many cases each of them is of. */
const mostCounted = 12;

export const hasCases = ({ periods }: Pick<Plot, 'periods'>): boolean =>
  periods.length <= mostCounted && periods.some(({ cases }) => cases !== undefined);

/** A part of a chart, as far as it is drawn, by the places of its periods. */
export interface DrawnPart extends Part {
  readonly first: number;
  readonly last: number;
}

export const partsOf = ({ chart, cut }: Pick<Plot, 'chart' | 'cut'>): readonly DrawnPart[] =>
  chart.reading.parts
    .map((part) => ({ ...part, first: Math.max(0, part.from - 1 - cut), last: part.to - 1 - cut }))
    .filter(({ first, last }) => last >= first);

// === The scale

interface Scale {
  readonly domain: readonly number[];
  readonly ticks: readonly number[];
}

const someTicks = 4;

const scaleOf = (chart: Chart, periods: readonly Period[]): Scale => {
  const { form, range } = chart;
  const whole = scaleLinear(range ?? ends(chart, periods), [0, 1]);
  const scale = range ? whole : whole.nice(someTicks);
  const ticks = scale.ticks(someTicks).filter((tick) => form !== 'count' || Number.isInteger(tick));
  return { domain: scale.domain(), ticks };
};

/** From 0, but where all scores lie far from it; a share that is no small one up to the whole. */
const ends = ({ form, target, reading, around = [] }: Chart, periods: readonly Period[]): [number, number] => {
  const levels = [target, ...reading.parts.map(({ median }) => median), ...periods.map(({ value }) => value)];
  const values = [
    ...levels.flatMap((level) => (level ? [toNumber(level)] : [])),
    ...periods.flatMap(({ spread }) => (spread ? [spread.low, spread.high] : [])),
    ...around.filter(({ on }) => periods.some((period) => period.on === on)).flatMap(({ low, high }) => [low, high]),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least >= 0 && (form !== 'score' || least < most / 2) ? 0 : least;
  if (form === 'share' && most > 0.5) return [low, Math.max(1, most)];
  return [low, most > low ? most : low + 1];
};

const tickText = ({ form }: Chart, { language }: Words, tick: number): string =>
  form === 'share' ? formatPercent(language, tick) : formatNumber(language, tick, 3);

/** A number of the chart, as it is written. */
export const numberOf = ({ form, written }: Chart, { language }: Words, value: Fraction): string =>
  written?.(value) ?? formatAmount(language, form, value);

export const gridLines = (plot: Plot): string[] =>
  plot.ticks.flatMap((tick) => {
    const { left, right, y } = plot;
    const place = { x: left - 6, y: y(tick) + 4, 'text-anchor': 'end' };
    return [
      element('path', { d: `M${left} ${Math.round(y(tick)) + 0.5}H${right}`, stroke: colours.faintLine }),
      textElement(
        { ...place, 'font-size': noteType.size, fill: colours.softInk },
        tickText(plot.chart, plot.words, tick),
      ),
    ];
  });

/** The middle of words in the plot, so that they touch neither the scale nor what stands beside it. */
export const withinPlot = ({ left, right }: Pick<Plot, 'left' | 'right'>, x: number, width: number): number =>
  Math.max(left + width / 2 + 2, Math.min(x, right - width / 2));

/** Words that stand clear of the lines beneath them. */
export const haloed = (
  place: Readonly<Record<string, string | number>>,
  words: string,
  { size, weight }: Type,
): string => {
  const type = {
    ...place,
    'font-size': size,
    'text-anchor': 'middle',
    ...(weight === 600 && { 'font-weight': weight }),
  };
  const halo = { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  return textElement({ ...type, ...halo }, words) + textElement(type, words);
};
