import { randomInt } from 'node:crypto';
import type { Conversation } from '../dialog/dispatcher.ts';
import type { Handlers } from '../dialog/handler.ts';
import { toolkitHandlers } from './cases/index.ts';
import { checklistEditingHandlers } from './checklist-editing.ts';
import { currentTeamHandlers } from './current-team.ts';
import { figureHandlers } from './figures.ts';
import { guidanceHandlers } from './guidance/index.ts';
import { helpHandlers } from './help.ts';
import { languageHandlers } from './language.ts';
import { leaderHandlers } from './leaders/index.ts';
import { networkHandlers } from './network/index.ts';
import { packageHandlers } from './packages/index.ts';
import { practiceHandlers } from './practice.ts';
import { reminderHandlers } from './reminders/index.ts';
import { rosterHandlers } from './roster.ts';
import { onLeft, teamHandlers } from './team.ts';
import { teamSetUpHandlers } from './team-set-up.ts';
import { timelineHandlers } from './timeline.ts';
import { undeliveredHandlers } from './undelivered.ts';
import { createWelcome } from './welcome.ts';

const capabilities: Handlers = {
  ...languageHandlers,
  ...packageHandlers,
  ...networkHandlers(randomInt),
  ...teamSetUpHandlers,
  ...teamHandlers,
  ...rosterHandlers,
  ...currentTeamHandlers,
  ...timelineHandlers,
  ...toolkitHandlers,
  ...practiceHandlers,
  ...checklistEditingHandlers,
  ...figureHandlers,
  ...guidanceHandlers,
  ...reminderHandlers,
  ...leaderHandlers,
  ...undeliveredHandlers,
};

/** Everything a person can ask for, by verb: the same whether it is typed or pressed. */
export const handlers: Handlers = { ...capabilities, ...helpHandlers(capabilities) };

/** What Los does when it is added somewhere and when people leave. */
export const events: Conversation['events'] = {
  welcome: createWelcome(capabilities),
  left: onLeft,
};
