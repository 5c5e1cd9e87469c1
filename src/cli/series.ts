import Papa from 'papaparse';
import { type Fraction, toNumber } from '../model/run-chart.ts';
import { CommandFailed } from './terminal.ts';

/** As many values as are read in one go. */
const mostValues = 10_000;

/**
 * Reads a series of numbers, one a line: the last column where there are several, apart by semicolons or tabs. A comma is
 * a decimal comma. What is empty, `NA` or a dash is missing; a line break at the end of the file is no value.
 * @returns the numbers, exact; `undefined` where one is missing
 * @throws CommandFailed with the line that is not understood
 */
export const readSeries = (text: string): readonly (Fraction | undefined)[] => {
  const lines = linesOf(text);
  const body = hasHeading(lines) ? lines.slice(1) : lines;
  const skipped = lines.length - body.length;
  if (body.length === 0) throw new CommandFailed('Det står ingen verdier i filen.');
  if (body.length > mostValues)
    throw new CommandFailed(`Det er ${body.length} verdier i filen; jeg leser inntil ${mostValues}.`);
  const width = Math.max(...lines.map((cells) => cells.length));
  return body.map((cells, at) => valueIn(cells, width, at + skipped + 1));
};

const linesOf = (text: string): readonly (readonly string[])[] => {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = plain.includes(';') ? ';' : '\t';
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: '\n', skipEmptyLines: false });
  const [problem] = errors;
  if (problem) throw new CommandFailed(`Linje ${(problem.row ?? 0) + 1}: Et hermetegn mangler eller står feil.`);
  const isEnded = plain === '' || plain.endsWith('\n');
  return (isEnded ? data.slice(0, -1) : data).map((cells) => cells.map((cell) => cell.trim()));
};

/** Words above the numbers: with letters in the last column, and no number. */
const hasHeading = ([first]: readonly (readonly string[])[]): boolean => {
  const cell = first?.at(-1) ?? '';
  return /\p{L}/u.test(cell) && !isMissing(cell) && numberIn(cell) === undefined;
};

const isMissing = (cell: string): boolean => /^(?:|NA|N\/A|NaN|[-–—])$/i.test(cell);

const valueIn = (cells: readonly string[], width: number, line: number): Fraction | undefined => {
  const isBlank = cells.every((cell) => cell === '');
  if (!isBlank && cells.length !== width)
    throw new CommandFailed(`Linje ${line}: Det er ${cells.length} kolonner her, men ${width} i resten av filen.`);
  const cell = cells.at(-1) ?? '';
  if (isMissing(cell)) return undefined;
  const number = numberIn(cell);
  if (!number)
    throw new CommandFailed(
      `Linje ${line}: «${cell.replace(/\p{Cc}/gu, '').slice(0, 40)}» er ikke et tall. Komma er desimaltegn; kolonner skilles med semikolon eller tabulator.`,
    );
  if (!Number.isFinite(toNumber(number)))
    throw new CommandFailed(`Linje ${line}: «${cell.slice(0, 40)}» er for stort til å regne med.`);
  return number;
};

/** 12 · −6,5 · 0.25 · 1 234,5 · 1,5e-3 */
const written = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)?(?:[.,](\d*))?(?:e([+-]?\d{1,3}))?$/i;
const longestNumber = 400;

const numberIn = (cell: string): Fraction | undefined => {
  if (cell.length > longestNumber) return undefined;
  const parts = written.exec(cell.replace(/[\u00A0\u202F]/g, ' ').replace(/\u2212/g, '-'));
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = parts ?? [];
  const digits = `${whole.replaceAll(' ', '')}${decimals}`;
  if (!parts || digits === '') return undefined;
  const scale = Number(exponent) - decimals.length;
  const value = BigInt(`${digits}`) * (sign === '-' ? -1n : 1n);
  return scale >= 0
    ? { numerator: value * 10n ** BigInt(scale), denominator: 1n }
    : { numerator: value, denominator: 10n ** BigInt(-scale) };
};
