import { area, line } from 'd3-shape';
import type { SpreadPoint } from '../../model/network-spread.ts';
import { element } from '../../reports/svg.ts';
import type { Plot } from './drawing-plot.ts';

const grey = '#d9d9e3';
const violet = '#6b5b95';

/** The middle half of the other teams as a band behind the line, and their median; where a month is not known it breaks. */
export const aroundBand = ({ chart, periods, x, y, half }: Plot): string[] => {
  const { around = [] } = chart;
  const known = periods.map(({ on }, at) => ({ at, point: around.find((one) => one.on === on) }));
  if (!known.some(({ point }) => point)) return [];
  type Known = (typeof known)[number];
  const level = (of: (point: SpreadPoint) => number) => (one: Known) => y(one.point ? of(one.point) : 0);
  const band = area<Known>()
    .defined(({ point }) => point !== undefined)
    .x(({ at }) => x(at))
    .y0(level(({ low }) => low))
    .y1(level(({ high }) => high))
    .digits(2);
  const median = line<Known>()
    .defined(({ point }) => point !== undefined)
    .x(({ at }) => x(at))
    .y(level((point) => point.median))
    .digits(2);
  const width = Math.min(8, half);
  return [
    element('path', {
      d: band(known) ?? '',
      fill: grey,
      stroke: grey,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    }),
    element('path', {
      d: median(known) ?? '',
      fill: 'none',
      stroke: violet,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
  ];
};

/** What stands for it beneath the chart. */
export const aroundSign = (x: number, y: number): string =>
  element('rect', { x: x - 7, y: y - 6, width: 14, height: 12, rx: 2, fill: grey }) +
  element('path', { d: `M${x - 7} ${y}H${x + 7}`, stroke: violet, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' });
