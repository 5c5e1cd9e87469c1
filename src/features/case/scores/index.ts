import type { FeatureNamed } from '../../feature.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { scoresCorrected } from './undoables.ts';
import { scoresHandlers } from './verbs.ts';

/** The conversations and their scores. */
export const scoresFeature: FeatureNamed<'case/scores'> = {
  name: 'case/scores',
  texts: { nb, nn, en },
  commands,
  verbs: scoresHandlers,
  undoables: [scoresCorrected],
};
