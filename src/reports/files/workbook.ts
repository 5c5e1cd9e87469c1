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
/** In points. */
const lineHeight = 15;

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
    cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }])),
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
const heightsOf = ({ columns, rows }: DataTable): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    rows.flatMap((row, at): [number, { height: number }][] => {
      const lines = Math.max(...columns.map((_, column) => Math.ceil(String(row[column] ?? '').length / widest)));
      return lines > 1 ? [[at + 1, { height: lines * lineHeight }]] : [];
    }),
  );

const columnOf = ({ rows }: DataTable, { kind, title, width }: DataColumn, at: number): ColumnDef => {
  const longest = Math.max(title.length + 3, ...rows.map((row) => String(row[at] ?? '').length));
  return {
    width: width ?? Math.min(widest, Math.max(narrowest, longest + 2)),
    ...(kind === 'text' ? { style: { alignment: { vertical: 'top', wrapText: true } } } : { numFmt: formats[kind] }),
  };
};

const cellOf = (kind: DataColumn['kind'], value: DataValue): CellValue => {
  if (value === undefined || value === '') return null;
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return typeof value === 'number' ? value : withoutImpossible(value);
};
