import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { writeRows } from '../../src/reports/files/rows.ts';
import { type DataTable, writeWorkbook } from '../../src/reports/files/workbook.ts';

const formulas = ['=1+1', '+47 22 22 22 22', '-cmd', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://x";"y")'];

const table: DataTable = {
  name: 'Team: mål/tiltak [2026]',
  columns: [
    { title: 'Team', kind: 'text' },
    { title: 'Antall', kind: 'whole' },
    { title: 'Snitt', kind: 'decimal' },
    { title: 'Andel', kind: 'share' },
    { title: 'Dato', kind: 'date' },
  ],
  rows: [
    ['Nordvik & <Sørvik>', 12, 3.25, 0.8, '2026-11-29'],
    ['Ås\u0000', -1, undefined, 0, undefined],
    ...formulas.map((text) => [text, undefined, undefined, undefined, undefined]),
  ],
};

const written = writeWorkbook({ language: 'nb', title: 'Prøve', tables: [table, { ...table, name: 'Tom', rows: [] }] });

const parts = async (): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await written)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('another reader finds numbers as numbers, dates as dates and nothing where nothing is known', async () => {
  const [sheet] = await readXlsx(Buffer.from(await written));
  expect(sheet?.sheet).toBe('Team  mål tiltak  2026');
  expect(sheet?.data.slice(0, 3)).toEqual([
    ['Team', 'Antall', 'Snitt', 'Andel', 'Dato'],
    ['Nordvik & <Sørvik>', 12, 3.25, 0.8, new Date('2026-11-29T00:00:00Z')],
    ['Ås', -1, null, 0, null],
  ]);
});

test('what looks like a formula stays a text, in a workbook and in rows', async () => {
  const [sheet] = await readXlsx(Buffer.from(await written), { trim: false });
  expect(sheet?.data.slice(3).map(([text]) => text)).toEqual(formulas);
  expect(Object.values(await parts()).join()).not.toContain('<f>');
  const lines = new TextDecoder().decode(writeRows(table, 'nb')).split('\r\n');
  expect(lines.slice(3, 9).map((line) => line.replace(/^"/, '')[0])).toEqual(formulas.map(() => "'"));
});

test('each table is a real one with a filter, also an empty one, and its headings stay in sight', async () => {
  const all = await parts();
  const tables = Object.keys(all).filter((name) => name.startsWith('xl/tables/'));
  expect(tables).toHaveLength(2);
  expect(all['xl/tables/table1.xml']).toMatch(/ref="A1:E9"[\s\S]*<autoFilter ref="A1:E9"/);
  expect(all['xl/tables/table2.xml']).toContain('ref="A1:E2"');
  expect(all['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
});

test('rows open in a Norwegian spreadsheet: marked as UTF-8, semicolons, decimal commas', () => {
  const rows = writeRows(table, 'nb');
  expect([...rows.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [, first, second] = new TextDecoder().decode(rows).split('\r\n');
  expect(first).toBe('Nordvik & <Sørvik>;12;3,25;0,8;2026-11-29');
  expect(second).toBe('Ås;-1;;0;');
});
