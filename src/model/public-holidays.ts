import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

/** A public holiday in Norway: its date, with the time it begins, and the rule it comes from, such as `easter 39`. */
interface PublicHoliday {
  readonly date: string;
  readonly rule: string;
}

// Loaded when a day is first looked at: it knows the holidays of the whole world and takes a tenth of a second.
const load = createRequire(import.meta.url);
let norway: Holidays | undefined;

export const publicHolidays = (year: number): readonly PublicHoliday[] => {
  norway ??= new (load('date-holidays') as typeof Holidays)('NO', { types: ['public'] });
  return norway.getHolidays(year).filter(({ type }) => type === 'public');
};
