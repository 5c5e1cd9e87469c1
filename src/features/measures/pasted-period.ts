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
  /** Its year was not said, and such a one is soon to come: that may be what was meant. */
  readonly isSoon?: boolean;
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

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * The ways in which periods are written, and what each means: what is tried first is never a part of what comes after. A
 * word is only a month when it is the name of one. The second week of two comes right after the first; «uke 40 -12» is a
 * number below zero.
 */
const ways: readonly (readonly [RegExp, (groups: Groups, today: CalendarDate) => Written])[] = [
  [
    /^(?<year>20\d\d)[\s-]?(?:uke|veke|weeks?|u|v|w)\.?[\s-]?(?<week>\d{1,2})(?!\d)/iu,
    (groups) => ofWeek(groups, undefined),
  ],
  [/^(?<date>\d{4}-\d{1,2}-\d{1,2})(?!\d)/, ({ date = '' }) => ofDay(() => parseDate(date))],
  [
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4}|\d{2})(?![\d.])/,
    ({ day: d, month: m, year: y = '' }) => ofDay(() => parseDate(`${d}.${m}.${y.length === 2 ? `20${y}` : y}`)),
  ],
  [/^(?<year>20\d\d)-(?<month>\d{1,2})(?![\d-])/, (groups) => ofMonth(groups, undefined)],
  [/^(?<month>\d{1,2})[./](?<year>20\d\d)(?!\d)/, (groups) => ofMonth(groups, undefined)],
  [
    /^(?:uke|veke|weeks?|u|v|w)\.?\s*(?<week>\d{1,2})(?!\d)(?:[-\u2013](?<next>\d{1,2})(?!\d)(?!\s*(?:\/|av|of)))?(?:[\s,/(-]+(?<year>20\d\d)(?!\d)\)?)?/iu,
    ofWeek,
  ],
  [/^(?<day>\d{1,2})\.?\s*(?<month>\p{L}{3,9})(?!\p{L})\.?(?:[\s,/(-]+(?<year>20\d\d)(?!\d)\)?)?/iu, ofDayInYear],
  [/^(?<month>\p{L}{3,9})(?!\p{L})\.?(?:[\s,/(-]+(?<year>20\d\d)(?!\d)\)?)?/iu, ofMonth],
  [/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?(?![\d.,/])/, ofDayInYear],
];

/** Whether a text begins with a period, where a comma came before: a decimal is none. */
export const beginsPeriod = (text: string): boolean =>
  /^(?:20\d\d-[\dWUV]|\d{1,2}[./]\d{1,2}[./]\d{2}|(?:uke|veke|weeks?|u|v|w)\.?\s*\d)/iu.test(text) ||
  isMonth(/^(?:\d{1,2}\.?\s*)?(?<month>\p{L}{3,9})(?!\p{L})/iu.exec(text)?.groups?.['month']);

/**
 * Finds the period that a text begins with. A week, month or day without its year is the newest such that has begun.
 * @param needsMore whether something has to come after it: then «uke 40 2026» is 2026 in week 40
 */
export const periodIn = (text: string, today: CalendarDate, needsMore = false): PeriodFound | undefined => {
  for (const [way, meant] of ways) {
    const match = way.exec(text);
    if (!match || !isMonth(match.groups?.['month'] ?? '1')) continue;
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
  const { first, ...more } = inYear(said, today, found);
  if (next === undefined) return { length: 'week', first, ...more };
  const isNext = first !== undefined && weekOf(addDays(first, 7)).week === Number(next);
  return { length: 'fortnight', first: isNext ? first : undefined, ...more };
}

function ofMonth({ month: written = '', year: said }: Groups, today: CalendarDate | undefined): Written {
  const number = monthNumber(written);
  const found = (of: number) =>
    number >= 1 && number <= 12 ? `${of}-${String(number).padStart(2, '0')}-01` : undefined;
  return { length: 'month', ...inYear(said, today, found) };
}

function ofDayInYear({ day: number, month: written = '', year: said }: Groups, today: CalendarDate): Written {
  const found = (of: number) => ofDay(() => parseDate(`${number}.${monthNumber(written)}.${of}`)).first;
  return { length: 'day', ...inYear(said, today, found) };
}

const ofDay = (read: () => CalendarDate): Written => {
  try {
    return { length: 'day', first: read() };
  } catch (error) {
    if (error instanceof Refusal) return { length: 'day', first: undefined };
    throw error;
  }
};

/** A name of a month, or a number. */
const isMonth = (written: string | undefined): boolean => written !== undefined && !Number.isNaN(monthNumber(written));

const monthNumber = (written: string): number => {
  const name = written.toLowerCase();
  const at = monthNames.findIndex((names) => names.includes(name));
  return at >= 0 ? at + 1 : Number(written);
};

/** Week 53 and 29 February come back within so many years. */
const longestWait = 9;

/** So many days ahead, and in this year, somebody may have written a period too early; what is further off was last year. */
const soon = 91;

type Found = (year: number) => CalendarDate | undefined;

/** In the year that was said; without one the newest that has begun. A week may count in the year to come. */
const inYear = (
  said: string | undefined,
  today: CalendarDate | undefined,
  found: Found,
): Pick<Written, 'first' | 'isSoon'> => {
  if (said !== undefined) return { first: found(Number(said)) };
  if (today === undefined) return { first: undefined };
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: longestWait + 1 }, (_, at) => thisYear + 1 - at);
  const first = years.map(found).find((day) => day !== undefined && day <= today);
  const ahead = found(thisYear);
  const isSoon = ahead !== undefined && ahead > today && ahead <= addDays(today, soon);
  return { first, ...(isSoon && { isSoon }) };
};
