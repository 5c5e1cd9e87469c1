import { fewestCasesShown } from './case-series.ts';
import type { Period } from './chart-reading.ts';
import type { Amount, Measure, MeasureForm } from './improvement.ts';

/**
 * Whether a figure may be shown outside the team: to its leaders, to facilitators, on a poster (DOMAIN §12). Not one that
 * is about fewer than five: a figure of so few cases, a share of so few, so small a count. Of how many a score is,
 * nobody has told Los; the team answers for those it enters.
 */
export const mayLeaveTeam = (form: MeasureForm, { value, cases }: Pick<Period, 'value' | 'cases'>): boolean => {
  if (value === undefined) return false;
  if (cases !== undefined) return cases >= fewestCasesShown;
  if (form === 'share') return value.denominator >= fewestCasesShown;
  return form === 'score' || value.numerator >= BigInt(fewestCasesShown) * BigInt(value.denominator);
};

/** The periods of a chart as others than the team may see them: what may not leave it is a gap. */
export const periodsOutside = (form: MeasureForm, periods: readonly Period[]): readonly Period[] =>
  periods.map((period) =>
    period.value === undefined || mayLeaveTeam(form, period) ? period : { on: period.on, value: undefined },
  );

/**
 * A measure as others than the team may see it: without points and a baseline that may not leave it. What the chart has
 * to say in words is taken from all its points, as that is about ten of them at least.
 */
export const measureOutside = ({ baseline, ...measure }: Measure): Measure => ({
  ...measure,
  points: measure.points.filter((value) => mayLeave(measure.form, value)),
  ...(baseline && mayLeave(measure.form, baseline) && { baseline }),
});

const mayLeave = (form: MeasureForm, value: Amount): boolean => mayLeaveTeam(form, { value });
