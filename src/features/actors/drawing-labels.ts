import { colours, sheetWidth } from '../../reports/sheet.ts';
import { textElement } from '../../reports/svg.ts';
import { drawable, type Type, widthOf, wrap } from '../../reports/type.ts';

/** A point around 0 0, which is the middle of the map. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far out names stand at the sides, and how far above and below: a phone has more height than width. */
const clear = { x: 87, y: 114 } as const;
export const lineHeight = 14.5;
const margin = 4;
const gap = 3;
/** Names of the two sides stay this far from the line between them. */
const inner = 4;
const mostLines = 3;

/** A name beside the map, as it is written. */
export interface Label {
  readonly side: 1 | -1;
  /** Of its inner edge. */
  readonly x: number;
  /** Of its upper edge. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly type: Type;
  readonly fill: string;
}

interface Named {
  /** Where it is around the middle, in turns clockwise from the top; never just above or below it. */
  readonly turn: number;
  readonly name: string;
  readonly important: boolean;
}

/** A point so far out on the way of a turn: 1 is where names begin. */
export const outwards = (turn: number, share: number): Point => ({
  x: Math.sin(2 * Math.PI * turn) * clear.x * share,
  y: -Math.cos(2 * Math.PI * turn) * clear.y * share,
});

/** Names beside where they belong, above each other on either side and never one over the other. */
export const labelsOf = (named: readonly Named[]): Label[] => {
  const drafts = named.map(draftOf);
  for (const side of [1, -1] as const) spread(drafts.filter((draft) => draft.side === side));
  return drafts.map(labelOf);
};

/** A name before it is known where it has room. */
interface Draft {
  readonly side: 1 | -1;
  readonly text: string;
  readonly type: Type;
  readonly fill: string;
  readonly height: number;
  /** Of its middle. */
  y: number;
}

const draftOf = ({ turn, name, important }: Named): Draft => {
  const { x, y } = outwards(turn, 1);
  const type: Type = { size: 11.5, weight: important ? 600 : 400 };
  const text = drawable(name) || '?';
  return {
    side: x > 0 ? 1 : -1,
    text,
    type,
    fill: important ? colours.ink : colours.softInk,
    height: linesFor(text, y, type) * lineHeight,
    y,
  };
};

/** As few lines as leave every word whole, else as many as there may be. */
const linesFor = (text: string, y: number, type: Type): number => {
  const counts = Array.from({ length: mostLines }, (_, at) => at + 1);
  const attempts = counts.map((count) => wrap(text, roomAt(y, count * lineHeight), count, type));
  const whole = attempts.find((lines) => lines.join(' ') === text);
  return (whole ?? attempts.at(-1))?.length ?? 1;
};

/** Pushes the names of one side apart, from the top, and moves them all so that they lie around where they belong. */
const spread = (drafts: readonly Draft[]): void => {
  const inOrder = drafts.toSorted((a, b) => a.y - b.y);
  const wanted = inOrder.map(({ y }) => y);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const draft of inOrder) {
    draft.y = Math.max(draft.y, lowest + draft.height / 2);
    lowest = draft.y + draft.height / 2 + gap;
  }
  const shift = inOrder.reduce((sum, { y }, at) => sum + (wanted[at] ?? 0) - y, 0) / Math.max(1, inOrder.length);
  for (const draft of inOrder) draft.y += shift;
};

/** Where a name between two heights may begin, so that it stays clear of the map. */
const edgeAt = (y: number, height: number): number => {
  const nearest = Math.max(0, Math.abs(y) - height / 2);
  return Math.max(inner, clear.x * Math.sqrt(Math.max(0, 1 - (nearest / clear.y) ** 2)));
};

const roomAt = (y: number, height: number): number => sheetWidth / 2 - margin - edgeAt(y, height);

/** As many lines as it was given height, or fewer. */
const labelOf = ({ side, text, type, fill, height, y }: Draft): Label => {
  const lines = wrap(text, roomAt(y, height), Math.round(height / lineHeight), type);
  return { side, x: side * edgeAt(y, height), y: y - (lines.length * lineHeight) / 2, lines, type, fill };
};

/** The box that a name takes. */
export const boxOf = ({ side, x, y, lines, type }: Label) => {
  const width = Math.max(...lines.map((line) => widthOf(line, type)));
  return {
    left: side > 0 ? x : x - width,
    right: side > 0 ? x + width : x,
    top: y,
    bottom: y + lines.length * lineHeight,
  };
};

export const labelSvg = ({ side, x, y, lines, type, fill }: Label): string =>
  lines
    .map((line, at) =>
      textElement(
        {
          x,
          y: y + (at + 0.78) * lineHeight,
          'text-anchor': side > 0 ? 'start' : 'end',
          'font-size': type.size,
          'font-weight': type.weight,
          fill,
        },
        line,
      ),
    )
    .join('');
