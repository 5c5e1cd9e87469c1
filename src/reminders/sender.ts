import type { Reply } from '../dialog/reply.ts';
import type { Language, PersonId } from '../model/identity.ts';

/** Who gets a message that nobody asked for. */
export type Route =
  | { readonly address: string }
  | {
      /** Somebody who has not written to Los yet: the personal chat is opened first. */
      readonly person: PersonId;
      /** Teams' own user id (`29:…`). */
      readonly userId: string;
      /** A known address in the same tenant, such as the team's chat: it says how to reach Teams there. */
      readonly via: string;
    };

/** What became of one message. What is not `sent` and not `unknown` has certainly not arrived. */
export type Posted =
  | {
      readonly result: 'sent';
      readonly activityId: string;
      /** The chat that was opened, when the recipient was given as a person. */
      readonly address?: string;
    }
  /** Teams, or the way to it, cannot take it now: worth trying again for as long as it takes. */
  | { readonly result: 'throttled'; readonly retryAfterMs: number; readonly reason: string }
  /** Teams did not take it, and nothing says that this stays so: worth trying again some times. */
  | { readonly result: 'refused'; readonly reason: string }
  /** The address leads to no chat; a person may still be reached if the chat is opened anew. */
  | { readonly result: 'noChat'; readonly reason: string }
  /** Teams takes no message of this size: worth trying in parts. */
  | { readonly result: 'tooLarge'; readonly reason: string }
  /** Blocked, removed or never installed: trying again does not help. */
  | { readonly result: 'gone'; readonly reason: string }
  /** It may or may not have arrived. */
  | { readonly result: 'unknown'; readonly reason: string };

/** How it is recorded that an address was made for another registration of the bot. */
export const outdated = 'UnreadableId';

export const isOutdated = (posted: Posted): boolean => posted.result === 'noChat' && posted.reason.endsWith(outdated);

/** Posts messages that nobody asked for; never throws and never tries twice. Implemented by the Teams edge. */
export interface Sender {
  /** @param mayLeave asked right before the message leaves, after all waiting: whether it is still whoever posts who holds it */
  post(recipient: Route, reply: Reply, language: Language, mayLeave?: () => boolean): Promise<Posted>;
}
