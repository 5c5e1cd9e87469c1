import type { CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';

import type { CalendarDate, Language } from '../../model/identity.ts';
import { withoutImpossible } from '../svg.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables that become a workbook, a sheet each, or a file of rows. */
export interface Workbook {
  readonly language: Language;
  readonly title: string;
  readonly tables: readonly DataTable[];
}

/** Rows under headings, each column of one kind. */
export interface DataTable {
  /** What its sheet is called, in at most 31 signs. */
  readonly name: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataValue[])[];
}

export interface DataColumn {
  readonly title: string;
  /** `share` is a fraction of 1, shown in per cent. */
  readonly kind: 'text' | 'whole' | 'decimal' | 'share' | 'date';
  /** In signs; without it as wide as what stands in it. */
  readonly width?: number;
}

/** A text, a number, a date as `2026-11-29`; nothing where nothing is known. */
export type DataValue = string | number | CalendarDate | undefined;

/** As a workbook: each table a real one with a filter, its headings always in sight, numbers numbers and dates dates. */
export const writeWorkbook = async ({ title, tables }: Workbook): Promise<Uint8Array> => {
  // Loaded when the first one is written.
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = tables.map(sheetOf);
  return writeXlsx({ sheets, properties: { title, creator: 'Los' }, stringMode: 'inline' });
};

const formats = { whole: '0', decimal: '0.0#', share: '0 %', date: 'dd.mm.yyyy' } as const;

/** Printed it is as wide as a page, each with the headings. */
const onPaper = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
} as const;

const widest = 60;
const narrowest = 10;
/** In one line. */
const widestHeading = 14;
/** In points. */
const lineHeight = 15;

const headingStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } } as const;

const sheetOf = (table: DataTable, at: number): WriteSheet => {
  const { columns, rows } = table;
  const headings = columns.map(({ title }) => title);
  // A table without a row is one that Excel wants to repair.
  const filled = rows.length > 0 ? rows : [columns.map(() => undefined)];
  return {
    name: sheetName(table.name),
    columns: columns.map((column, index) => columnOf(table, column, index)),
    rows: [headings, ...filled.map((row) => columns.map(({ kind }, index) => cellOf(kind, row[index])))],
    tables: [
      {
        name: `Tabell${at + 1}`,
        columns: headings.map((name) => ({ name })),
        style: 'TableStyleMedium2',
      },
    ],
    // Where a program does not know the style of a table, its headings are to be told apart all the same.
    cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: headingStyle }])),
    rowDefs: heightsOf(table),
    freezePane: { rows: 1 },
    pageSetup: onPaper,
  };
};

/** Excel takes none of these signs in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();

/** Rows with a text that takes several lines are as high as it: not every program finds that out by itself. */
const heightsOf = (table: DataTable): NonNullable<WriteSheet['rowDefs']> => {
  const widths = table.columns.map((_, at) => widthOf(table, at));
  const headings = table.columns.map(({ title }) => title);
  return new Map(
    [headings, ...table.rows].flatMap((row, at): [number, { height: number }][] => {
      const lines = Math.max(...widths.map((width, column) => linesOf(String(row[column] ?? ''), width)));
      return lines > 1 ? [[at, { height: lines * lineHeight }]] : [];
    }),
  );
};

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

const columnOf = (table: DataTable, { kind }: DataColumn, at: number): ColumnDef => ({
  width: widthOf(table, at),
  style: {
    alignment: { vertical: 'top', ...(kind === 'text' && { wrapText: true }) },
    ...(kind !== 'text' && { numFmt: formats[kind] }),
  },
});

/** A long heading takes two lines, so that a column of numbers is not as wide as what it is called. */
const widthOf = ({ columns, rows }: DataTable, at: number): number => {
  const { title = '', width } = columns[at] ?? {};
  const words = title.split(' ').map((word) => word.length);
  const heading = Math.max(title.length > widestHeading ? Math.ceil(title.length / 2) : title.length, ...words) + 3;
  const longest = Math.max(
    ...rows.flatMap((row) => String(row[at] ?? '').split('\n')).map((line) => line.length + 2),
    0,
  );
  return width ?? Math.min(widest, Math.max(narrowest, heading, longest));
};

const cellOf = (kind: DataColumn['kind'], value: DataValue): CellValue => {
  if (value === undefined || value === '') return null;
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return typeof value === 'number' ? value : withoutImpossible(value);
};
