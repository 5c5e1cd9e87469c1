import { addDays, mondayOfWeek, parseDate, weekOf } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { MeasureRhythm } from '../../model/improvement.ts';
import { requireMeasurable } from '../../model/measures.ts';
import { periodOf } from '../../model/periods.ts';
import { Refusal } from '../../model/refusal.ts';

/** A period as it was written: how long it is, and its first day; without one it does not exist. */
interface Written {
  readonly length: 'day' | 'week' | 'fortnight' | 'month';
  readonly first: CalendarDate | undefined;
}

/** A period at the beginning of a text, and what comes after it. */
export interface PeriodFound {
  readonly written: Written;
  readonly rest: string;
}

const monthNames = [
  'januar january jan',
  'februar february feb',
  'mars march mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'desember december des dec',
].map((names) => names.split(' '));

const month = `(?:${monthNames.flat().join('|')})(?!\\p{L})\\.?`;
const week = '(?:uke|veke|week|u|v|w)\\.?';
const day = '\\d{1,2}';
const year = '20\\d\\d(?!\\d)';
const alsoYear = `(?:[\\s,/(-]+(?<year>${year})\\)?)?`;

/** The second week of two, right after the first; «uke 40 -12» is a number below zero. */
const alsoNext = `(?:[-\u2013](?<next>${day})(?!\\d)(?!\\s*(?:/|av)))?`;

const from = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'iu');

type Groups = Readonly<Record<string, string | undefined>>;

/** The ways in which periods are written, and what each means: what is tried first is never a part of what comes after. */
const ways: readonly (readonly [RegExp, (groups: Groups, today: CalendarDate) => Written])[] = [
  [from(`(?<year>20\\d\\d)[\\s-]?${week}[\\s-]?(?<week>${day})(?!\\d)`), (groups) => ofWeek(groups, undefined)],
  [from('(?<date>\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)'), ({ date = '' }) => ofDay(() => parseDate(date))],
  [
    from(`(?<day>${day})[./](?<month>${day})[./](?<year>\\d{4}|\\d{2})(?![\\d.])`),
    ({ day: d, month: m, year: y = '' }) => ofDay(() => parseDate(`${d}.${m}.${y.length === 2 ? `20${y}` : y}`)),
  ],
  [from(`(?<year>20\\d\\d)-(?<month>${day})(?![\\d-])`), (groups) => ofMonth(groups, undefined)],
  [from(`(?<month>${day})[./](?<year>${year})`), (groups) => ofMonth(groups, undefined)],
  [from(`${week}\\s*(?<week>${day})(?!\\d)${alsoNext}${alsoYear}`), ofWeek],
  [from(`(?<day>${day})\\.?\\s*(?<month>${month})${alsoYear}`), ofDayInYear],
  [from(`(?<month>${month})${alsoYear}`), ofMonth],
  [from(`(?<day>${day})\\.(?<month>${day})\\.?(?![\\d.,/])`), ofDayInYear],
];

/** Where something that begins with a period may begin, after a comma: a decimal is none. */
export const periodBegins = `(?:20\\d\\d-[\\dWUV]|${day}[./]${day}[./]\\d{2}|${week}\\s*\\d|${day}\\.?\\s*${month}|${month})`;

/**
 * Finds the period that a text begins with. A week, month or day without its year is the newest such that has begun.
 * @param needsMore whether something has to come after it: then «uke 40 2026» is 2026 in week 40
 */
export const periodIn = (text: string, today: CalendarDate, needsMore = false): PeriodFound | undefined => {
  for (const [way, meant] of ways) {
    const match = way.exec(text);
    if (!match) continue;
    const { year: said, ...groups }: Groups = match.groups ?? {};
    const whole = match[0];
    const isValue = needsMore && said !== undefined && text.trim() === whole.trim() && whole.endsWith(` ${said}`);
    if (isValue) return { written: meant(groups, today), rest: said };
    return { written: meant({ ...groups, year: said }, today), rest: text.slice(whole.length) };
  }
  return undefined;
};

/**
 * The period of a measure that a written one means: a day means the one it is in.
 * @throws Refusal `periodUnclear`, `periodOfOtherLength`, `periodInFuture`, `periodTooOld`
 */
export const periodMeant = ({ length, first }: Written, every: MeasureRhythm, today: CalendarDate): CalendarDate => {
  if (first === undefined) throw new Refusal('periodUnclear');
  const isPart = length === 'day' || length === every || (length === 'week' && every === 'fortnight');
  const isOther = length === 'fortnight' && periodOf(every, first) !== first;
  if (!isPart || isOther) throw new Refusal('periodOfOtherLength');
  requireMeasurable(first, today);
  return periodOf(every, first);
};

/** @param today without it, the year must have been said */
function ofWeek({ week: number, next, year: said }: Groups, today: CalendarDate | undefined): Written {
  const found = (of: number) => mondayOfWeek({ year: of, week: Number(number) });
  const first = said === undefined ? newest(today, found) : found(Number(said));
  if (next === undefined) return { length: 'week', first };
  const isNext = first !== undefined && weekOf(addDays(first, 7)).week === Number(next);
  return { length: 'fortnight', first: isNext ? first : undefined };
}

function ofMonth({ month: written = '', year: said }: Groups, today: CalendarDate | undefined): Written {
  const number = monthNumber(written);
  const found = (of: number) =>
    number >= 1 && number <= 12 ? `${of}-${String(number).padStart(2, '0')}-01` : undefined;
  return { length: 'month', first: said === undefined ? newest(today, found) : found(Number(said)) };
}

function ofDayInYear({ day: number, month: written = '', year: said }: Groups, today: CalendarDate): Written {
  const found = (of: number) => ofDay(() => parseDate(`${number}.${monthNumber(written)}.${of}`)).first;
  return { length: 'day', first: said === undefined ? newest(today, found) : found(Number(said)) };
}

const ofDay = (read: () => CalendarDate): Written => {
  try {
    return { length: 'day', first: read() };
  } catch (error) {
    if (error instanceof Refusal) return { length: 'day', first: undefined };
    throw error;
  }
};

const monthNumber = (written: string): number => {
  const name = written.toLowerCase().replace('.', '');
  const at = monthNames.findIndex((names) => names.includes(name));
  return at >= 0 ? at + 1 : Number(written);
};

/** Week 53 and 29 February come back within so many years. */
const longestWait = 9;

/** The newest that has begun. A week may count in the year to come. */
const newest = (today: CalendarDate | undefined, found: (year: number) => CalendarDate | undefined) => {
  if (today === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: longestWait + 1 }, (_, at) => thisYear + 1 - at);
  return years.map(found).find((first) => first !== undefined && first <= today);
};
