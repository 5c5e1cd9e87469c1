import Papa from 'papaparse';
import { amountTyped } from '../../language/amounts.ts';
import { isSameAmount, readAmount, readShare } from '../../model/amounts.ts';
import { weekOf } from '../../model/calendar.ts';
import type { CalendarDate, Language } from '../../model/identity.ts';
import type { Amount, Measure } from '../../model/improvement.ts';
import { type NewPoint, pointOn } from '../../model/measures.ts';
import { periodAfter } from '../../model/periods.ts';
import { Refusal } from '../../model/refusal.ts';
import { beginsPeriod, type PeriodFound, periodIn, periodMeant } from './pasted-period.ts';

/** As much as is read at once: more than two years of weeks, and a card that comes back with it. */
export const pasteLimits = { rows: 120, signs: 4_000 } as const;

/** Where something stands in what was pasted. */
interface Place {
  /** From 1. */
  readonly line: number;
  /** As it was written. */
  readonly words: string;
}

/** A row that can be saved. */
export interface GoodRow extends Place, NewPoint {}

/** A period that is measured already, otherwise than the row says. */
export interface OtherStored extends GoodRow {
  readonly stored: Amount;
}

/** A row that cannot be saved, and why: what a rule refuses, or that its period was in an earlier line. */
export interface BadRow extends Place {
  readonly why: Refusal | { readonly on: CalendarDate; readonly inLine: number; readonly amount: Amount };
}

/** What was pasted, read: nothing of it is saved. */
export interface Pasted {
  readonly good: readonly GoodRow[];
  readonly otherwise: readonly OtherStored[];
  /** How many say what is saved already, or what an earlier line says. */
  readonly known: number;
  readonly bad: readonly BadRow[];
}

type Read = Pick<Measure, 'form' | 'every' | 'unit' | 'points'>;

/** Who pasted it: in which language numbers are written, and on which day. */
interface Reader {
  readonly today: CalendarDate;
  readonly language: Language;
}

/**
 * Reads measurements that were pasted: a period and a number on each line or with commas between, or a table.
 * @throws Refusal `nothingPasted`, `textTooLong`, `tooManyRows`
 */
export const readPasted = (measure: Read, text: string, reader: Reader): Pasted => {
  if (text.length > pasteLimits.signs)
    throw new Refusal('textTooLong', { length: text.length, max: pasteLimits.signs });
  const entries = entriesIn(text, measure, reader);
  if (entries.length === 0) throw new Refusal('nothingPasted');
  if (entries.length > pasteLimits.rows)
    throw new Refusal('tooManyRows', { rows: entries.length, max: pasteLimits.rows });
  const rows = entries.map((entry) => rowOf(entry, measure, reader.today));
  return sorted(withoutDoubt(rows, measure), measure);
};

/** A row as it was read; its year may be in doubt. */
type ReadRow = BadRow | (GoodRow & Pick<PeriodFound['written'], 'isSoon'>);

/**
 * In November «desember» is either a slip of the pen or a year ago. It is the latter where what comes right after it, January, is
 * measured too; else the year has to be said.
 */
const withoutDoubt = (rows: readonly ReadRow[], { every, points }: Read): readonly (GoodRow | BadRow)[] => {
  const read = rows.flatMap((row) => ('why' in row ? [] : [row]));
  const sure = new Set([...points, ...read.filter(({ isSoon }) => !isSoon)].map(({ on }) => on));
  const doubtful = read.filter(({ isSoon }) => isSoon).map(({ on }) => on);
  for (const on of doubtful.toSorted().toReversed()) if (sure.has(periodAfter(every, on))) sure.add(on);
  return rows.map((row) => {
    if ('why' in row) return row;
    const { line, words, on, amount } = row;
    if (sure.has(on)) return { line, words, on, amount };
    return { line, words, why: new Refusal('yearMissing', { year: yearOf(every, on) }) };
  });
};

const yearOf = (every: Read['every'], on: CalendarDate): number =>
  every === 'week' || every === 'fortnight' ? weekOf(on).year : Number(on.slice(0, 4));

const sorted = (rows: readonly (GoodRow | BadRow)[], measure: Read): Pasted => {
  const firsts = new Map<CalendarDate, GoodRow>();
  const [good, otherwise, bad]: [GoodRow[], OtherStored[], BadRow[]] = [[], [], []];
  let known = 0;
  for (const row of rows) {
    if ('why' in row) {
      bad.push(row);
      continue;
    }
    const { line, words, on, amount } = row;
    const first = firsts.get(on);
    const stored = pointOn(measure, on);
    if (first && !isSameAmount(first.amount, amount))
      bad.push({ line, words, why: { on, inLine: first.line, amount: first.amount } });
    else if (first || (stored && isSameAmount(stored, amount))) known += 1;
    else if (stored) {
      const { numerator, denominator } = stored;
      otherwise.push({ ...row, stored: { numerator, denominator } });
    } else good.push(row);
    if (!first) firsts.set(on, row);
  }
  return { good, otherwise, known, bad };
};

/** A row as it stands: its period, and what was measured in it. */
interface Entry extends Place {
  readonly period: PeriodFound | undefined;
  readonly read: () => Amount;
}

const rowOf = ({ line, words, period, read }: Entry, { every }: Read, today: CalendarDate): ReadRow => {
  try {
    if (!period) throw new Refusal('periodUnclear');
    const on = periodMeant(period.written, every, today);
    return { line, words, on, amount: read(), ...(period.written.isSoon && { isSoon: true }) };
  } catch (why) {
    if (why instanceof Refusal) return { line, words, why };
    throw why;
  }
};

/** What nobody can see comes along from spreadsheets and mail: marks of direction, spaces of no width. */
const unseen = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;

