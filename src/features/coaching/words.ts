import type { Voice } from '../../dialog/handler.ts';
import { capitalised, formatDay, formatWeekday } from '../../language/format.ts';
import type { Slot, Talk } from '../../model/coaching.ts';
import { clockOf, minutesOf } from '../../model/time-of-day.ts';
import type { Dose } from './rules.ts';

/** «10.15» */
const timeInWords = ({ time }: Slot): string => clockOf(minutesOf(time));

/** «Torsdag 3. desember 10.15», short enough for a button. */
export const slotTitle = ({ t, language }: Voice, slot: Slot): string =>
  t('coaching.slot.short', { date: capitalised(formatWeekday(language, slot.on)), time: timeInWords(slot) });

/** «torsdag 3. desember klokken 10.15» */
export const slotInWords = ({ t, language }: Voice, slot: Slot): string =>
  t('coaching.slot.long', { date: formatWeekday(language, slot.on), time: timeInWords(slot) });

/** «45 min i denne perioden, 3 av 4 måneder» */
export const doseInWords = ({ t }: Pick<Voice, 't'>, { minutes, months, of }: Dose): string =>
  minutes === 0 ? t('coaching.dose.none') : t('coaching.dose.some', { minutes, months, count: of });

/** Who sees to a step, by when, and whether it has been taken. */
export const stepAside = ({ t, language }: Voice, { who, due, answer }: NonNullable<Talk['step']>): string =>
  [
    ...(who === '' ? [] : [who]),
    ...(due === undefined ? [] : [t('coaching.step.due', { date: formatDay(language, due) })]),
    ...(answer === undefined ? [] : [t(`coaching.step.${answer.is}`)]),
  ].join(' · ');
