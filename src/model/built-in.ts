import { monthLater } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { askedSeries, type Point, seriesFor } from './case-series.ts';
import type { Period } from './chart-reading.ts';
import type { CalendarDate, PersonId } from './identity.ts';
import type { BuiltIn } from './improvement.ts';
import type { Month } from './observations.ts';

/**
 * The periods of a measure that fills itself from the team's cases, month for month, under the rules for small numbers
 * (docs/decisions/0035-figures-per-month.md).
 * @param viewer who is alone with it; `undefined` where others look on
 */
export const builtInPeriods = (
  builtIn: BuiltIn,
  cases: readonly PathwayCase[],
  viewer: PersonId | undefined,
  today: CalendarDate,
): readonly Period[] => {
  if (builtIn === 'asked') return periodsFrom(askedSeries(cases, viewer, today));
  return periodsFrom(seriesFor(cases, viewer, today).series[builtIn]);
};

/** Points as the periods of a chart: months put together are one period, one without cases is a gap. */
export const periodsFrom = (points: readonly Point[]): readonly Period[] =>
  points.flatMap(({ from, to, mean, cases, spread }, at) => [
    ...monthsBetween(points[at - 1]?.to, from).map((on): Period => ({ on, value: undefined })),
    {
      on: `${to}-01`,
      value: { numerator: mean.sum, denominator: mean.count },
      cases,
      ...(from !== to && { from: `${from}-01` }),
      ...(spread && { spread }),
    },
  ]);

/** The months after one and before another. */
const monthsBetween = (before: Month | undefined, next: Month): CalendarDate[] => {
  const found: CalendarDate[] = [];
  if (before === undefined) return found;
  for (let on = monthLater(`${before}-01`); on < `${next}-01`; on = monthLater(on)) found.push(on);
  return found;
};
