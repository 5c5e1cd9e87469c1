import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { runChartHandlers } from './verbs.ts';

export { verdictLine } from './verdict.ts';

/** Run charts: what a measure says over time. */
export const runChartFeature: FeatureNamed<'run-chart'> = {
  name: 'run-chart',
  texts: { nb, nn },
  commands,
  verbs: runChartHandlers,
};
