import type { Voice } from '../../dialog/handler.ts';
import { shortened } from '../../language/format.ts';
import {
  type Box,
  cellInset,
  fitted,
  heightOf,
  type Page,
  type PageElement,
  type PagePicture,
  type Paragraph,
  type Table,
  type TableRow,
  type TextBox,
} from '../../reports/files/page.ts';
import { sheetWidth } from '../../reports/sheet.ts';
import type { Poster, PosterChart } from './content.ts';

/** A3, upright: a printer makes A4 or A1 of it without a change. */
const paper = { width: 297, height: 420 } as const;
const margin = 14;
const across = paper.width - 2 * margin;
const between = 9;
const half = (across - between) / 2;
const blue = '#0b4a5e';
const white = '#ffffff';
const pale = '#d6e6ec';
const soft = '#525252';

/** How much stands on the poster, and how large: the first of them that has room is taken. */
interface Density {
  /** Of ordinary letters, in points; on A4 they come out at 70 %. */
  readonly size: number;
  readonly goals: number;
  readonly actions: number;
  readonly users: number;
  readonly charts: number;
  /** How many lines a text gets. */
  readonly lines: number;
  /** How high a chart may be, and how much white there is around head and foot, in millimetres. */
  readonly tall: number;
  readonly inset: number;
}

const roomy = { charts: 4, tall: 110, inset: margin } as const;
const dense = { charts: 2, inset: 9 } as const;
const densities: readonly Density[] = [
  { ...roomy, size: 26, goals: 4, actions: 5, users: 8, lines: 8 },
  { ...roomy, size: 24, goals: 4, actions: 5, users: 8, lines: 6 },
  { ...roomy, size: 22, goals: 5, actions: 6, users: 8, lines: 6 },
  { ...roomy, size: 20, goals: 5, actions: 6, users: 8, lines: 5 },
  { ...roomy, size: 18, goals: 5, actions: 6, users: 8, lines: 5 },
  { ...roomy, size: 16, goals: 6, actions: 6, users: 8, lines: 5 },
  { ...dense, size: 15, goals: 5, actions: 5, users: 7, lines: 5, tall: 95 },
  { ...dense, size: 14, goals: 4, actions: 4, users: 6, lines: 4, tall: 80 },
  { ...dense, size: 13, goals: 4, actions: 4, users: 5, lines: 3, tall: 70 },
  // Has room whatever stands on it.
  { ...dense, size: 12, goals: 4, actions: 3, users: 4, lines: 2, tall: 60 },
];

/** Lays a poster out as large as it fits; what is too long ends in «…», what is too much is counted. */
export const layOut = (voice: Voice, poster: Poster, notes: readonly string[]): Page => {
  let elements: readonly PageElement[] = [];
  for (const density of densities) {
    const tried = attempt(voice, poster, density);
    elements = tried.elements;
    if (tried.room >= 0) break;
  }
  return { ...paper, language: voice.language, title: poster.title, notes, elements };
};

/** Something that takes the whole width, placed from its top downwards. */
interface Section {
  readonly height: number;
  place(y: number): readonly PageElement[];
}

interface Attempt {
  readonly elements: readonly PageElement[];
  /** What is left of the height; below 0 when it does not fit. */
  readonly room: number;
}

/** The widest white between two sections. */
const widest = 16;
const narrowest = 6;

const attempt = (voice: Voice, poster: Poster, density: Density): Attempt => {
  const top = headOf(poster, density);
  const foot = nextStepOf(voice, poster, density);
  const said = [
    ...goalsOf(voice, poster, density),
    ...pairOf(voice, poster, density),
    ...chartsOf(voice, poster, density),
  ];
  const middle = said.length + foot.length === 0 ? [roomOf(voice, density)] : said;
  const used = [top, ...middle, ...foot].reduce((sum, { height }) => sum + height, 0);
  const free = paper.height - used - (foot.length === 0 ? margin : 0);
  const white = Math.min(widest, free / (middle.length + 1));
  const elements = [...top.place(0)];
  let y = top.height + white;
  for (const section of middle) {
    elements.push(...section.place(y));
    y += section.height + white;
  }
  for (const section of foot) elements.push(...section.place(paper.height - section.height));
  return { elements, room: free - narrowest * (middle.length + 1) };
};

// === Head and foot

const headOf = ({ title, whose }: Poster, { size, inset, lines }: Density): Section => {
  const width = paper.width - 2 * inset;
  const words = [
    fitted({ text: title, size: Math.round(size * 2.4), bold: true, colour: white }, width, lines > 4 ? 3 : 2),
    fitted({ text: whose, size, colour: pale }, width, 2),
  ];
  const height = 2 * inset + heightOf(words, width);
  const box = { x: 0, width: paper.width, fill: blue, inset } as const;
  return {
    height,
    place: (y) => [{ kind: 'text', name: named(title), paragraphs: words, ...box, y, height }],
  };
};

