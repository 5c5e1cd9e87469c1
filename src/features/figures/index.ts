import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { seriesPicture } from './picture.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { figureHandlers } from './verbs.ts';

export { type Point, protectedSeries, type TeamSeries } from '../../model/case-series.ts';
export { formatFigure } from './format.ts';

/** What a team’s cases come to, month for month. */
export const figuresFeature: FeatureNamed<'figures'> = {
  name: 'figures',
  texts: { nb, nn, en },
  commands,
  verbs: figureHandlers,
  pictures: [seriesPicture],
};
