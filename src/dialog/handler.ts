import type { z } from 'zod';
import type { Translate } from '../language/texts.ts';
import type { CalendarDate, Instant, Language } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import type { Person, Room } from '../model/person.ts';
import type { Permission } from '../model/roles.ts';
import type { Team } from '../model/team.ts';
import type { FileMade, Files } from '../reports/files/downloads.ts';
import type { Pages } from '../reports/pages/pages.ts';
import type { PictureAddress } from '../reports/pictures.ts';
import type { Changed, ChangeResult, Documents, Loaded } from '../store/documents.ts';
import type { Arrival, Chat, ChatMember, FilePlace, Scope, Told, UploadPlace } from './arrival.ts';
import type { Command } from './commands.ts';
import type { Blame } from './refusing.ts';
import type { Reply } from './reply.ts';
import type { Verb } from './verb.ts';

/** The document a turn starts from: the room of a group or channel, the person in a personal chat. */
export type Here = { readonly room: Loaded<Room> } | { readonly person: Loaded<Person> };

/** What rooms above the dialog give every turn: they add theirs. */
export interface TurnMeans {}

/** Puts a file where Teams wants it; never throws. @returns whether it is there */
export type SendFile = (to: UploadPlace, file: FileMade) => Promise<boolean>;

/** Fetches a file that somebody has sent; never throws. @returns `undefined` when it is not to be had there any more */
export type FetchFile = (from: FilePlace) => Promise<Uint8Array | 'tooLarge' | undefined>;

/** What every handler may use. */
export interface Turn extends TurnMeans {
  readonly now: Instant;
  /** The calendar date in Norway. */
  readonly today: CalendarDate;
  readonly language: Language;
  readonly t: Translate;
  readonly me: ChatMember;
  readonly tenant: string;
  readonly scope: Scope;
  readonly here: Here;
  readonly chat: Chat;
  readonly documents: Documents;
  readonly repertoire: Repertoire;
  /** Whether the person may make networks (`LOS_FACILITATORS`, `los grant`). */
  readonly mayFoundNetworks: boolean;
  /** Identifies what the person asked for; the same when it is pressed or delivered twice. */
  readonly commandId: string;
  /** Whether it is asked for by a `once` verb, and so spent also when it changes nothing. */
  readonly once?: boolean;
  /** The version of the thing that the pressed card showed. */
  readonly seen: number | undefined;
  newId(): string;
  /** Where a picture for a card is fetched, by whoever has the address and for some time only. */
  readonly picture: PictureAddress;
  readonly files: Files;
  /** Where web pages are, for those who have no Los. */
  readonly pages: Pages;
  /** Where a file is wanted, when the person has said yes to it. */
  readonly upload: UploadPlace | undefined;
  readonly sendFile: SendFile;
  readonly fetchFile: FetchFile;
  /** How long a closed case keeps its words, in days. */
  readonly wordsKeptDays: number;
}

/** Whom something is said to: in which language, and on which day. */
export type Voice = Pick<Turn, 't' | 'language' | 'today'>;

/** A turn about a stored document, which the person is allowed to act on. */
export interface TurnOn<T> extends Turn {
  readonly target: Loaded<T>;
  /** Changes the document; checks the person's permission again on the newest one, and has one effect if repeated. */
  change<A>(apply: (body: T) => Changed<T, A>): Promise<ChangeResult<T, A>>;
}

/** A turn about all the teams in which the person may do what was asked for; at least one. */
export interface TurnInTeams extends Turn {
  readonly teams: readonly Team[];
}

/**
 * What verbs act on, and the turn that a handler then gets. A feature that brings a target adds it:
 * `declare module '…/dialog/handler.ts' { interface Targets { case: TurnOn<PathwayCase> } }`.
 */
export interface Targets {
  nothing: Turn;
  /** The chat itself: the room for those who work together in it, the person in the personal chat. */
  place: TurnOn<Room | Person>;
  team: TurnOn<Team>;
  /** All the person's teams at once, for lists in the personal chat; in a room the one that works there. */
  ownTeams: TurnInTeams;
  network: TurnOn<Network>;
}

type Again = readonly Reply[] | undefined;

/** One thing a person can ask for, by typing or by pressing. */
export interface Handler<K extends keyof Targets = keyof Targets, I = unknown> {
  readonly on: K;
  readonly may: Permission;
  readonly input: z.ZodType<I>;
  run(turn: Targets[K], input: I): Promise<readonly Reply[]> | readonly Reply[];
  /** What to show when the answer was no, which is said on it: usually the same form with what was entered, or the present state. */
  again?(turn: Targets[K], entered: Readonly<Record<string, unknown>>): Again | Promise<Again>;
  readonly blame?: Blame;
  /** Saves what is entered in a form's fields; a no is said where it can be mended, also among others. */
  readonly form?: true;
  /** The field that holds the rows of a table, in each of which is looked for what would say who a person is (`identifiersIn`). */
  readonly table?: string;
  /** The field in which people write as they do in the chat: what stands there counts as typed. */
  readonly typedIn?: string;
  /** What is asked for by sending a file, which it gets as `file` (`filePlaceIn`). */
  readonly takesFile?: true;
  /**
   * Every press counts: a look is written down each time, and what is to be so from now on holds whatever came between.
   * Without it the same button with the same input has one effect, however often it is pressed.
   */
  readonly anew?: boolean;
  /**
   * The first press of a card decides: whatever `once` button of it the same person presses after that is the same
   * command, so that a second, hasty tap neither answers otherwise nor answers the next question. What verbs of one card
   * leave in their document as the answer must be alike.
   */
  readonly once?: boolean;
  /**
   * Who is to see the answer, where others read along and it is not the room's: `sender`, what concerns only whoever
   * asks; `senderIfPossible`, what is no secret and is of use in the room, where it cannot be shown to one alone;
   * `asAsked`, what is only looked at, by those who can see the question.
   */
  readonly seenBy?: 'sender' | 'senderIfPossible' | 'asAsked';
  /** It answers in words what somebody has asked, who may go on from there: «og neste?», «hvorfor?». */
  readonly told?: true;
  /** Nobody is to know who has asked for it: the log does not say. */
  readonly unsigned?: true;
  /** The verb that means the same where a network's facilitators talk and there is no team. */
  readonly amongFacilitators?: Verb;
}

/** A table of handlers, by verb. */
export type Handlers = { readonly [V in Verb]?: Handler };

/** Everything that can be asked for, and how it is typed. */
export interface Repertoire {
  /** By verb, which comes from outside: `constructor` is none. */
  readonly handlers: ReadonlyMap<string, Handler>;
  /** What help and suggestions offer, the likeliest first. */
  readonly commands: readonly Command[];
}

/** What Los does unasked, when Teams tells of something. */
export type EventHandler = (turn: Turn, arrival: Arrival) => Promise<readonly Reply[]>;
export type EventHandlers = { readonly [K in Exclude<Told['kind'], 'uninstalled'>]: EventHandler };

/** Ties a handler's input type to its schema. */
export const handler = <K extends keyof Targets, I>(definition: Handler<K, I>): Handler<K, I> => definition;
