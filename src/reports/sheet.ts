import { fontFamily } from './png.ts';
import { element } from './svg.ts';
import type { Type } from './type.ts';

/** As wide as a picture is on a card on a phone, in CSS pixels, so that the sizes of letters are what one reads. */
export const sheetWidth = 320;

export const colours = {
  ink: '#242424',
  softInk: '#525252',
  line: '#8a8a8a',
  faintLine: '#dcdcdc',
  paper: '#ffffff',
} as const;

export const noteType: Type = { size: 11, weight: 400 };

/** A drawing and its height; its width is `sheetWidth`. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** Puts drawings below each other on a white sheet, which is legible on light and dark alike. */
export const sheet = (drawings: readonly Drawing[]): Drawing => {
  const height = Math.ceil(drawings.reduce((sum, drawing) => sum + drawing.height, 0));
  let y = 0;
  const placed = drawings.map((drawing) => {
    const group = element('g', { transform: `translate(0 ${y})` }, drawing.svg);
    y += drawing.height;
    return group;
  });
  const { paper, faintLine: stroke, ink } = colours;
  const frame = { x: 0.5, y: 0.5, width: sheetWidth - 1, height: height - 1, rx: 8, fill: paper, stroke };
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: sheetWidth, height, 'font-family': fontFamily, fill: ink },
    element('rect', frame),
    ...placed,
  );
  return { svg, height };
};
