import { monthLater } from './calendar.ts';
import { fewestCasesShown } from './case-series.ts';
import type { CalendarDate } from './identity.ts';
import type { BuiltIn } from './improvement.ts';
import type { TeamSummary } from './team-summary.ts';

/** Where the other teams of a network lie in a month: their median, and the middle half of them. */
export interface SpreadPoint {
  /** The first day of the month. */
  readonly on: CalendarDate;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Of fewer other teams nothing is shown: each could be guessed (docs/decisions/0068-learning.md). */
export const fewestTeamsInSpread = fewestCasesShown;

/** As many months as are looked back on. */
const mostMonths = 60;

/**
 * The other teams of a network from month to month, in a measure that fills itself. A figure counts in each month it is
 * made of; a month in which fewer than five other teams have one is left out. Neither lowest nor highest is told.
 */
export const networkSpread = (
  rows: readonly Pick<TeamSummary, 'team' | 'figures'>[],
  of: BuiltIn,
  own: string,
): readonly SpreadPoint[] => {
  const figures = rows
    .filter(({ team }) => team !== own)
    .map((row) => row.figures.filter((figure) => figure.of === of));
  const ends = figures
    .flat()
    .flatMap(({ from, to }) => [from, to])
    .toSorted();
  return monthsFrom(ends[0], ends.at(-1)).flatMap((month) => {
    const values = figures.flatMap((ofTeam) => {
      const figure = ofTeam.findLast(({ from, to }) => from <= month && month <= to);
      return figure ? [figure.sum / figure.count] : [];
    });
    return values.length < fewestTeamsInSpread ? [] : [{ on: `${month}-01`, ...quartilesOf(values) }];
  });
};

const monthsFrom = (first: string | undefined, last: string | undefined): string[] => {
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  for (let on = `${first}-01`; on.slice(0, 7) <= last; on = monthLater(on)) months.push(on.slice(0, 7));
  return months.slice(-mostMonths);
};

/** The quartiles, between two values as far as they lie apart (Hyndman and Fan's type 7). */
export const quartilesOf = (values: readonly number[]): Omit<SpreadPoint, 'on'> => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
};
