import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity, TurnContext } from 'botbuilder';
import { withoutThread } from './address.ts';
import { outcomeOf } from './failures.ts';

const targeting = new AsyncLocalStorage<true>();

/** Does it as Teams does what only the recipient sees; the SDK knows nothing of that. */
export const asTargeted = <T>(act: () => Promise<T>): Promise<T> => targeting.run(true, act);

/** Whether what is sent now is for its recipient alone. */
export const isTargeting = (): boolean => targeting.getStore() ?? false;

/** How long a chat that took none is not asked again, in milliseconds. */
const restMs = 3_600_000;

/** So many are remembered; more at a time would mean that Teams takes none at all. */
const mostRemembered = 1_000;

/** Some clients, tenants and chats take no targeted messages, and Teams says so in several ways. */
const noes: ReadonlySet<string> = new Set(['refused', 'gone', 'noChat']);

export interface TargetingOptions {
  /** Whether it is tried at all. */
  readonly enabled: boolean;
  /** In milliseconds. */
  readonly now: () => number;
  /** Told of a chat in which Teams takes no targeted messages, with its code. */
  readonly onRefused: (reason: string) => void;
}

/** Posts what only the one who asked sees. @returns false where Teams does not take that: then nobody has seen it */
export type PostTargeted = (context: TurnContext, activity: Partial<Activity>) => Promise<boolean>;

export const createTargeting = ({ enabled, now, onRefused }: TargetingOptions): PostTargeted => {
  const restsUntil = new Map<string, number>();
  return async (context, activity) => {
    const chat = withoutThread(context.activity.conversation.id);
    if (!enabled || (restsUntil.get(chat) ?? 0) > now()) return false;
    try {
      await asTargeted(() => context.sendActivity(activity));
      return true;
    } catch (error) {
      const { result, reason } = outcomeOf(error);
      if (!noes.has(result)) throw error;
      if (restsUntil.size >= mostRemembered) restsUntil.clear();
      restsUntil.set(chat, now() + restMs);
      onRefused(reason);
      return false;
    }
  };
};
