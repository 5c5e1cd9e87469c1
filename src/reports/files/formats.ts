import type { Page } from './page.ts';
import { pptxType, writePptx } from './pptx.ts';
import { csvType, writeRows } from './rows.ts';
import { type DataTable, type Workbook, writeWorkbook, xlsxType } from './workbook.ts';

/** What goes into a file: a page or several, tables, the rows of one table, or what is ready. */
export type FileBody =
  | { readonly page: Page }
  | { readonly pages: readonly [Page, ...Page[]] }
  | { readonly workbook: Workbook }
  | { readonly rows: DataTable; readonly language: Workbook['language'] }
  | { readonly ready: string; readonly type: string };

/** The media type of a file with that in it. */
export const typeOf = (body: FileBody): string => {
  if ('page' in body || 'pages' in body) return pptxType;
  if ('workbook' in body) return xlsxType;
  return 'rows' in body ? csvType : body.type;
};

export const writeBody = async (body: FileBody): Promise<Uint8Array> => {
  if ('page' in body) return writePptx(body.page);
  if ('pages' in body) return writePptx(...body.pages);
  if ('workbook' in body) return writeWorkbook(body.workbook);
  return 'rows' in body ? writeRows(body.rows, body.language) : new TextEncoder().encode(body.ready);
};

/** What a file may be called, without the signs that no name may have. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
