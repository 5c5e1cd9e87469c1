import { type Drawing, sheet, sheetWidth } from '../sheet.ts';
import { element, textElement } from '../svg.ts';
import { drawable } from '../type.ts';
import {
  cellInset,
  gapAfter,
  indentOf,
  lineOf,
  linesOf,
  millimetres,
  type Page,
  type PageElement,
  type PagePicture,
  type Paragraph,
  pageColours,
  type Table,
  type TextBox,
} from './page.ts';

/** A page as a picture: what the file looks like, with our own letters. */
export const drawPage = (page: Page): Drawing => {
  const scale = sheetWidth / page.width;
  const svg = page.elements.map(drawElement).join('');
  return sheet([{ svg: element('g', { transform: `scale(${scale.toFixed(5)})` }, svg), height: page.height * scale }]);
};

const drawElement = (it: PageElement): string => {
  if (it.kind === 'text') return drawText(it);
  return it.kind === 'table' ? drawTable(it) : drawPicture(it);
};

const drawText = ({ x, y, width, height, paragraphs, fill, inset = 0 }: TextBox): string => {
  const ground = fill === undefined ? '' : element('rect', { x, y, width, height, fill });
  return ground + drawParagraphs(paragraphs, { x: x + inset, y: y + inset, width: width - 2 * inset });
};

/** Where a line of letters stands in the height it takes. */
const baseline = 0.8;

const drawParagraphs = (
  paragraphs: readonly Paragraph[],
  place: { readonly x: number; readonly y: number; readonly width: number },
): string => {
  let { y } = place;
  const drawn = paragraphs.flatMap((one) => {
    const [step, indent] = [millimetres(lineOf(one.size)), indentOf(one)];
    const lines = linesOf({ ...one, text: drawable(one.text) }, place.width).map((text, at) =>
      line(one, { x: place.x + indent, y: y + (at + baseline) * step, text }),
    );
    const mark = one.bullet ? [line(one, { x: place.x, y: y + baseline * step, text: '•' })] : [];
    y += lines.length * step + millimetres(gapAfter(one));
    return [...mark, ...lines];
  });
  return drawn.join('');
};

const line = (
  { size, bold = false, colour = pageColours.ink }: Paragraph,
  { x, y, text }: { readonly x: number; readonly y: number; readonly text: string },
): string => {
  const type = { 'font-size': millimetres(size), 'font-weight': bold ? 600 : 400 };
  return textElement({ x, y, ...type, fill: colour }, text);
};

const drawTable = ({ x, y, columns, rows }: Table): string => {
  const width = columns.reduce((sum, one) => sum + one, 0);
  let top = y;
  const drawn = rows.map(({ height, cells }, at) => {
    const ground = at === 0 ? element('rect', { x, y: top, width, height, fill: pageColours.ground }) : '';
    const words = cells.map((cell, index) => {
      const left = x + columns.slice(0, index).reduce((sum, one) => sum + one, 0);
      const place = { x: left + cellInset.x, y: top + cellInset.y, width: (columns[index] ?? 0) - 2 * cellInset.x };
      return drawParagraphs([cell], place);
    });
    top += height;
    const rule = element('rect', { x, y: top - 0.15, width, height: 0.3, fill: pageColours.line });
    return [ground, ...words, rule].join('');
  });
  return drawn.join('');
};

/** A drawing within the drawing. */
const drawPicture = ({ x, y, width, drawing }: PagePicture): string => {
  const scale = (width / sheetWidth).toFixed(5);
  return element('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale})` }, drawing.svg);
};
