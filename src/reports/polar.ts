import { hundredths } from './svg.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point around 0 0, `turn` whole turns clockwise from the top. */
export const at = (turn: number, distance: number): Point => ({
  x: Math.sin(2 * Math.PI * turn) * distance,
  y: -Math.cos(2 * Math.PI * turn) * distance,
});

const written = ({ x, y }: Point): string => `${hundredths(x)} ${hundredths(y)}`;

/** The path of an arc from one turn to another, clockwise, less than a whole one. */
export const arc = (from: number, to: number, distance: number): string => {
  const isLong = to - from > 0.5 ? 1 : 0;
  return `M${written(at(from, distance))}A${distance} ${distance} 0 ${isLong} 1 ${written(at(to, distance))}`;
};

/** The path of a piece of cake. */
export const wedge = (from: number, to: number, distance: number): string => `${arc(from, to, distance)}L0 0Z`;

/** The path of a line outwards. */
export const ray = (turn: number, distance: number): string => `M0 0L${written(at(turn, distance))}`;
