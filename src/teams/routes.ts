// Not from the package's index: that loads tokenizers and models, half a second for nothing.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { respond } from './delivery.ts';

/** teams-ai sends `typing` after a second and shares its timer between turns, whatever `startTypingTimer` says. */
class Routes extends Application<TurnState> {
  override startTypingTimer(): void {}
  override stopTypingTimer(): void {}
}

/**
 * Where what is neither written nor pressed goes: installations, who comes and goes, and what Los does not know. Loaded
 * when the first of these comes: the router takes a quarter of a second, and a turn that passes it by is shorter.
 */
export const routesTo = (turn: (context: TurnContext) => Promise<void>): Pick<Routes, 'run'> => {
  const routes = new Routes({
    turnStateFactory: () => new TurnState(),
    removeRecipientMention: false,
    startTypingTimer: false,
  });
  return routes
    .activity(ActivityTypes.InstallationUpdate, turn)
    .activity(ActivityTypes.ConversationUpdate, turn)
    .addRoute(isInvoke, (context) => respond(context, {}), true);
};

const isInvoke = async ({ activity }: TurnContext): Promise<boolean> => activity.type === ActivityTypes.Invoke;
