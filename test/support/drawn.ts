import { expect } from '@jest/globals';
import { sheetWidth } from '../../src/reports/sheet.ts';
import { type Type, widthOf } from '../../src/reports/type.ts';

/** A text on a drawing: from where to where it goes within its line. */
interface DrawnText {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The texts of a drawing. */
export const textsIn = (svg: string): DrawnText[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const number = (name: string) => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    const type: Type = { size: number('font-size'), weight: attributes.includes('font-weight="600"') ? 600 : 400 };
    const width = widthOf(text, type);
    const from = number('x') - (attributes.includes('"middle"') ? width / 2 : attributes.includes('"end"') ? width : 0);
    return { text, y: number('y'), size: type.size, from, to: from + width };
  });

/** Every text is on the sheet, large enough to read, and touches none beside it. */
export const expectLegible = (svg: string): void => {
  const texts = textsIn(svg);
  for (const { from, to, size } of texts) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(sheetWidth);
    expect(size).toBeGreaterThanOrEqual(11);
  }
  for (const panel of svg.split('<g transform="translate(0 ')) expectApart(textsIn(panel));
};

const expectApart = (texts: readonly DrawnText[]): void => {
  for (const one of texts) {
    // Each text that stands on lines is drawn twice, the first time in white.
    const beside = texts.filter(({ y, from }) => y === one.y && from > one.from);
    for (const { from } of beside) expect(from).toBeGreaterThan(one.to);
  }
};
