import { together } from '../../dialog/compose.ts';
import type { Feature, FeatureNamed } from '../feature.ts';
import { activitiesFeature } from './activities/index.ts';
import { caseActorsFeature } from './actors/index.ts';
import { checklistFeature } from './checklist/index.ts';
import { caseClosed } from './closing/undoables.ts';
import { closingHandlers } from './closing/verbs.ts';
import { commands } from './commands.ts';
import { ownCases } from './findables.ts';
import { nextConversationFeature } from './next-conversation/index.ts';
import { planFeature } from './plan/index.ts';
import { caseOwner, occasionsOfCases } from './reminders.ts';
import { scoresFeature } from './scores/index.ts';
import { sharingFeature } from './sharing/index.ts';
import { casesToUndo, caseTarget } from './target.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { caseHandlers } from './verbs.ts';
import { wayHomeFeature } from './way-home/index.ts';
import { wheelFeature } from './wheel/index.ts';

export { coordinationChecklist } from './checklist/coordination.ts';
export { answeredInWords, fidelityInWords, itemText } from './checklist/views.ts';
export { purge } from './closing/rules.ts';

/** The case itself. */
const caseFeature: FeatureNamed<'case'> = {
  name: 'case',
  texts: { nb, nn, en },
  owners: [caseOwner],
  occasions: occasionsOfCases,
  commands,
  verbs: together(caseHandlers, closingHandlers),
  targets: { case: caseTarget },
  undoables: [caseClosed],
  undoPlaces: { case: casesToUndo },
  findables: [ownCases],
};

/** One user of the services: the toolkit «Hva er viktig for deg?» and the way home. */
export const caseFeatures = [
  caseFeature,
  wheelFeature,
  scoresFeature,
  checklistFeature,
  planFeature,
  caseActorsFeature,
  wayHomeFeature,
  activitiesFeature,
  nextConversationFeature,
  sharingFeature,
] as const satisfies readonly Feature[];
