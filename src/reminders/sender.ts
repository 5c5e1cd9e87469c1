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

/** What became of one message. Only `throttled` is certain not to have arrived and worth trying again. */
export type Posted =
  | {
      readonly result: 'sent';
      readonly activityId: string;
      /** The chat that was opened, when the recipient was given as a person. */
      readonly address?: string;
    }
  | { readonly result: 'throttled'; readonly retryAfterMs: number }
  /** Blocked, removed or never installed: trying again does not help. */
  | { readonly result: 'gone'; readonly reason: string }
  /** It may or may not have arrived. */
  | { readonly result: 'unknown'; readonly reason: string };

/** Posts messages that nobody asked for; never throws and never tries twice. Implemented by the Teams edge. */
export interface Sender {
  post(recipient: Route, reply: Reply, language: Language): Promise<Posted>;
}
