import type { Feature } from '../feature.ts';
import { activitiesFeature } from './activities/index.ts';
import { checklistFeature } from './checklist/index.ts';
import { commands } from './commands.ts';
import { nextConversationFeature } from './next-conversation/index.ts';
import { planFeature } from './plan/index.ts';
import { scoresFeature } from './scores/index.ts';
import { sharingFeature } from './sharing/index.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { wayHomeFeature } from './way-home/index.ts';
import { wheelFeature } from './wheel/index.ts';

/** The case itself. */
const caseFeature: Feature = {
  name: 'case',
  texts: { nb, nn },
  commands,
};

/** One user of the services: the toolkit «Hva er viktig for deg?» and the way home. */
export const caseFeatures: readonly Feature[] = [
  caseFeature,
  wheelFeature,
  scoresFeature,
  checklistFeature,
  planFeature,
  wayHomeFeature,
  activitiesFeature,
  nextConversationFeature,
  sharingFeature,
];
