import { addDays, daysBetween } from '../model/calendar.ts';
import type { CalendarDate, Language } from '../model/identity.ts';
import { remember } from '../model/remember.ts';
import { localesOf } from './languages.ts';
import type { Translate } from './texts.ts';

/** Building a formatter costs far more than using it, so each is built once per language. */
const perLanguage = <T>(make: (locales: string[]) => T): ((language: Language) => T) => {
  const made = new Map<string, T>();
  return (language) => {
    const locales = localesOf(language);
    const known = made.get(String(locales)) ?? make([...locales]);
    made.set(String(locales), known);
    return known;
  };
};

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locales) => new Intl.DateTimeFormat(locales, { ...options, timeZone: 'UTC' }));

const withYear = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const withoutYear = dateFormat({ day: 'numeric', month: 'long' });
const withWeekday = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' });
const monthAndYear = dateFormat({ month: 'long', year: 'numeric' });
const shortMonth = dateFormat({ month: 'short' });
const shortDay = dateFormat({ day: 'numeric', month: 'short' });
const decimals = perLanguage(
  (locales) =>
    new Intl.NumberFormat(locales, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
);
const percents = new Map(
  [0, 2].map((digits) => [
    digits,
    perLanguage((locales) => new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: digits })),
  ]),
);
const lists = perLanguage((locales) => new Intl.ListFormat(locales, { type: 'conjunction' }));

/** A calendar date has no time of day: noon UTC, formatted in UTC, is that date everywhere. */
const noon = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);

/** Cards name the same few dates over and over. */
const dateWith = (formatIn: (language: Language) => Intl.DateTimeFormat) =>
  remember((language: Language, date: CalendarDate): string => formatIn(language).format(noon(date)));

/** «17. september 2026» */
export const formatDate = dateWith(withYear);

/** «17. september», for dates whose year is plain from what is around them. */
export const formatDay = dateWith(withoutYear);

/** «torsdag 17. september» */
export const formatWeekday = dateWith(withWeekday);

/** «17.–18. september 2026»; one date when both are the same. */
export const formatDates = (language: Language, first: CalendarDate, last: CalendarDate): string =>
  withYear(language).formatRange(noon(first), noon(last));

/** «september 2026», «juli–september 2026»; months as `2026-09`. */
export const formatMonths = (language: Language, first: string, last: string): string =>
  monthAndYear(language).formatRange(noon(`${first}-01`), noon(`${last}-01`));

/** «sep», where there is little room; a month as `2026-09`. */
export const formatShortMonth = (language: Language, month: string): string =>
  shortMonth(language).format(noon(`${month}-01`));

/** «3. sep», where there is little room. */
export const formatShortDay = dateWith(shortDay);

/** How far a date is from today in words: «i dag», «i morgen», «om 14 dager», «i går», «for 3 dager siden». */
export const formatDistance = (t: Translate, today: CalendarDate, date: CalendarDate): string => {
  const days = daysBetween(today, date);
  if (days === 0) return t('dates.today');
  if (days === 1) return t('dates.tomorrow');
  if (days === -1) return t('dates.yesterday');
  return days > 0 ? t('dates.inDays', { count: days }) : t('dates.daysAgo', { count: -days });
};

/** One decimal with comma, half away from zero (DOMAIN §5: rounded once, when shown): «2,0», «−0,3». */
export const formatDecimal = remember((language: Language, value: number): string => decimals(language).format(value));

/** A fraction as per cent, whole unless more digits are asked for: 0.8 is «80 %». */
export const formatPercent = (language: Language, fraction: number, most: 0 | 2 = 0): string =>
  percents.get(most)?.(language).format(fraction) ?? '';

const numbers = new Map(
  [0, 1, 2, 3].map((digits) => [
    digits,
    perLanguage(
      (locales) => new Intl.NumberFormat(locales, { maximumFractionDigits: digits, signDisplay: 'negative' }),
    ),
  ]),
);

/** As many digits after the comma as there are, at most so many: «6,5», «1 200». @param most 0–3 */
export const formatNumber = (language: Language, value: number, most: 0 | 1 | 2 | 3): string =>
  numbers.get(most)?.(language).format(value) ?? '';

const signs = perLanguage((locales) => {
  const parts = new Intl.NumberFormat(locales, { style: 'percent', minimumFractionDigits: 1 }).formatToParts(12.345);
  const signOf = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: signOf('decimal'), thousands: signOf('group') };
});

/** What stands between the digits of a number: «1 234,5», «1,234.5». */
export const numberSigns = (language: Language): { readonly decimal: string; readonly thousands: string } =>
  signs(language);

/** «a, b og c» */
export const formatList = (language: Language, items: readonly string[]): string => lists(language).format(items);

/** A Monday; what the names of weekdays are formatted from. */
const monday: CalendarDate = '2024-01-01';
const weekdayName = dateFormat({ weekday: 'long' });

/** «mandag» for 1 … «søndag» for 7 */
export const formatWeekdayName = (language: Language, weekday: number): string =>
  weekdayName(language).format(noon(addDays(monday, weekday - 1)));

/** With a capital first, for what begins a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter first, for what comes after a dash or a colon; «NAV» and «DPS-et» stay as they are. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A text that has to be known again, not read: its beginning, up to a word's end unless that leaves less than half.
 * @param most in signs
 */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = text.slice(0, most + 1).search(/[ \n][^ \n]*$/);
  return `${text.slice(0, end > most / 2 ? end : most)} …`;
};
