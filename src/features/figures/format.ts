import { formatDecimal, formatMonths, formatPercent } from '../../language/format.ts';
import type { Point, TeamSeries } from '../../model/case-series.ts';
import type { Language } from '../../model/identity.ts';

/** A line's number as it is written: scores and benefit with one decimal, shares in per cent. */
export const formatFigure = (language: Language, line: keyof TeamSeries, value: number): string =>
  line === 'fidelity' || line === 'hph2' ? formatPercent(language, value) : formatDecimal(language, value);

/** «september 2026»; several months when they are put together. */
export const monthsOf = (language: Language, { from, to }: Point): string => formatMonths(language, from, to);

/** As many points as are told to those who cannot see the picture. */
export const mostSpoken = 12;

/** As many points as one reads on a phone. */
export const mostTold = 6;

/** The newest points, the earliest of them first. */
export const newest = (points: readonly Point[], most: number): readonly Point[] => points.slice(-most);
