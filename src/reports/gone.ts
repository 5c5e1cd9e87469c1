import { colours, type Drawing, sheet, sheetWidth } from './sheet.ts';
import { textElement } from './svg.ts';
import { type Type, wrap } from './type.ts';

const type: Type = { size: 13, weight: 400 };
const lineHeight = 19;
const margin = 16;

/** What has come in the place of a picture, in words. */
export const drawGone = (words: string): Drawing => {
  const lines = wrap(words, sheetWidth - 2 * margin, 4, type);
  const place = { x: sheetWidth / 2, 'text-anchor': 'middle', 'font-size': type.size, fill: colours.softInk };
  const svg = lines.map((line, at) => textElement({ ...place, y: margin + (at + 0.75) * lineHeight }, line)).join('');
  return sheet([{ svg, height: lines.length * lineHeight + 2 * margin }]);
};
