import { together } from '../../dialog/compose.ts';
import type { Serving } from '../../reports/pages/pages.ts';
import type { FeatureNamed } from '../feature.ts';
import { addressHandlers } from './addresses.ts';
import { answeringHandlers } from './answering.ts';
import { commands } from './commands.ts';
import { evaluationPage } from './page.ts';
import { evaluationPicture } from './picture.ts';
import { evaluationAsked, evaluationOwner, evaluationReminded, evaluationShared } from './reminders.ts';
import { sessionEvaluation } from './targets.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { evaluationHandlers } from './verbs.ts';

/** What participants think of a session, anonymously. */
export const evaluationFeature: FeatureNamed<'evaluation'> = {
  name: 'evaluation',
  texts: { nb, nn, en },
  owners: [evaluationOwner],
  occasions: [evaluationAsked, evaluationReminded, evaluationShared],
  commands,
  verbs: together(evaluationHandlers, answeringHandlers, addressHandlers),
  pages: [evaluationPage as Serving],
  targets: { sessionEvaluation },
  pictures: [evaluationPicture],
};
