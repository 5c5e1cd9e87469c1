import type { Period } from '../../model/chart-reading.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { colours, type Drawing, noteType, sheetWidth } from '../../reports/sheet.ts';
import { element, hundredths, textElement } from '../../reports/svg.ts';
import { wrap } from '../../reports/type.ts';
import { aroundSign } from './drawing-around.ts';
import { hollow } from './drawing-lines.ts';
import { band } from './drawing-numbers.ts';
import { mostDrawn, type Plot, row } from './drawing-plot.ts';

/** Something that happened, by the number that stands on the drawing. */
export interface Mark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** As many marks as their words have room for beneath: the newest. */
const mostMarked = 6;
const radius = 7.5;
const level = 2 * radius + 1;

/** The annotations that are marked on a drawing, in the order of their numbers. */
export const markedOf = <A extends { readonly on: CalendarDate }>(
  annotations: readonly A[],
  periods: readonly Period[],
): readonly A[] => {
  const [first] = periods.slice(-mostDrawn);
  return first ? annotations.filter(({ on }) => on >= first.on).slice(-mostMarked) : [];
};

/** How much room the marks take above the plot: two rows where some would touch in one. */
export const roomForMarks = (count: number): number => (count === 0 ? 0 : count === 1 ? level : 2 * level);

/** The marks, numbered as their words are; two that would touch stand one above the other. */
export const marksOf = ({ chart, periods, x, top }: Plot): Mark[] => {
  let last = Number.NEGATIVE_INFINITY;
  return markedOf(chart.annotations ?? [], chart.reading.periods).map(({ on, text }, index) => {
    const at = periods.findLastIndex((period) => period.on <= on);
    const isClear = x(at) - last >= level;
    if (isClear) last = x(at);
    return { number: index + 1, x: x(at), y: top - 10 - (isClear ? level : 0), text };
  });
};

export const markLines = ({ bottom }: Plot, marks: readonly Mark[]): string[] =>
  marks.map(({ x, y }) =>
    element('path', { d: `M${hundredths(x)} ${hundredths(y)}V${bottom}`, stroke: colours.line, 'stroke-width': 1 }),
  );

export const markSign = ({ number, x, y }: Omit<Mark, 'text'>): string => {
  const type = { 'text-anchor': 'middle', 'font-size': noteType.size, 'font-weight': 600, fill: colours.paper };
  return (
    element('circle', { cx: x, cy: y, r: radius, fill: colours.ink }) +
    textElement({ x, y: y + 4, ...type }, String(number))
  );
};

/** Where signs of the legend have their middle. */
const signX = 20;

interface Entry {
  readonly sign: (y: number) => string;
  readonly words: string;
}

/** Below the plot the words of the marks, and what hollow points and bars mean. @param top where it begins */
export const legendOf = (
  { words: { t }, periods, chart: { around = [] } }: Plot,
  marks: readonly Mark[],
  top: number,
): Drawing => {
  const has = (is: (period: Period) => boolean, entry: Entry): Entry[] => (periods.some(is) ? [entry] : []);
  const dot = (cy: number) => element('circle', { cx: signX, cy, r: 4, ...hollow });
  const bar = (cy: number) => element('rect', { x: signX - 4.5, y: cy - 7, width: 9, height: 13, rx: 3, fill: band });
  const entries: Entry[] = [
    ...marks.map((mark) => ({ sign: (y: number) => markSign({ ...mark, x: signX, y }), words: mark.text })),
    ...has(({ value, excluded }) => value !== undefined && excluded !== undefined, {
      sign: dot,
      words: t('runChart.hollow'),
    }),
    ...has(({ spread }) => spread !== undefined, { sign: bar, words: t('runChart.spread') }),
    ...has(({ on }) => around.some((point) => point.on === on), {
      sign: (y) => aroundSign(signX, y),
      words: t('runChart.around.legend'),
    }),
  ];
  let y = top;
  const drawn = entries.map(({ sign, words }) => {
    const lines = wrap(words, sheetWidth - 52, 3, noteType);
    const svg = [
      sign(y - 4),
      ...lines.map((line, at) => textElement({ x: 34, y: y + at * row, 'font-size': noteType.size }, line)),
    ];
    y += lines.length * row + 6;
    return svg.join('');
  });
  return { svg: drawn.join(''), height: y - 6 };
};
