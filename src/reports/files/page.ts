import type { Language } from '../../model/identity.ts';
import type { Drawing } from '../sheet.ts';
import { filledLines, measurable, words } from '../type.ts';

/** A page that becomes a file or a picture: lengths are millimetres, sizes of letters points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly title: string;
  /** What whoever presents it says: the notes beneath the page, a paragraph each. */
  readonly notes: readonly string[];
  /** In the order in which they are read aloud; the first one is a text, and what the page is called. */
  readonly elements: readonly PageElement[];
}

export type PageElement = TextBox | Table | PagePicture;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextBox extends Box {
  readonly kind: 'text';
  /** What it is called in a list of what is on the page. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  /** Its ground, as `#rrggbb`. */
  readonly fill?: string;
  /** The white around its words. */
  readonly inset?: number;
}

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly bullet?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How wide each column is. */
  readonly columns: readonly number[];
  /** The first one says what the columns are. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly Paragraph[];
}

export interface PagePicture extends Box {
  readonly kind: 'picture';
  readonly name: string;
  /** All that it shows, for those who cannot see it. */
  readonly alt: string;
  readonly drawing: Drawing;
}

export const pageColours = { ink: '#242424', line: '#8a8a8a', ground: '#e8f0f3' } as const;

/** A point in millimetres. */
const point = 25.4 / 72;
export const millimetres = (points: number): number => points * point;

const lineSpacing = 1.25;
/** How far lines are apart, in points. */
export const lineOf = (size: number): number => size * lineSpacing;

/** How far what stands in a list is set in, in sizes of its letters. */
const bulletSpace = 1.1;
export const indentOf = ({ size, bullet = false }: Paragraph): number => (bullet ? millimetres(size * bulletSpace) : 0);

/** White beside and above the words of a cell. */
export const cellInset = { x: 2, y: 1.2 } as const;

/**
 * The letters of the file are narrower than those that are measured, nearly always: this much is kept free for the others.
 * Whoever opens it may not have the same letters either.
 */
const safety = 0.96;

/** A paragraph as it is broken into lines of a width. */
export const linesOf = (paragraph: Paragraph, width: number): string[] =>
  filledLines(paragraph.text, (width - indentOf(paragraph)) * safety, {
    size: millimetres(paragraph.size),
    weight: paragraph.bold ? 600 : 400,
  });

const countLines = (paragraph: Paragraph, width: number): number =>
  linesOf({ ...paragraph, text: measurable(paragraph.text) }, width).length;

/** How high paragraphs are in a width, with half a line between them where they follow each other. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce(
    (sum, one) => sum + millimetres(lineOf(one.size)) * countLines(one, width) + millimetres(gapAfter(one)),
    0,
  );

/** The white after a paragraph, in points. */
export const gapAfter = ({ size }: Paragraph): number => Math.round(size / 4);

/** A paragraph, or as much of it as fits into so many lines; «…» where something had to go. */
export const fitted = (paragraph: Paragraph, width: number, most: number): Paragraph => {
  const fits = (text: string) => countLines({ ...paragraph, text }, width) <= most;
  if (fits(paragraph.text)) return paragraph;
  const all = words(paragraph.text);
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cut(all, middle))) low = middle;
    else high = middle - 1;
  }
  return { ...paragraph, text: low > 0 ? cut(all, low) : beginning(all[0] ?? '', fits) };
};

const cut = (all: readonly string[], count: number): string =>
  `${all
    .slice(0, count)
    .join(' ')
    .replace(/[\s,:;.–-]{1,9}$/u, '')} …`;

/** Of one word that is too long, its first letters. */
const beginning = (word: string, fits: (text: string) => boolean): string => {
  const letters = [...word].slice(0, 200);
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
};
