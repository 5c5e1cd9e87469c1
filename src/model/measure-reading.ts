import { builtInPeriods } from './built-in.ts';
import type { PathwayCase } from './case.ts';
import { type ChartReading, periodsOf, readChart } from './chart-reading.ts';
import type { CalendarDate, PersonId } from './identity.ts';
import type { Measure } from './improvement.ts';

/** Who looks, and when. */
export interface Viewing {
  /** Who is alone with it; absent where others look on. */
  readonly viewer?: PersonId | undefined;
  readonly today: CalendarDate;
}

/**
 * Reads a measure's chart.
 * @param cases the team's, for a measure that fills itself from them; of no use to others
 */
export const readMeasure = (
  measure: Measure,
  cases: readonly PathwayCase[],
  { viewer, today }: Viewing,
): ChartReading =>
  readChart(measure.builtIn ? builtInPeriods(measure.builtIn, cases, viewer, today) : periodsOf(measure), measure);