const nextStepOf = ({ t }: Voice, { nextStep }: Poster, { size, lines, inset }: Density): Section[] => {
  if (nextStep === '') return [];
  const name = t('poster.headings.nextStep');
  const words = [
    { text: name, size: Math.round(size * 1.2), bold: true, colour: white },
    fitted({ text: nextStep, size: Math.round(size * 1.1), colour: white }, paper.width - 2 * inset, lines),
  ];
  const height = 2 * inset + heightOf(words, paper.width - 2 * inset) - 2;
  const box = { x: 0, width: paper.width, height, fill: blue, inset } as const;
  return [{ height, place: (y) => [{ kind: 'text', name, paragraphs: words, ...box, y }] }];
};

/** What a poster is for, where a team has nothing on it yet: a white sheet looks like a fault. */
const roomOf = ({ t }: Voice, { size }: Density): Section => {
  const name = t('poster.room');
  const words = [{ text: name, size, colour: soft }];
  return {
    height: heightOf(words, across),
    place: (y) => textAt(name.slice(0, 60), words, { x: margin, y, width: across }),
  };
};

// === Goals

/** How wide the columns are, in parts of the whole. */
const columns = [0.32, 0.24, 0.09, 0.09, 0.09, 0.17].map((part) => part * across);

const goalsOf = ({ t }: Voice, { goals }: Poster, density: Density): Section[] => {
  if (goals.length === 0) return [];
  const size = Math.max(12, Math.round(density.size * 0.8));
  const name = t('poster.headings.goals');
  const heading = headingOf(name, density);
  const head = (['goal', 'measure', 'from', 'now', 'target', 'verdict'] as const).map((column) => ({
    text: t(`poster.columns.${column}`),
    size,
    bold: true,
  }));
  const shown = goals.slice(0, density.goals);
  const rows = [
    rowOf(head, density.lines),
    ...shown.map(({ goal, measure, from, now, target, verdict }) =>
      rowOf(
        [goal, measure, from, now, target, verdict].map((text) => ({ text, size })),
        density.lines,
      ),
    ),
  ];
  const more = moreOf(t, goals.length - shown.length, size);
  const tableHeight = rows.reduce((sum, { height }) => sum + height, 0);
  const height = heading.height + tableHeight + heightOf(more, across);
  return [
    {
      height,
      place: (y) => {
        const table: Table = { kind: 'table', name, x: margin, y: y + heading.height, columns, rows };
        const below = y + heading.height + tableHeight;
        return [...heading.place(y), table, ...textAt(`${name} +`, more, { x: margin, y: below, width: across })];
      },
    },
  ];
};

const rowOf = (cells: readonly Paragraph[], lines: number): TableRow => {
  const width = (at: number) => (columns[at] ?? 0) - 2 * cellInset.x;
  const kept = cells.map((cell, at) => fitted(cell, width(at), at === 0 ? lines + 1 : lines));
  const height = Math.max(...kept.map((cell, at) => heightOf([cell], width(at)))) + 2 * cellInset.y;
  return { height, cells: kept };
};

// === What was tried, and what users say

const pairOf = (voice: Voice, poster: Poster, density: Density): Section[] => {
  const tried = triedOf(voice, poster, density);
  const users = usersOf(voice, poster, density);
  const columns = [tried, users].filter(({ words }) => words.length > 0);
  const width = columns.length === 2 ? half : across;
  const sized = columns.map(({ name, words }) => ({ name, words: words.map((word) => limited(word, width, density)) }));
  const heights = sized.map(({ words }) => heightOf(words, width));
  const heading = headingOf('', density).height;
  if (sized.length === 0) return [];
  return [
    {
      height: heading + Math.max(...heights),
      place: (y) =>
        sized.flatMap(({ name, words }, at) => {
          const x = margin + at * (half + between);
          const head = headingOf(name, density, { x, width }).place(y);
          return [...head, ...textAt(name, words, { x, y: y + heading, width })];
        }),
    },
  ];
};

const limited = (word: Paragraph, width: number, { lines }: Density): Paragraph =>
  fitted(word, width, word.bold ? Math.ceil(lines / 3) : Math.max(2, lines - 1));

interface Column {
  readonly name: string;
  readonly words: readonly Paragraph[];
}

const triedOf = ({ t }: Voice, { tried }: Poster, { size, actions }: Density): Column => {
  const shown = tried.slice(0, actions);
  const words = shown.flatMap(({ title, state, learnt }) => [
    { text: t('poster.action', { title, state }), size, bold: true },
    ...(learnt === '' ? [] : [{ text: learnt, size }]),
  ]);
  return { name: t('poster.headings.tried'), words: [...words, ...moreOf(t, tried.length - shown.length, size)] };
};

