import type { Voice } from '../../dialog/handler.ts';
import type { PathwayCase } from '../../model/case.ts';
import { type ChartReading, readChart } from '../../model/chart-reading.ts';
import type { Measure, MeasureForm } from '../../model/improvement.ts';
import { readMeasure } from '../../model/measure-reading.ts';
import { mayLeaveTeam, measureOutside, periodsOutside } from '../../model/outside.ts';
import type { Fraction } from '../../model/run-chart.ts';

/** A measure as others than the team may see it. */
export interface MeasureOutside {
  readonly measure: Measure;
  readonly reading: ChartReading;
  /** How it was to begin with, and how it is now. */
  readonly from: Fraction | undefined;
  readonly now: Fraction | undefined;
  /** Whether something that was measured is left out, being about fewer than five (DOMAIN §12). */
  readonly isProtected: boolean;
}

/**
 * What of a measure may leave the team, which a poster does.
 * @param cases the team's, for a measure that fills itself from them
 */
export const measureOutsideOf = (
  { today }: Pick<Voice, 'today'>,
  inside: Measure,
  cases: readonly PathwayCase[],
): MeasureOutside => {
  const all = readMeasure(inside, cases, { today }).periods;
  const periods = periodsOutside(inside.form, all);
  const measure = measureOutside(inside);
  const counted = periods.flatMap(({ value, excluded }) => (value && excluded === undefined ? [value] : []));
  return {
    measure,
    reading: readChart(periods, measure),
    from: measure.baseline ?? counted[0],
    now: counted.at(-1),
    isProtected: periods.some(({ value }, at) => isLeftOut(inside.form, all[at]) && !value),
  };
};

const isLeftOut = (form: MeasureForm, period: ChartReading['periods'][number] | undefined): boolean =>
  period?.value !== undefined && !mayLeaveTeam(form, period);
