import type { Voice } from '../../dialog/handler.ts';
import { formatDates, formatNumber, formatPercent } from '../../language/format.ts';
import { addDays } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import type { AgendaItem, SessionDay } from '../../model/session-plan.ts';
import { isGivenTitle } from './template-rules.ts';

/** «Samling 1» with its dates and place. */
export const whereOf = ({ t, language }: Voice, { first, last, place }: Session): string => {
  const dates = formatDates(language, first, last);
  return place === '' ? dates : t('session.where', { dates, place });
};

/** What an item is called: its own title, else that of the catalogue. */
export const titleOf = ({ t }: Pick<Voice, 't'>, { title, given }: Pick<AgendaItem, 'title' | 'given'>): string =>
  title === '' && isGivenTitle(given) ? t(`session.given.${given}`) : title;

const quarters = ['', '¼', '½', '¾'] as const;

/** A length of time: «5½ timer», «45 min», «2 t 20 min». */
export const durationOf = ({ t, language }: Pick<Voice, 't' | 'language'>, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('session.minutes', { minutes });
  if (rest % 15 !== 0) return t('session.hoursMinutes', { hours, minutes: rest });
  const written = `${formatNumber(language, hours, 0)}${quarters[rest / 15]}`;
  return t('session.hours', { hours: written, count: minutes === 60 ? 1 : 2 });
};

/** «45 %» of whole per cent. */
export const percentOf = ({ language }: Pick<Voice, 'language'>, whole: number): string =>
  formatPercent(language, whole / 100);

/** The date of a day of a session. */
export const dateOfDay = ({ first }: Pick<Session, 'first'>, day: SessionDay): CalendarDate => addDays(first, day - 1);
