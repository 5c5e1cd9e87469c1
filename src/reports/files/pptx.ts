import { createRequire } from 'node:module';
import type Pptx from 'pptxgenjs';
import { localesOf } from '../../language/languages.ts';
import type { Language } from '../../model/identity.ts';
import { renderPng } from '../png.ts';
import { withoutImpossible } from '../svg.ts';
import {
  cellInset,
  gapAfter,
  lineOf,
  type Page,
  type PagePicture,
  type Paragraph,
  pageColours,
  type Table,
  type TextBox,
} from './page.ts';
import { mendPptx } from './pptx-mending.ts';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** On every machine that has PowerPoint, and narrower than what is measured with. */
const fontFace = 'Arial';

const inches = (millimetres: number): number => millimetres / 25.4;
const points = (millimetres: number): number => (millimetres * 72) / 25.4;
const hex = (colour: string): string => colour.slice(1).toUpperCase();

/**
 * Writes pages as a presentation, each a slide: texts and tables can be edited, pictures have 300 points to an inch
 * where they are at most 135 mm wide. The first page says how large the slides are, and in which language.
 */
export const writePptx = async (page: Page, ...others: readonly Page[]): Promise<Uint8Array> => {
  const deck = newDeck(page);
  // One after the other: each takes the processor from everything else.
  for (const one of [page, ...others]) await addPage(deck, one);
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return mendPptx(written, localeOf(page.language));
};

const addPage = async (deck: Pptx.default, page: Page): Promise<void> => {
  const slide = deck.addSlide();
  for (const it of page.elements) {
    if (it.kind === 'text') addText(slide, it);
    else if (it.kind === 'table') addTable(slide, it);
    else addPicture(slide, it, await pngOf(it));
  }
  slide.addNotes(page.notes.map(withoutImpossible).join('\n'));
};

/** What PowerPoint checks the spelling by. */
const localeOf = (language: Language): string => localesOf(language)[0] ?? '';

const pngOf = async ({ drawing }: PagePicture): Promise<string> =>
  Buffer.from(await renderPng(drawing.svg, drawing.height, 'print')).toString('base64');

/** Loaded when the first one is written. Its module for `import` is one that only bundlers take. */
const newDeck = ({ width, height, title }: Page): Pptx.default => {
  const Deck = createRequire(import.meta.url)('pptxgenjs') as new () => Pptx.default;
  const deck = new Deck();
  deck.defineLayout({ name: 'page', width: inches(width), height: inches(height) });
  deck.layout = 'page';
  deck.title = withoutImpossible(title);
  deck.subject = '';
  deck.author = 'Los';
  deck.company = '';
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  return deck;
};

type Slide = ReturnType<Pptx.default['addSlide']>;

const placeOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

const addText = (slide: Slide, it: TextBox): void => {
  const paragraphs = it.paragraphs.map((one, at) => run(one, { breakLine: at < it.paragraphs.length - 1 }));
  slide.addText(paragraphs, {
    ...placeOf(it),
    objectName: withoutImpossible(it.name),
    margin: points(it.inset ?? 0),
    valign: 'top',
    fit: 'none',
    wrap: true,
    fontFace,
    ...(it.fill !== undefined && { fill: { color: hex(it.fill) } }),
  });
};

const run = (it: Paragraph, more: Pptx.default.TextPropsOptions = {}): Pptx.default.TextProps => ({
  text: withoutImpossible(it.text).replace(/\s+/gu, ' '),
  options: {
    fontFace,
    fontSize: it.size,
    bold: it.bold ?? false,
    color: hex(it.colour ?? pageColours.ink),
    align: 'left',
    lineSpacing: lineOf(it.size),
    paraSpaceAfter: gapAfter(it),
    ...(it.bullet && { bullet: { indent: Math.round(it.size * 1.1) } }),
    ...more,
  },
});

const addTable = (slide: Slide, { name, x, y, columns, rows }: Table): void => {
  const rule = { type: 'solid', pt: 0.75, color: hex(pageColours.line) } as const;
  const none = { type: 'none' } as const;
  const cells = rows.map((row, at) =>
    row.cells.map((cell) => ({
      text: [run(cell)],
      options: {
        valign: 'top' as const,
        border: [none, none, rule, none] as Pptx.default.TableCellProps['border'],
        margin: cellMargin,
        ...(at === 0 && { fill: { color: hex(pageColours.ground) } }),
      } as Pptx.default.TableCellProps,
    })),
  );
  slide.addTable(cells, {
    objectName: withoutImpossible(name),
    x: inches(x),
    y: inches(y),
    w: inches(columns.reduce((sum, one) => sum + one, 0)),
    h: inches(rows.reduce((sum, { height }) => sum + height, 0)),
    colW: columns.map(inches),
    rowH: rows.map(({ height }) => inches(height)),
    autoPage: false,
  });
};

const [across, down] = [points(cellInset.x), points(cellInset.y)];
const cellMargin: [number, number, number, number] = [down, across, down, across];

const addPicture = (slide: Slide, it: PagePicture, png: string): void => {
  slide.addImage({
    ...placeOf(it),
    objectName: withoutImpossible(it.name),
    altText: withoutImpossible(it.alt),
    data: `image/png;base64,${png}`,
  });
};
