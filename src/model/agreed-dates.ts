import { addDays } from './calendar.ts';
import type { CalendarDate } from './identity.ts';
import { Refusal } from './refusal.ts';

/** Further ahead than this it is a slip of the finger. */
const furthestDays = 3 * 365;

/**
 * A date somebody sets for something that is to come: today or later, within three years.
 * @throws Refusal `dateInPast`, `dateTooFar`
 */
export const requireAhead = (date: CalendarDate, today: CalendarDate): void => {
  if (date < today) throw new Refusal('dateInPast', { date });
  if (date > addDays(today, furthestDays)) throw new Refusal('dateTooFar', { date });
};