const usersOf = ({ t }: Voice, { users }: Poster, { size, users: most }: Density): Column => {
  const shown = users.slice(0, most);
  const words = shown.map((text) => ({ text, size, bullet: !text.endsWith(':') }));
  return { name: t('poster.headings.users'), words: [...words, ...moreOf(t, users.length - shown.length, size)] };
};

const moreOf = (t: Voice['t'], count: number, size: number): Paragraph[] =>
  count > 0 ? [{ text: t('poster.more', { count }), size, colour: soft }] : [];

// === Charts

const chartsOf = ({ t }: Voice, { charts }: Poster, density: Density): Section[] => {
  const shown = charts.slice(0, density.charts);
  if (shown.length === 0) return [];
  const name = t('poster.headings.charts');
  const heading = headingOf(name, density);
  const rows = [shown.slice(0, 2), shown.slice(2, 4)].filter((row) => row.length > 0);
  const laid = rows.map((row) => (row.length === 1 ? besideOf : beneathOf)(row, density));
  const size = Math.max(12, Math.round(density.size * 0.8));
  const notes = [
    ...moreOf(t, charts.length - shown.length, size),
    ...(charts.some(({ note }) => note !== '') ? [{ text: t('poster.left'), size, colour: soft }] : []),
  ];
  const height = heading.height + laid.reduce((sum, row) => sum + row.height, 0) + heightOf(notes, across);
  return [
    {
      height,
      place: (y) => {
        let top = y + heading.height;
        const placed = laid.flatMap((row) => {
          const elements = row.place(top);
          top += row.height;
          return elements;
        });
        return [...heading.place(y), ...placed, ...textAt(`${name} +`, notes, { x: margin, y: top, width: across })];
      },
    },
  ];
};

/** Charts side by side, each with its words beneath. */
const beneathOf = (row: readonly PosterChart[], density: Density): Section => {
  const tall = Math.max(...row.map((chart) => sizeOf(chart, density).height));
  const words = row.map((chart) => captionOf(chart, half, density));
  return {
    height: tall + 2 + Math.max(...words.map((word) => heightOf(word, half))) + 3,
    place: (y) =>
      row.flatMap((chart, at) => {
        const x = margin + at * (half + between);
        const captioned = textAt(named(chart.title), words[at] ?? [], { x, y: y + tall + 2, width: half });
        return [pictureAt(chart, { x, y }, density), ...captioned];
      }),
  };
};

/** One chart with its words beside it. */
const besideOf = ([chart]: readonly PosterChart[], density: Density): Section => {
  if (!chart) return { height: 0, place: () => [] };
  const drawn = sizeOf(chart, density);
  const width = across - drawn.width - between;
  const words = captionOf(chart, width, density);
  return {
    height: Math.max(drawn.height, heightOf(words, width)) + 3,
    place: (y) => [
      pictureAt(chart, { x: margin, y }, density),
      ...textAt(named(chart.title), words, { x: margin + drawn.width + between, y, width }),
    ],
  };
};

const captionOf = ({ title, verdict }: PosterChart, width: number, { size, lines }: Density): Paragraph[] => [
  fitted({ text: title, size, bold: true }, width, Math.ceil(lines / 3)),
  fitted({ text: verdict, size }, width, Math.max(3, lines)),
];

/** As wide as half the page, unless it becomes too high: what happened when may stand in many lines beneath. */
const sizeOf = ({ drawing }: PosterChart, { tall }: Density): Pick<Box, 'width' | 'height'> => {
  const width = Math.min(half, (tall * sheetWidth) / drawing.height);
  return { width, height: (drawing.height * width) / sheetWidth };
};

const pictureAt = (chart: PosterChart, place: Pick<Box, 'x' | 'y'>, density: Density): PagePicture => ({
  kind: 'picture',
  name: named(chart.title),
  ...place,
  ...sizeOf(chart, density),
  alt: [chart.title, chart.verdict, chart.note].filter((line) => line !== '').join('. '),
  drawing: chart.drawing,
});

// === Words

/** What something is called in a list of what is on the page. */
const named = (title: string): string => shortened(title, 60);

const headingOf = (
  name: string,
  { size }: Density,
  { x, width }: Pick<Box, 'x' | 'width'> = { x: margin, width: across },
): Section => {
  const words = [{ text: name, size: Math.round(size * 1.2), bold: true, colour: blue }];
  const height = heightOf(words, width) + 1;
  return { height, place: (y) => textAt(name, words, { x, y, width }) };
};

/** Words without a ground, in as much height as they take; none where there are none. */
const textAt = (
  name: string,
  paragraphs: readonly Paragraph[],
  place: Pick<Box, 'x' | 'y' | 'width'>,
): readonly TextBox[] =>
  paragraphs.length === 0
    ? []
    : [{ kind: 'text', name, paragraphs, ...place, height: heightOf(paragraphs, place.width) }];
