import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTerminal, type TestTerminal } from './support.ts';

let terminal: TestTerminal;
beforeEach(async () => {
  terminal = await startTerminal();
});
afterEach(() => terminal.stop());

const given = (text: string | Uint8Array): string => {
  const file = terminal.path('series.csv');
  writeFileSync(file, text);
  return file;
};
const run = (text: string | Uint8Array, ...options: readonly string[]) =>
  terminal.los(['runchart', given(text), ...options]);
/** The observations as the command reads them: as many, and the median of those it knows. */
const read = async (text: string | Uint8Array) => {
  const { printed, told } = await run(text, '--json');
  if (told !== '') throw new Error(told);
  const { n_obs, median } = JSON.parse(printed);
  return [n_obs, median];
};

interface Golden {
  readonly name: string;
  readonly y: readonly (number | null)[];
  readonly freeze?: number;
  readonly part?: readonly number[];
  readonly part_index?: number;
}
const goldens: Golden[] = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/run-charts.json'), 'utf8'));
const asFile = (y: Golden['y']) => `${y.map((value) => value ?? '').join('\n')}\n`;

test.each(goldens.map((golden) => [golden.name, golden] as const))('as qicharts2 reads it: %s', async (_, golden) => {
  const { name: _name, y, freeze, part, part_index, ...expected } = golden;
  const options = [...(freeze ? ['--freeze', `${freeze}`] : []), ...(part ? ['--split', part.join()] : [])];
  const { status, printed, told } = await run(asFile(y), ...options, '--json');
  expect([status, told]).toEqual([0, '']);
  const answer = JSON.parse(printed);
  expect(part_index === undefined ? answer : answer.parts[part_index - 1]).toMatchObject(expected);
});

test('says in JSON what the last part comes to, and each part', async () => {
  const { printed } = await run('1\n2\n\n9\n8\n9\n', '--split', '3', '--json');
  const part = { longest_run_max: 4, n_crossings_min: 0, runs_signal: false };
  const first = { ...part, median: 1.5, n_obs: 3, n_useful: 2, longest_run: 1, n_crossings: 1 };
  const last = { ...part, median: 9, n_obs: 3, n_useful: 1, longest_run: 1, longest_run_max: 3, n_crossings: 0 };
  expect(JSON.parse(printed)).toEqual({
    ...last,
    verdict: 'tooFew',
    freeze: null,
    split: [3],
    parts: [
      { part_index: 1, part_from: 1, part_to: 3, ...first },
      { part_index: 2, part_from: 4, part_to: 6, ...last },
    ],
  });
});

test.each([
  ['one value a line', '1\n2\n4\n', [3, 2]],
  ['without a line break at the end', '1\n2\n4', [3, 2]],
  ['the last ones missing', '1\n2\n\n\n', [4, 1.5]],
  ['the first ones missing', '\n\n1\n2\n', [4, 1.5]],
  ['the words for what is missing', '1\nNA\n-\nNaN\n3\n', [5, 2]],
  ['nothing but missing ones', '\n\n', [2, null]],
  ['a decimal comma', '1,5\n2,5\n', [2, 2]],
  ['a decimal point', '1.5\n2.5\n', [2, 2]],
  ['both, with and without quotation marks', '"1,5"\n2.5\n', [2, 2]],
  ['below 0, with either sign', '-1,5\n\u22122,5\n', [2, -2]],
  ['thousands', '1 000\n2\u00a0000\n', [2, 1500]],
  ['powers of ten', '1e3\n2,5E-1\n', [2, 500.125]],
  ['many digits', '0.1234567890123456789\n0.1234567890123456789\n', [2, 0.12345678901234568]],
  ['a heading', 'andel\n1\n3\n', [2, 2]],
  ['a heading in quotation marks, CRLF and a BOM', '\uFEFF"Andel, %"\r\n1\r\n\r\n3\r\n', [3, 2]],
  ['the last of several columns', 'uke;andel\n40;1,5\n41;\n42;2,5\n', [3, 2]],
  ['columns with tabs', 'uke\tandel\n40\t1\n41\t3\n', [2, 2]],
  ['one value', '7\n', [1, 7]],
])('reads %s', async (_, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  ['a word', '1\n2\nto\n', /^Linje 3: «to» er ikke et tall/],
  ['two numbers with a comma between', '2026-01,5\n1\n', /^Linje 1/],
  ['a line with another number of columns', 'a;b\n1;2\n3\n', /^Linje 3: Det er 1 kolonner her, men 2/],
  ['a quotation mark too few', '1\n"2\n', /hermetegn/],
  ['an empty file', '', /ingen verdier/],
  ['a heading alone', 'andel\n', /ingen verdier/],
  ['what is no text', new Uint8Array([0xff, 0xfe, 0x31]), /UTF-8/],
  ['too much', '1\n'.repeat(600_000), /for stor/],
  ['too many values', '1\n'.repeat(10_001), /10001 verdier/],
  ['what is larger than any number', `1\n${'9'.repeat(400)}\n`, /Linje 2: .* er for stort/],
  ['what would colour the screen', '1\n\u001B[31m2\n', /«\[31m2»/],
])('of %s it says what is wrong', async (_, text, words) => {
  const { status, printed, told } = await run(text);
  expect([status, printed, told]).toEqual([1, '', expect.stringMatching(words)]);
});

test.each([
  ['--freeze', '0'],
  ['--freeze', '2,3'],
  ['--freeze', '1.5'],
  ['--freeze', '5'],
  ['--split', 'to'],
  ['--split', '1,,2'],
  ['--split', '4'],
])('%s %s is not understood for four values', async (option, value) => {
  const { status, told } = await run('1\n2\n3\n4\n', option, value);
  expect([status, told]).toEqual([2, expect.stringMatching(new RegExp(`^${option}`))]);
});

test('a file that is not there, or a folder, is told as such', async () => {
  expect(await terminal.los(['runchart', terminal.path('none.csv')])).toMatchObject({
    status: 1,
    told: expect.stringContaining('kan ikke leses (ENOENT)'),
  });
  expect((await terminal.los(['runchart', terminal.folder])).told).toContain('kan ikke leses (EISDIR)');
});

test('for people it is a short report', async () => {
  const { printed } = await run(asFile([5, 7, 4, 6, 8, 3, 6, 5, 7, 4, 5, 8, 10, 7, 11, 9, 8, 10, 12, 9, 11, 7, 10, 8]));
  expect(printed).toBe(`Noe har endret seg.

Måling 1–24
  median                 7,5
  målinger               24, av dem 24 utenfor medianen
  lengste serie          7 (tilfeldig inntil 8), måling 15–21
  kryssinger av medianen 7 (tilfeldig fra 8)
  signal                 ja`);
  const split = await run('1\n2\n3\n', '--split', '2', '--freeze', '1');
  expect(split.printed).toMatch(
    /^For få.*Medianen er låst til og med måling 1\..*Del 1, måling 1–2.*Del 2, måling 3–3/s,
  );
});

test('from a shell it needs no settings, and reads what is piped to it', () => {
  const program = join(import.meta.dirname, '../../src/cli/los.ts');
  const asked = spawnSync(process.execPath, [program, 'runchart', '-', '--json'], {
    cwd: terminal.folder,
    env: { PATH: process.env['PATH'] },
    input: 'andel\n1,5\n\n2,5\n',
    encoding: 'utf8',
  });
  expect([asked.status, asked.stderr]).toEqual([0, '']);
  expect(JSON.parse(asked.stdout)).toMatchObject({ median: 2, n_obs: 3, n_useful: 2 });
});
