import type { Translate } from '../../../language/texts.ts';
import type { Score } from '../../../model/case.ts';
import { legend } from '../../../reports/legend.ts';
import { arc, at, ray, wedge } from '../../../reports/polar.ts';
import { colours, type Drawing, noteType, sheet, sheetWidth } from '../../../reports/sheet.ts';
import { element, textElement } from '../../../reports/svg.ts';
import { badgeRadius, heightOf, type Label, labelSvg, labelsOf, radius } from './drawing-labels.ts';
import type { Sector, Wheel } from './rules.ts';

/** The white in the middle: even a 1 is a piece one can see. */
const hub = 13;
const margin = 12;
const spokeWidth = 2.5;

/** Twelve calm colours, equally light, around the circle: without scores, what a score leaves, what it fills, its edge. */
const tones = [
  { blank: '#c5e7fb', pale: '#eaf6fd', fill: '#80c1e6', edge: '#2a7195' },
  { blank: '#d3e2ff', pale: '#eef4ff', fill: '#9db7ef', edge: '#4f679d' },
  { blank: '#e3dcfd', pale: '#f4f2fd', fill: '#bbade9', edge: '#6d5e97' },
  { blank: '#f1d8f2', pale: '#f9f0fa', fill: '#d4a5d6', edge: '#835685' },
  { blank: '#fbd6e3', pale: '#fdeff4', fill: '#e4a1ba', edge: '#91526b' },
  { blank: '#fed6d2', pale: '#fef0ee', fill: '#e9a29c', edge: '#96534e' },
  { blank: '#fadac6', pale: '#fdf1ea', fill: '#e2a983', edge: '#905a33' },
  { blank: '#efe0c0', pale: '#f8f3e8', fill: '#d0b477', edge: '#816422' },
  { blank: '#e0e5c4', pale: '#f3f5e9', fill: '#b5be7f', edge: '#676f2d' },
  { blank: '#d0eacf', pale: '#edf7ed', fill: '#95c696', edge: '#467748' },
  { blank: '#c3ecdf', pale: '#e9f7f3', fill: '#7acab4', edge: '#1b7a66' },
  { blank: '#bfebf0', pale: '#e8f7f9', fill: '#71c7d1', edge: '#007781' },
] as const;

const neutral = { fill: '#c9ced6', edge: '#5d6673' } as const;
const dashed = { fill: 'none', stroke: colours.ink, 'stroke-width': 2.25, 'stroke-dasharray': '4.5 3' };
const solid = { fill: 'none', 'stroke-width': 2 };

/** Draws the wheel: areas clockwise from the top, filled as far out as the latest score, the first one dashed. */
export const drawWheel = (wheel: Wheel, t: Translate): Drawing => {
  const labels = labelsOf(wheel, t);
  const top = Math.min(-radius, ...labels.map(({ y }) => y));
  const bottom = Math.max(radius, ...labels.map((label) => label.y + heightOf(label)));
  const circle = element(
    'g',
    { transform: `translate(${sheetWidth / 2} ${margin - top})` },
    ...circleOf(wheel, labels),
  );
  return sheet([{ svg: circle, height: bottom - top + 2 * margin }, ...explained(wheel, t)]);
};

const circleOf = (wheel: Wheel, labels: readonly Label[]): string[] => {
  const slices = wheel.sectors.map((sector, index) => ({ sector, index, count: wheel.sectors.length }));
  return [
    ...slices.map((slice) => ground(slice, wheel)),
    ...(wheel.latest ? rings() : []),
    ...slices.map(spoke),
    ...slices.map(firstArc),
    element('circle', { r: radius, fill: 'none', stroke: colours.line }),
    element('circle', { r: hub, fill: colours.paper, stroke: colours.line }),
    ...slices.map(badge),
    ...labels.map(labelSvg),
  ];
};

/** One sector and where it is. */
interface Slice {
  readonly sector: Sector;
  readonly index: number;
  readonly count: number;
}

