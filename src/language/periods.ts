import { addDays, weekOf } from '../model/calendar.ts';
import type { CalendarDate, Language } from '../model/identity.ts';
import type { MeasureRhythm } from '../model/improvement.ts';
import { formatDate, formatDay, formatMonths } from './format.ts';
import type { Translate } from './texts.ts';

/** Whom a period is told, and on which day: the year is said where it is another one. */
interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly today: CalendarDate;
}

/** A period by its first day, inside a sentence: «uke 40», «uke 40–41», «oktober», «3. oktober»; with the year where that is not this one. */
export const formatPeriod = (voice: Voice, every: MeasureRhythm, on: CalendarDate): string => {
  if (every === 'day') return ofDay(voice, on);
  if (every === 'month') return ofMonth(voice, on);
  const { t, today } = voice;
  const { year, week } = weekOf(on);
  const words =
    every === 'week'
      ? t('periods.week', { week })
      : t('periods.fortnight', { week, next: weekOf(addDays(on, 7)).week });
  return year === weekOf(today).year ? words : t('periods.ofYear', { period: words, year });
};

const ofDay = ({ language, today }: Voice, on: CalendarDate): string =>
  on.slice(0, 4) === today.slice(0, 4) ? formatDay(language, on) : formatDate(language, on);

const ofMonth = ({ language, today }: Voice, on: CalendarDate): string => {
  const named = formatMonths(language, on.slice(0, 7), on.slice(0, 7));
  return on.slice(0, 4) === today.slice(0, 4) ? named.replace(/\s\d{4}$/, '') : named;
};
