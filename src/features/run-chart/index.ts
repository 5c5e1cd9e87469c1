import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { runChartPicture } from './picture.ts';
import { chartChanged } from './reminders.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { annotationChanged, settingsChanged } from './undoables.ts';
import { runChartHandlers } from './verbs.ts';

export { chartCard } from './chart-card.ts';
export { drawCharts } from './drawing.ts';
export type { Chart } from './drawing-plot.ts';
export { drawMeasure } from './measure-drawing.ts';
export { casesFor, viewerOf, writeValue } from './reading.ts';
export { annotationOn, putAnnotation, withAnnotation } from './rules.ts';
export { verdictLine } from './verdict.ts';

/** Run charts: what a measure says over time. */
export const runChartFeature: FeatureNamed<'run-chart'> = {
  name: 'run-chart',
  texts: { nb, nn, en },
  commands,
  verbs: runChartHandlers,
  occasions: [chartChanged],
  undoables: [settingsChanged, annotationChanged],
  pictures: [runChartPicture],
};
