import { colours, type Drawing, noteType, sheet, sheetWidth } from '../../reports/sheet.ts';
import { element, textElement } from '../../reports/svg.ts';
import { type Type, wrap } from '../../reports/type.ts';

/** How often each step of a scale was chosen, in the order they are drawn. */
export interface Bars {
  readonly heading: string;
  readonly steps: readonly { readonly name: string; readonly count: number }[];
}

/** The blue of the run charts; what a bar says also stands in number and word. */
const blue = '#2a7195';
const margin = 14;
const headingType: Type = { size: 12, weight: 600 };
const line = 14;
const countRoom = 18;
const highest = 44;

/** Draws how a scale was answered, from its lowest step to its highest: one panel for each scale, below each other. */
export const drawBars = (scales: readonly Bars[]): Drawing => {
  const most = Math.max(1, ...scales.flatMap(({ steps }) => steps.map(({ count }) => count)));
  return sheet([{ svg: '', height: 12 }, ...scales.map((scale) => panel(scale, most))]);
};

/** @param most what the highest bar of all stands for, so that the panels can be compared */
const panel = ({ heading, steps }: Bars, most: number): Drawing => {
  const room = (sheetWidth - 2 * margin) / steps.length;
  const bottom = line + countRoom + highest;
  const bars = steps.map(({ name, count }, at) =>
    bar({ name, count, room, bottom, most, x: margin + (at + 0.5) * room }),
  );
  const title = textElement(
    { x: margin, y: 11, 'font-size': headingType.size, 'font-weight': headingType.weight },
    wrap(heading, sheetWidth - 2 * margin, 1, headingType)[0] ?? '',
  );
  const axis = element('path', { d: `M${margin} ${bottom}H${sheetWidth - margin}`, stroke: colours.line });
  return { svg: [title, ...bars, axis].join(''), height: bottom + 2 * line + 14 };
};

interface Bar {
  readonly name: string;
  readonly count: number;
  /** The middle of it. */
  readonly x: number;
  readonly room: number;
  readonly bottom: number;
  readonly most: number;
}

const bar = ({ name, count, x, room, bottom, most }: Bar): string => {
  const height = (count / most) * highest;
  const width = room * 0.6;
  const centred = { x, 'text-anchor': 'middle', 'font-size': noteType.size };
  const words = wrap(name, room - 4, 2, noteType).map((words, at) =>
    textElement({ ...centred, y: bottom + (at + 1) * line - 1, fill: colours.softInk }, words),
  );
  return [
    ...(count > 0 ? [element('rect', { x: x - width / 2, y: bottom - height, width, height, fill: blue })] : []),
    textElement({ ...centred, y: bottom - height - 4, 'font-weight': 600 }, String(count)),
    ...words,
  ].join('');
};
