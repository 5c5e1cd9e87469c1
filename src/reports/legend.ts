import { type Drawing, sheetWidth } from './sheet.ts';
import { element, hundredths, textElement } from './svg.ts';
import { type Type, widthOf } from './type.ts';

/** A mark 22 wide and 11 high, and what it means. */
interface Entry {
  readonly mark: string;
  readonly text: string;
}

const markWidth = 22;
const space = 6;
const between = 22;
const type: Type = { size: 12, weight: 400 };

/** What the marks of a picture mean, side by side in the middle. */
export const legend = (entries: readonly Entry[]): Drawing => {
  const widths = entries.map(({ text }) => markWidth + space + widthOf(text, type));
  const total = widths.reduce((sum, width) => sum + width, between * (entries.length - 1));
  let x = (sheetWidth - total) / 2;
  const drawn = entries.map(({ mark, text }, index) => {
    const words = textElement({ x: markWidth + space, y: 10, 'font-size': type.size }, text);
    const group = element('g', { transform: `translate(${hundredths(x)} 0)` }, mark, words);
    x += (widths[index] ?? 0) + between;
    return group;
  });
  return { svg: drawn.join(''), height: 22 };
};