/** Where a sector begins and ends, in turns. */
const edgesOf = ({ index, count }: Slice): [number, number] => [(index - 0.5) / count, (index + 0.5) / count];

/** Neighbours differ as much as the number of areas allows. */
const toneOf = ({ index, count }: Slice) => tones[Math.floor((index * tones.length) / count)] ?? tones[0];

/** How far from the middle a score is: 10 is the rim. */
const reach = (score: Score): number => hub + ((radius - hub) * score) / 10;

const ground = (slice: Slice, { latest: held }: Wheel): string => {
  const { blank, pale, fill, edge } = toneOf(slice);
  if (!held) return area(slice, radius, { fill: blank });
  const { latest } = slice.sector;
  if (latest === undefined) return area(slice, radius, { fill: pale });
  return [
    area(slice, radius, { fill: pale }),
    area(slice, reach(latest), { fill }),
    curve(slice, reach(latest) - 1, { ...solid, stroke: edge }),
  ].join('');
};

type Style = Readonly<Record<string, string | number>>;

const area = (slice: Slice, distance: number, style: Style): string =>
  slice.count === 1
    ? element('circle', { r: distance, ...style })
    : element('path', { d: wedge(...edgesOf(slice), distance), ...style });

const curve = (slice: Slice, distance: number, style: Style, inset = 0): string => {
  if (slice.count === 1) return element('circle', { r: distance, ...style });
  const [from, to] = edgesOf(slice);
  const shorter = inset / (2 * Math.PI * distance);
  return element('path', { d: arc(from + shorter, to - shorter, distance), ...style });
};

const rings = (): string[] =>
  ([2, 4, 6, 8] as const).map((score) =>
    element('circle', {
      r: reach(score),
      fill: 'none',
      stroke: '#000000',
      'stroke-opacity': 0.09,
      'stroke-width': 0.75,
    }),
  );

const spoke = (slice: Slice): string =>
  slice.count === 1
    ? ''
    : element('path', {
        d: ray(edgesOf(slice)[0], radius),
        stroke: colours.paper,
        'stroke-width': spokeWidth,
      });

const firstArc = (slice: Slice): string => {
  const { first } = slice.sector;
  return first === undefined ? '' : curve(slice, reach(first), dashed, spokeWidth);
};

/** The place the user gave the area, on the rim. */
const badge = ({ sector: { place }, index, count }: Slice): string => {
  if (place === undefined) return '';
  const { x, y } = at(index / count, radius);
  const number = { x, y: y + 3.8, 'text-anchor': 'middle', 'font-size': noteType.size, 'font-weight': 600 };
  return [
    element('circle', { cx: x, cy: y, r: badgeRadius, fill: colours.paper, stroke: colours.line }),
    textElement(number, String(place)),
  ].join('');
};

const swatch = { width: 22, height: 11 };

/** What filled and dashed mean, and which way is better: in words and shapes, never by colour alone. */
const explained = ({ first, latest }: Wheel, t: Translate): Drawing[] => {
  if (!latest) return [];
  const { width, height } = swatch;
  const filled = [
    element('rect', { width, height, fill: neutral.fill }),
    element('path', { d: `M0 1h${width}`, ...solid, stroke: neutral.edge }),
  ].join('');
  const line = element('path', { d: `M0 ${height / 2}h${width}`, ...dashed });
  const entries = [
    ...(first ? [{ mark: line, text: t('wheel.conversation', { number: first.number }) }] : []),
    { mark: filled, text: t('wheel.conversation', { number: latest.number }) },
  ];
  return [legend(entries), scaleNote(t)];
};

const scaleNote = (t: Translate): Drawing => ({
  svg: textElement(
    { x: sheetWidth / 2, y: 12, 'text-anchor': 'middle', 'font-size': noteType.size, fill: colours.softInk },
    t('wheel.scale'),
  ),
  height: 26,
});
