import type { Voice } from '../../dialog/handler.ts';
import type { ChartReading } from '../../model/chart-reading.ts';
import type { Measure } from '../../model/improvement.ts';
import type { SpreadPoint } from '../../model/network-spread.ts';
import type { Drawing } from '../../reports/sheet.ts';
import { drawChart } from './drawing.ts';
import { writeValue } from './reading.ts';

/** What a measure's chart is drawn with. */
type Words = Pick<Voice, 't' | 'language'>;

/**
 * Draws a measure's run chart, 320 units wide: `renderPng(svg, height, 'print')` makes it 300 dots an inch on paper.
 * @param heading whether the name of the measure stands above it
 * @param around where the other teams of the network lie
 * @returns `undefined` where nothing has been measured
 */
export const drawMeasure = (
  words: Words,
  measure: Measure,
  reading: ChartReading,
  heading = true,
  around: readonly SpreadPoint[] = [],
): Drawing | undefined => {
  const { name, form, every, target, annotations } = measure;
  const written = (value: Parameters<typeof writeValue>[2]) => writeValue(words.language, measure, value);
  const isWhole = form === 'share' && measure.builtIn !== undefined;
  return drawChart(
    {
      heading: heading ? name : '',
      form,
      every,
      reading,
      target,
      annotations,
      written,
      around,
      ...(isWhole && { range: [0, 1] }),
    },
    words,
  );
};
