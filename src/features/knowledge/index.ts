import type { FeatureNamed } from '../feature.ts';
import { answering } from './answering.ts';
import { commands } from './commands.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { knowledgeHandlers } from './verbs.ts';

export { readButton } from './answer-card.ts';
export { answerOnTask } from './answers/index.ts';

/** Short answers to what people ask, and finding them by people's own words. */
export const knowledgeFeature: FeatureNamed<'knowledge'> = {
  name: 'knowledge',
  texts: { nb, nn, en },
  commands,
  verbs: knowledgeHandlers,
  answering,
};
