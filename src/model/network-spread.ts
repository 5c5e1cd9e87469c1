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
  return perMonth(figures).flatMap(({ on, values }) =>
    values.length < fewestTeamsInSpread ? [] : [{ on, ...quartilesOf(values) }],
  );
};

/** The mean of the teams of a network in a month, and of how many. */
export interface MeanPoint {
  readonly on: CalendarDate;
  /** `undefined` where fewer than five teams have a figure: nothing is told of so few. */
  readonly mean: number | undefined;
  readonly teams: number;
}

/** A network from month to month, in a measure that fills itself, from the first month that may be told to the last. */
export const networkMeans = (rows: readonly Pick<TeamSummary, 'figures'>[], of: BuiltIn): readonly MeanPoint[] => {
  const months = perMonth(rows.map((row) => row.figures.filter((figure) => figure.of === of))).map(
    ({ on, values }): MeanPoint => ({
      on,
      teams: values.length,
      mean: values.length < fewestTeamsInSpread ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length,
    }),
  );
  const isTold = ({ mean }: MeanPoint) => mean !== undefined;
  const first = months.findIndex(isTold);
  return first < 0 ? [] : months.slice(first, months.findLastIndex(isTold) + 1);
};

/** What each team's figure is, month for month; one counts in each month it is made of. */
const perMonth = (figures: readonly (readonly TeamSummary['figures'][number][])[]) => {
  const ends = figures
    .flat()
    .flatMap(({ from, to }) => [from, to])
    .toSorted();
  return monthsFrom(ends[0], ends.at(-1)).map((month) => ({
    on: `${month}-01`,
    values: figures.flatMap((ofTeam) => {
      const figure = ofTeam.findLast(({ from, to }) => from <= month && month <= to);
      return figure ? [figure.sum / figure.count] : [];
    }),
  }));
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
