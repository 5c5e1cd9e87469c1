import type { Voice } from '../../dialog/handler.ts';
import type { ChartReading, Period } from '../../model/chart-reading.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Measure } from '../../model/improvement.ts';
import { type Fraction, toNumber } from '../../model/run-chart.ts';
import { mostDrawn } from './drawing-plot.ts';

/** What Teams draws itself where it can (`Chart.Line`); phones cannot, and get the picture. */
export interface NativeChart {
  readonly title: string;
  readonly data: readonly Line[];
}

interface Line {
  readonly legend: string;
  readonly values: readonly { readonly x: CalendarDate; readonly y: number }[];
}

/**
 * A chart as Teams draws it. It would draw a line over gaps, and knows neither what is left out nor parts nor what happened
 * when: of such charts the picture alone tells the truth.
 */
export const nativeChart = (
  { t }: Pick<Voice, 't'>,
  measure: Measure,
  reading: ChartReading,
): NativeChart | undefined => {
  const periods = reading.periods.slice(-mostDrawn);
  const isPlain = reading.parts.length === 1 && measure.annotations.length === 0 && periods.every(isWhole);
  const [first, last] = [periods[0], periods.at(-1)];
  const median = reading.parts[0]?.median;
  if (!isPlain || !first || !last || first === last || !median) return undefined;
  const scale = measure.form === 'share' ? 100 : 1;
  const y = (value: Fraction): number => Math.round(toNumber(value) * scale * 1000) / 1000;
  const level = (legend: string, value: Fraction): Line => ({
    legend,
    values: [first, last].map(({ on }) => ({ x: on, y: y(value) })),
  });
  return {
    title: measure.form === 'share' ? t('runChart.inPercent', { measure: measure.name }) : measure.name,
    data: [
      { legend: measure.name, values: periods.flatMap(({ on, value }) => (value ? [{ x: on, y: y(value) }] : [])) },
      level(t('runChart.median'), median),
      ...(measure.target ? [level(t('runChart.target'), measure.target)] : []),
    ],
  };
};

const isWhole = ({ value, excluded }: Period): boolean => value !== undefined && excluded === undefined;