const entriesIn = (text: string, measure: Read, reader: Reader): Entry[] => {
  const lines = text.replace(unseen, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const table = tableOf(lines[first] ?? '');
  if (table) return rowsIn(table, lines, first, measure, reader);
  return lines.flatMap((line, at) => piecesOf(line).map((words) => entryOf(words, at + 1, measure, reader)));
};

// === In words

/** What may stand between two measurements. */
const between = /[;,]|(?<!\s)\s+(?:og|and)(?=\s)/giu;

/** What stands on a line, where it is surely apart: a comma may stand within a number. */
const piecesOf = (line: string): string[] => {
  const text = line.replace(/^\s*[-•*]\s+/u, '');
  const cuts = [...text.matchAll(between)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ to }) => beginsPeriod(text.slice(to, to + longestBeginning).trimStart()));
  const ends = [...cuts.map(({ from }) => from), text.length];
  const begins = [0, ...cuts.map(({ to }) => to)];
  return begins
    .map((begin, at) => text.slice(begin, ends[at]))
    .map((piece) => piece.replace(/(?<![;,.\s])[;,.\s]+$/u, '').trim())
    .filter((piece) => piece !== '');
};

/** As much as tells whether a period begins. */
const longestBeginning = 40;

const entryOf = (words: string, line: number, { form, unit }: Read, { today, language }: Reader): Entry => {
  const period = periodIn(words, today, true);
  const value = (period?.rest ?? '').replace(/^\s*(?:[:=;,|]|[-\u2013](?=\s))?\s*/u, '');
  return { line, words, period, read: () => readAmount(form, amountTyped(language, form, value), unit) };
};

// === In a table

type Column = 'period' | 'week' | 'month' | 'year' | 'value' | 'numerator' | 'denominator';

const names: Readonly<Record<Column, string>> = {
  period: 'periode period dato date dag day tid tidspunkt',
  week: 'uke veke week weeks ukenr vekenr',
  month: 'måned månad month mnd',
  year: 'år year',
  value:
    'verdi value måling measurement resultat result tall tal number skår score poeng points gjennomsnitt mean average',
  numerator: 'teller teljar numerator antall antal count',
  denominator: 'nevner nemnar denominator av of totalt total alle',
};

const columnOf = (written: string): Column | undefined => {
  const name = written
    .toLowerCase()
    .replace(/["'.:]/g, '')
    .trim();
  return (Object.keys(names) as Column[]).find((column) => names[column].split(' ').includes(name));
};

interface Table {
  readonly delimiter: string;
  readonly columns: readonly (Column | undefined)[];
}

/** A table has a first line that says what its columns are; the first one is not a measurement. */
const tableOf = (first: string): Table | undefined => {
  const delimiter = ['\t', ';', ',', '|'].find((sign) => first.includes(sign));
  if (delimiter === undefined) return undefined;
  const columns = (Papa.parse<string[]>(first, { delimiter }).data[0] ?? []).map(columnOf);
  const saysWhen = columns.some((column) => column === 'period' || column === 'week' || column === 'month');
  return saysWhen ? { delimiter, columns: withValue(columns) } : undefined;
};

/** A column that has the team's own name is what was measured. */
const withValue = (columns: readonly (Column | undefined)[]): Table['columns'] => {
  const isNamed = columns.includes('value') || columns.includes('numerator');
  const at = columns.indexOf(undefined);
  return isNamed || at < 0 ? columns : columns.with(at, 'value');
};

const rowsIn = (
  { delimiter, columns }: Table,
  lines: readonly string[],
  header: number,
  measure: Read,
  reader: Reader,
): Entry[] =>
  lines.flatMap((words, at) => {
    if (at <= header || words.trim() === '') return [];
    const cells = Papa.parse<string[]>(words, { delimiter }).data[0] ?? [];
    const isEmpty = cells.every((cell) => cell.trim() === '');
    return isEmpty ? [] : [rowEntry(words, at + 1, cellsBy(columns, cells, delimiter), measure, reader)];
  });

type Cells = Readonly<Partial<Record<Column, string>>>;

/** A decimal comma in a table with commas makes one number two cells: what is too much belongs to the last column. */
const cellsBy = (columns: Table['columns'], cells: readonly string[], delimiter: string): Cells => {
  const last = columns.length - 1;
  const fitting = [...cells.slice(0, last), cells.slice(last).join(delimiter)];
  return Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, (fitting[at] ?? '').trim()]] : [])));
};

const rowEntry = (words: string, line: number, cells: Cells, { form, unit }: Read, reader: Reader): Entry => {
  const { value, numerator = '', denominator } = cells;
  const typed = (cell = '') => amountTyped(reader.language, form, cell);
  const found = periodIn(periodWritten(cells), reader.today);
  const period = found && found.rest.trim() === '' ? found : undefined;
  const read = () =>
    form === 'share' && denominator !== undefined
      ? readShare(typed(numerator || value), typed(denominator))
      : readAmount(form, typed(value ?? numerator), unit);
  return { line, words, period, read };
};

/** Under «uke» a number alone is a week, under «måned» a month; the year may stand beside it. */
const periodWritten = ({ period, week, month, year = '' }: Cells): string => {
  const isNumber = (text: string | undefined): text is string => text !== undefined && /^\d{1,2}$/.test(text);
  if (isNumber(week)) return `uke ${week} ${year}`.trim();
  if (isNumber(month) && year !== '') return `${year}-${month}`;
  if (isNumber(month)) return namedMonth(Number(month));
  return `${period ?? week ?? month ?? ''} ${year}`.trim();
};

const namedMonth = (number: number): string =>
  ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'][number - 1] ?? '';
