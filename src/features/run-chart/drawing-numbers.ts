import type { Period } from '../../model/chart-reading.ts';
import { type Fraction, toNumber } from '../../model/run-chart.ts';
import { colours, noteType } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { type Type, widthOf } from '../../reports/type.ts';
import { haloed, hasCases, numberOf, type Plot, row, withinPlot } from './drawing-plot.ts';

export const band = '#b4d8ec';
const bold: Type = { ...noteType, weight: 600 };

/** As many points as have room for a number each. */
const mostNumbered = 9;
/** As many as have room for a sign of per cent, too; the scale says it as well. */
const mostSigned = 5;

interface Known {
  readonly at: number;
  readonly value: Fraction;
  readonly spread: Period['spread'];
}

/** All points have their numbers where there are few; else the newest one, and the highest and the lowest where they are clear of it. */
export const numbers = (plot: Plot): string[] => {
  const known = plot.periods.flatMap(({ value, spread }, at): Known[] => (value ? [{ at, value, spread }] : []));
  const ordered = known.toSorted((one, other) => toNumber(one.value) - toNumber(other.value) || other.at - one.at);
  const isFew = known.length <= mostNumbered;
  const wanted = isFew ? known : [known.at(-1), ordered.at(-1), ordered[0]];
  const placed: Box[] = [];
  return wanted.flatMap((one) => {
    if (!one) return [];
    const words = numberOf(plot.chart, plot.words, one.value).replace(/\s%$/, known.length > mostSigned ? '' : '$&');
    const width = widthOf(words, bold);
    const { x, y } = placeOf(plot, one, !isFew && one === ordered[0]);
    const box = { x: withinPlot(plot, x, width), y, width };
    if (placed.some((other) => touch(box, other))) return [];
    placed.push(box);
    return [haloed({ x: box.x, y: box.y }, words, bold)];
  });
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const touch = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + 3 && Math.abs(one.y - other.y) < row;

/** Above its point and its spread; the lowest one, and one that the line comes down to, beneath them where there is room. */
const placeOf = (plot: Plot, known: Known, isLowest: boolean): Omit<Box, 'width'> => {
  const { x, y, bottom } = plot;
  const { at, value, spread } = known;
  const beneath = y(Math.min(toNumber(value), spread?.low ?? Number.POSITIVE_INFINITY)) + 16;
  if ((isLowest || isValley(plot, known)) && beneath < bottom - 2) return { x: x(at), y: beneath };
  return { x: x(at), y: y(Math.max(toNumber(value), spread?.high ?? Number.NEGATIVE_INFINITY)) - 8 };
};

/** Whether the points beside it lie higher, so that a number above it would stand on the line. */
const isValley = ({ periods }: Plot, { at, value }: Known): boolean => {
  const beside = [periods[at - 1]?.value, periods[at + 1]?.value].filter((one) => one !== undefined);
  return beside.length > 0 && beside.every((one) => toNumber(one) > toNumber(value));
};

/** From the lower half of the cases to the upper one. */
export const spreadBars = ({ periods, half, x, y }: Plot): string[] => {
  const width = Math.min(9, half * 1.2);
  return periods.flatMap(({ spread }, at) => {
    if (!spread) return [];
    const [top, bottom] = [y(spread.high) - 1, y(spread.low) + 1];
    return element('rect', { x: x(at) - width / 2, y: top, width, height: bottom - top, rx: width / 3, fill: band });
  });
};

/** How many cases each point is made of. */
export const casesRow = (plot: Plot): string[] => {
  if (!hasCases(plot)) return [];
  const type = { 'font-size': noteType.size, fill: colours.softInk, y: plot.bottom + 3 * row + 2 };
  return [
    textElement({ ...type, x: plot.left - 6, 'text-anchor': 'end' }, plot.words.t('runChart.cases')),
    ...plot.periods.flatMap(({ cases }, at) =>
      cases === undefined ? [] : textElement({ ...type, x: plot.x(at), 'text-anchor': 'middle' }, String(cases)),
    ),
  ];
};
