import type { PersonId } from '../model/identity.ts';

/** A person as the chat's roster gives it. */
export interface ChatMember {
  readonly person: PersonId;
  /** Teams' own user id (`29:…`). */
  readonly userId: string;
  readonly name: string;
}

export type Scope = 'personal' | 'group' | 'channel';

/** What came in from a chat: an activity in our own words. Made by the Teams edge, which has parsed it. */
export interface Arrival {
  /** The activity's id; the same when a message is delivered again. */
  readonly id: string;
  readonly tenant: string;
  readonly sender: ChatMember;
  readonly scope: Scope;
  /** The conversation without what changes from thread to thread. */
  readonly conversation: string;
  /** Where to post later: a conversation reference, opaque to all but the Teams edge. */
  readonly address: string;
  readonly locale?: string;
  readonly event: Event;
}

export type Event =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly data: Readonly<Record<string, unknown>> }
  /** More was written or entered than Los looks through. */
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'welcome' }
  /** Los was taken out: nobody reads there what it says. */
  | { readonly kind: 'uninstalled' }
  | {
      readonly kind: 'left';
      /** Teams' own user ids, as `ChatMember.userId`: often all Teams says of somebody who left. */
      readonly userIds: readonly string[];
      /** Those of them whose person Teams names. */
      readonly people: readonly PersonId[];
    };

/** What a turn can ask the chat for. */
export interface Chat {
  members(): Promise<readonly ChatMember[]>;
}
