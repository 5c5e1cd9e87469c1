import type { Turn } from '../../dialog/handler.ts';
import { formatWeekday } from '../../language/format.ts';
import { hourInNorway } from '../../model/calendar.ts';
import { sendingAtOnce } from '../../model/sending-times.ts';

/** Says that something is passed on: now, or when the hours for it begin. */
export const passedOn = ({ t, language, now }: Turn, what: 'sent' | 'answered' | 'wrote'): string => {
  const { day, at } = sendingAtOnce(now);
  if (at === now) return t(`guidance.news.${what}`);
  return t(`guidance.news.${what}Later`, { date: formatWeekday(language, day), hour: hourInNorway(at) });
};
