import Papa from 'papaparse';
import type { Language } from '../../model/identity.ts';
import { withoutImpossible } from '../svg.ts';
import type { DataColumn, DataTable, DataValue } from './workbook.ts';

export const csvType = 'text/csv; charset=utf-8';

/**
 * A table as a file of rows, as a Norwegian Excel opens it by itself: semicolons between, decimal commas, and marked as
 * UTF-8. A text that a spreadsheet would take for a formula has a sign before it that makes it none.
 */
export const writeRows = ({ columns, rows }: DataTable, language: Language): Uint8Array => {
  const lines = rows.map((row) => columns.map(({ kind }, at) => cellOf(kind, row[at], language)));
  const written = Papa.unparse([columns.map(({ title }) => title), ...lines], {
    delimiter: ';',
    // Not of numbers: a negative one begins with such a sign.
    escapeFormulae: /^(?!-?\d+(?:,\d+)?$)[=+\-@\t\r]/,
  });
  return new TextEncoder().encode(`\uFEFF${written}\r\n`);
};

const cellOf = (kind: DataColumn['kind'], value: DataValue, language: Language): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return withoutImpossible(value);
  const digits = kind === 'share' ? 4 : 6;
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: digits })
    .format(value)
    .replace('−', '-');
};
