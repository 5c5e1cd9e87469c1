import { freeDayOf } from '../model/calendar.ts';
import type { CalendarDate, Language } from '../model/identity.ts';
import { formatDay, formatList } from './format.ts';
import type { Translate } from './texts.ts';

interface Listener {
  readonly t: Translate;
  readonly language: Language;
  readonly today: CalendarDate;
}

/**
 * What has been saved, and which of the days that were set for something to come is a free one: that is taken, but it may
 * be a slip. «Ansvarlig og frist er lagret. 26. desember er 2. juledag. Passer en annen dag bedre?»
 */
export const withFreeDays = (
  { t, language, today }: Listener,
  news: string,
  set: readonly (CalendarDate | undefined)[],
): string => {
  const free = [...new Set(set)].flatMap((date) => {
    const day = date === undefined || date < today ? undefined : freeDayOf(date);
    return date && day ? [t('dates.free.is', { date: formatDay(language, date), what: t(`dates.free.${day}`) })] : [];
  });
  return free.length === 0 ? news : `${news} ${t('dates.free.another', { days: formatList(language, free) })}`;
};
