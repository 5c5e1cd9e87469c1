import type { Translate } from '../../../language/texts.ts';
import { at } from '../../../reports/polar.ts';
import { colours, sheetWidth } from '../../../reports/sheet.ts';
import { textElement } from '../../../reports/svg.ts';
import { drawable, type Type, wrap } from '../../../reports/type.ts';
import { areaName } from '../activities/areas.ts';
import type { Sector, Wheel } from './rules.ts';

/** Of the wheel; the names stand outside, and on a phone they need the rest of the width. */
export const radius = 80;
export const badgeRadius = 8.5;
const lineHeight = 14.5;

const gap = badgeRadius + 4.5;
const margin = 6;
const nameType: Type = { size: 12, weight: 600 };
const scoreType: Type = { size: 12, weight: 400 };

/** The words outside a sector. */
export interface Label {
  readonly x: number;
  /** Of its upper edge. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly Line[];
}

interface Line {
  readonly text: string;
  readonly type: Type;
  readonly fill: string;
}

/** The names and scores around a wheel, none over another. */
export const labelsOf = (wheel: Wheel, t: Translate): Label[] =>
  apart(wheel.sectors.map((_, index) => labelOf(wheel, index, t)));

export const heightOf = ({ lines }: Label): number => lines.length * lineHeight;

/** Beside a wheel of many areas, what would stand over its neighbour moves away from the middle. */
const apart = (labels: readonly Label[]): Label[] => {
  const moved = [...labels];
  for (const anchor of ['start', 'end'] as const) {
    for (const way of [1, -1] as const) {
      const half = labels.filter((label) => label.anchor === anchor && way * middleOf(label) > 0);
      let free = Number.NEGATIVE_INFINITY;
      for (const label of half.toSorted((a, b) => way * (middleOf(a) - middleOf(b)))) {
        const height = heightOf(label);
        const edge = Math.max(free, way * middleOf(label) - height / 2);
        moved[labels.indexOf(label)] = { ...label, y: way > 0 ? edge : -edge - height };
        free = edge + height;
      }
    }
  }
  return moved;
};

const middleOf = (label: Label): number => label.y + heightOf(label) / 2;

/** The name of an area, shortened if need be, and its scores: beside, above or below where its sector ends. */
const labelOf = (wheel: Wheel, index: number, t: Translate): Label => {
  const count = wheel.sectors.length;
  const sector = wheel.sectors[index] as Sector;
  const rim = at(index / count, radius);
  const anchor = Math.abs(rim.x) < 0.2 * radius ? 'middle' : rim.x > 0 ? 'start' : 'end';
  const x = anchor === 'middle' ? rim.x : rim.x + Math.sign(rim.x) * gap;
  const { y } = at(index / count, radius + gap);
  const room = anchor === 'middle' ? roomInTheMiddle(count) : sheetWidth / 2 - margin - Math.abs(x);
  const name = wrap(nameOf(sector, t), room, count > 8 ? 2 : 3, nameType);
  const lines = [
    ...name.map((text): Line => ({ text, type: nameType, fill: colours.ink })),
    ...(wheel.latest ? [{ text: scoresOf(sector, wheel), type: scoreType, fill: colours.softInk }] : []),
  ];
  // A label above the wheel stands on its point, one below hangs from it, those beside are in between.
  const above = (1 - y / (radius + gap)) / 2;
  return { x, y: y - lines.length * lineHeight * above, anchor, lines };
};

/** In the user's words as far as there are letters for them; else by the area. */
const nameOf = ({ activity }: Sector, t: Translate): string => drawable(activity.text) || areaName(t, activity.area);

/** With many areas the neighbours of the topmost and lowest come close. */
const roomInTheMiddle = (count: number): number =>
  count < 7 ? sheetWidth - 8 * margin : 2 * (at(1 / count, radius + gap).x - margin);

const scoresOf = ({ first, latest }: Sector, wheel: Wheel): string =>
  wheel.first ? `${first ?? '–'} → ${latest ?? '–'}` : `${latest ?? '–'}`;

export const labelSvg = ({ x, y, anchor, lines }: Label): string =>
  lines
    .map(({ text, type, fill }, index) =>
      textElement(
        {
          x,
          y: y + (index + 0.78) * lineHeight,
          'text-anchor': anchor,
          'font-size': type.size,
          'font-weight': type.weight,
          fill,
        },
        text,
      ),
    )
    .join('');
