import type { PersonId } from '../model/identity.ts';
import type { ChannelKind } from '../model/person.ts';

/** A person as the chat's roster gives it. */
export interface ChatMember {
  readonly person: PersonId;
  /** Teams' own user id (`29:…`). */
  readonly userId: string;
  /** May be empty: Teams does not always say. */
  readonly name: string;
  /** Whether the person is a guest or from another organisation, where Teams says so. */
  readonly guest?: boolean;
}

export type Scope = 'personal' | 'group' | 'channel';

/** Where a channel lies in Teams: `team` is Teams' id of the team, which is that of the team's first channel too. */
export interface ChannelPlace {
  readonly team: string;
  readonly kind?: ChannelKind;
}

/** What came in from a chat: an activity in our own words. Made by the Teams edge, which has parsed it. */
export interface Arrival {
  /** The activity's id; the same when a message is delivered again. */
  readonly id: string;
  readonly tenant: string;
  readonly sender: ChatMember;
  readonly scope: Scope;
  /** The conversation it is about, without what changes from thread to thread. */
  readonly conversation: string;
  /** Absent outside channels, and where Teams does not say. */
  readonly channel?: ChannelPlace;
  /** Where to post later: a conversation reference, opaque to all but the Teams edge. */
  readonly address: string;
  readonly locale?: string;
  /** Whether nobody else in a chat of several can see it: a slash command, or a press on what only one person sees. */
  readonly inPrivate?: boolean;
  readonly event: Event;
}

/** Where Teams wants a file put, once whoever is offered it has said yes; it comes from outside. */
export interface UploadPlace {
  readonly url: string;
  /** Where it can be opened then, its id there, and what Teams calls its type: `pptx`. */
  readonly contentUrl: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** Where a file lies that somebody has sent; it comes from outside. */
export interface FilePlace {
  readonly url: string;
  readonly name: string;
}

export type Event = Said | Told;

/** Somebody wants something. */
type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly data: Readonly<Record<string, unknown>>; readonly upload?: UploadPlace }
  /** Sent in the personal chat, the only one in which Teams hands files over. */
  | { readonly kind: 'file'; readonly file: FilePlace }
  /** More was written or entered than Los looks through. */
  | { readonly kind: 'tooMuch' };

/** Teams tells of something, once; nobody waits for an answer. */
export type Told =
  | { readonly kind: 'welcome' }
  /** Los was taken out: nobody reads there what it says. */
  | { readonly kind: 'uninstalled' }
  | (Concerned & { readonly kind: 'joined'; readonly people: readonly ChatMember[] })
  | (Concerned & {
      readonly kind: 'left';
      /** Teams' own user ids, as `ChatMember.userId`: often all Teams says of somebody who left. */
      readonly userIds: readonly string[];
      /** Those of them whose person Teams names. */
      readonly people: readonly PersonId[];
    })
  /** The channel, or the whole team, has been deleted. */
  | (Concerned & { readonly kind: 'closed' })
  /** The channel is no longer shared with some team: all of its people are gone, and Teams names none of them. */
  | { readonly kind: 'unshared' };

interface Concerned {
  /** Whether it holds in every channel of the team in Teams. */
  readonly everywhere: boolean;
}

const saidKinds: ReadonlySet<Event['kind']> = new Set<Said['kind']>(['text', 'press', 'file', 'tooMuch']);

export const isTold = (event: Event): event is Told => !saidKinds.has(event.kind);

/** What a turn can ask the chat for. */
export interface Chat {
  /** Who is in it. */
  members(): Promise<readonly ChatMember[]>;
  /** Who is in the chat at another address. */
  membersAt(address: string): Promise<readonly ChatMember[]>;
}
