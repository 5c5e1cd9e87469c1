import type { z } from 'zod';
import type { Button } from '../dialog/elements.ts';
import type { Reply } from '../dialog/reply.ts';
import type { Translate } from '../language/texts.ts';
import type { CalendarDate, Instant, Language } from '../model/identity.ts';
import type { InboxItem, Recipient } from '../model/inbox.ts';
import type { Person, Room } from '../model/person.ts';
import type { Reminder, Scheduled } from '../model/scheduling.ts';
import type { Team } from '../model/team.ts';
import type { ReminderKind } from '../model/wishes.ts';
import type { Mark } from '../reports/marks.ts';
import type { Documents, Loaded, Reading } from '../store/documents.ts';
import type { Kind as DocumentKind } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import type { FacilitatorsReached } from '../upkeep/facilitators.ts';

// === What there is

/**
 * The types of documents that reminders are planned from: features add theirs.
 * `document` is what is stored and planned from, `told` what is known when one of its reminders is told.
 */
export interface Owners {}
export type OwnerType = keyof Owners;
export type DocumentOf<O extends OwnerType> = Owners[O]['document'];

/**
 * Everything Los says unasked: features add theirs. `of` is the type of its owner, `says` what the plan knows of it, and
 * `found` what is looked up when it is told.
 */
export interface Occasions {}
export type OccasionKind = keyof Occasions;

/** The documents of which something is planned: an owner may also be there for its upkeep alone. */
export type PlannedDocument = DocumentOf<OwnerOf<OccasionKind>>;
/** What is known of them when something is told. */
export type PlannedOwner = Owners[OwnerOf<OccasionKind>]['told'];

type Says<K extends OccasionKind> = Occasions[K]['says'];
type OwnerOf<K extends OccasionKind> = Occasions[K]['of'];
type Found<K extends OccasionKind> = Occasions[K] extends { readonly found: infer F } ? F : undefined;

/** What a plan says of an occasion. */
export type Said<K extends OccasionKind = OccasionKind> = K extends OccasionKind
  ? { readonly kind: K } & Says<K>
  : never;

/** The kinds whose reminders are planned from one type of owner. */
export type KindOf<O extends OwnerType> = {
  [K in OccasionKind]: OwnerOf<K> extends O ? K : never;
}[OccasionKind];

/** Something planned that is told, or could be: of what, and what it says. */
export type Due<K extends OccasionKind = OccasionKind> = K extends OccasionKind
  ? {
      readonly kind: K;
      readonly of: OwnerOf<K>;
      readonly owner: Owners[OwnerOf<K>]['told'];
      readonly reminder: Reminder<Said<K>>;
    }
  : never;

/** A reminder that still holds just before it is told. */
export type ToTell<K extends OccasionKind = OccasionKind> = K extends OccasionKind
  ? Due<K> & { readonly found: Found<K> }
  : never;

// === An occasion

/** A date of an occasion. */
export interface Dated<S> extends Scheduled<S> {
  /**
   * Whether it is still so. A date that holds no more counts for when the owner is visited, so that `remindedUntil`
   * moves on: what is opened again must not bring reminders from the past with it.
   */
  readonly holds: boolean;
  readonly to: readonly Recipient[] | 'facilitators';
}

/** Says to whom planned dates go. @param holds whether they are still so */
export const addressed = <S>(planned: readonly Scheduled<S>[], to: Dated<S>['to'], holds = true): Dated<S>[] =>
  planned.map((one) => ({ ...one, to, holds }));

/**
 * Where something can come: in a team's chat or that of a network's facilitators, or to somebody alone, who works in a
 * team, leads one, or is a facilitator.
 */
export type Audience = 'teamChat' | 'facilitatorsChat' | 'works' | 'leads' | 'facilitates';

/** How it can be switched off. */
export interface Mutable {
  /** The kind people know it by. */
  readonly kind: ReminderKind;
  /** Where it can come, and so be switched off. */
  readonly among: readonly Audience[];
}

/** What every occasion says of itself, whatever its message looks like. */
interface Common<K extends OccasionKind> {
  readonly kind: K;
  readonly of: OwnerOf<K>;
  /** None for news that somebody waits for. */
  readonly mutable: Mutable | undefined;
  /** Of what is planned for one time, what has the higher rank stands first. */
  readonly rank: number;
  /**
   * All its dates, as the document is now.
   * @param until of what comes again and again, the times around this one
   */
  schedule(document: DocumentOf<OwnerOf<K>>, until: Instant): readonly Dated<Says<K>>[];
  /** For what comes again and again: when it next does. Of several that are due the newest alone is told. */
  next?(document: DocumentOf<OwnerOf<K>>, after: Instant): Instant | undefined;
  /**
   * What it is about: putting that off quiets every reminder of the same subject until then. Words apart by spaces, of
   * which the first two say the type of the thing and the team or network it is in.
   * @returns `undefined` for what cannot be put off, as it cannot be switched off
   */
  subject(due: Due<K>): string | undefined;
  /** What Los reminds of, in a few words, never a word of what is in a case. @returns '' for news, which needs no name */
  name(t: Translate, due: Due<K>): string;
  /** The names of what comes at one time, with the day it is about: «Samling 1, 8. desember». */
  dated?(voice: Pick<Setting, 't' | 'language'>, due: Due<K>, names: string): string;
  /** Whether it is still worth a word after its last day when somebody has put it off. */
  lastsLonger?(told: ToTell<K>): boolean;
}

/** What news says of itself: somebody waits for it, so that it needs no name, and cannot be put off or switched off. */
export const news = { mutable: undefined, subject: () => undefined, name: () => '' } as const;

/** An occasion that shares the day's message with others of its team. */
export interface Shared<K extends OccasionKind> extends Common<K> {
  readonly section: Section<K>;
}

/** An occasion that has a message of its own. */
export interface Apart<K extends OccasionKind> extends Common<K> {
  /** Names the inbox in which it waits; `undefined` for the day's, whose other reminders the message then holds too. */
  apart(document: DocumentOf<OwnerOf<K>>): string | undefined;
  /** Whether it is news that waits for no hour. */
  readonly atOnce: boolean;
  /** Looks up what is told. @returns `undefined` when there is nothing to tell by now */
  find(
    documents: Reading,
    owner: Owners[OwnerOf<K>]['told'],
    reminder: Reminder<Said<K>>,
    today: CalendarDate,
    mark: Mark,
  ): Promise<Found<K> | 'nothing'>;
  teams(told: ToTell<K>): readonly Team[];
  message(setting: Setting, told: ToTell<K>, also: Also): Reply;
}

/** Something Los says unasked: one value, listed by its feature. */
export type Occasion<K extends OccasionKind = OccasionKind> = Shared<K> | Apart<K>;

export const isShared = <K extends OccasionKind>(occasion: Occasion<K>): occasion is Shared<K> => 'section' in occasion;

// === The day's message

/** How and when it is said. */
export interface Setting {
  readonly t: Translate;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly kind: 'room' | 'person';
  /** The inbox it comes from. */
  readonly from: { readonly date: CalendarDate };
  /** Whether the message is about one team alone. */
  readonly isAlone: boolean;
}

/** One thing a message tells of. Empty text = not shown. */
export interface Part {
  /** Empty when the card's title says it. */
  readonly heading: string;
  /** Whom or which team it concerns. */
  readonly meta: string;
  /** Dates, or the tasks it is about. */
  readonly lines: readonly { readonly line: string }[];
  readonly words: string;
}

/** The useful next step, and the task it belongs to. Empty text = not shown. */
export interface Step {
  readonly stepTitle: string;
  readonly step: string;
}

/** A button, and where it stands among the others: what is most likely next comes first. */
export interface Ranked {
  readonly rank: number;
  readonly button: Button;
}

/** What reminders lead to: the team's tasks, its improvement work, its cases, or something aside from all of them. */
export type LeadsTo = 'work' | 'improvement' | 'cases' | 'aside';

/** What there is to tell about one team, each thing once. */
export interface Account {
  readonly team: Team;
  readonly told: readonly ToTell[];
  /** What its reminders lead to, each once. */
  readonly leadsTo: ReadonlySet<LeadsTo>;
  /** Whether a button has to say which team it means (`los`), for the message is not about this one alone. */
  readonly isAimed: boolean;
}

/** Whether all that is told of a team leads to one thing. */
export const leadsOnlyTo = ({ leadsTo }: Account, what: LeadsTo): boolean => leadsTo.size === 1 && leadsTo.has(what);

/** What the reminders of one or several kinds say together, for all that one message tells of them about one team. */
export interface Section<K extends OccasionKind> {
  /** Its place among the parts: lower ones come first, those of one rank in order of time. */
  readonly rank: number;
  readonly leadsTo: LeadsTo;
  /**
   * Names what stands once in a message, among all there is: after a standstill several reminders of it may have come,
   * and the last says it all.
   */
  thing(told: ToTell<K>): string;
  parts(setting: Setting, told: readonly ToTell<K>[], account: Account): readonly Part[];
  buttons(setting: Setting, told: readonly ToTell<K>[], account: Account): readonly Ranked[];
}

/** What a message of its own may hold beside: what else is due the same day, and the way out. */
export interface Also {
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
  readonly later: readonly Button[];
}

/** What a feature adds to the day's messages, whatever they tell of. */
export interface Addition {
  /** Beside the buttons of what is told of a team. */
  buttons?(setting: Setting, account: Account): readonly Ranked[];
  /** At the end, one press away on every reminder. */
  last?(setting: Setting, accounts: readonly Account[]): readonly Button[];
  /** A small step to take, where the message is about one team. */
  step?(setting: Setting, account: Account): Step | undefined;
  /** The version that the buttons hand back, where all of it is about one thing. */
  version?(account: Account): number | undefined;
}

// === An owner

/** A type of document from which reminders are planned: one value, listed by its feature. */
export interface Owner<O extends OwnerType = OwnerType> {
  /** Also how the ids of such documents begin, and the `type` by which an inbox names its owners. */
  readonly type: O;
  readonly kind: DocumentKind<DocumentOf<O>>;
  /** What an inbox keeps of it beside its type. */
  readonly ref: z.ZodType<Readonly<Record<string, string>>>;
  refOf(document: DocumentOf<O>): Readonly<Record<string, string>>;
  key(ref: Readonly<Record<string, string>>): Key;
  /** Begins the ids of its reminders. */
  prefix(document: DocumentOf<O>): string;
  /** What is known of it when something is told. @returns `undefined` when there is nobody to tell by now */
  load(documents: Reading, document: DocumentOf<O>): Promise<Owners[O]['told'] | undefined>;
  /** Its facilitators, where something of it goes to them. */
  facilitators?(documents: Reading, document: DocumentOf<O>): Promise<FacilitatorsReached>;
  /** The team it is about. */
  team(told: Owners[O]['told']): Team | undefined;
  /** Whether somebody for whom something is planned may still hear of it. */
  mayHear?(told: Owners[O]['told'], recipient: Recipient): boolean;
  /** Those of which something may be planned for a chat, to show there what will come. */
  here(documents: Reading, here: Room | Person): Promise<readonly DocumentOf<O>[]>;
  /** The inbox in which something put off waits, by its subject, when that is not the day's. */
  apartOf?(subject: string): string | undefined;
  /** When there is something to bring up to date, beside its reminders. */
  upkeepAt(document: DocumentOf<O>): Instant | undefined;
  /** Brings up to date what goes with the document. @returns it as it then is; `undefined` when it has gone */
  upkeep(documents: Documents, loaded: Loaded<DocumentOf<O>>, now: Instant): Promise<Loaded<DocumentOf<O>> | undefined>;
  /** Whether its upkeep makes others due at once. */
  readonly stirs?: boolean;
}

/** How an inbox names the document whose plan a reminder stands in. */
export type OwnerRef = InboxItem['owner'];

// === What is told afterwards

/** What became of a message in the end. */
export interface MessageOutcome {
  readonly recipient: Recipient;
  readonly items: readonly Pick<InboxItem, 'owner'>[];
  readonly result: 'sent' | 'gone' | 'unknown';
  /** Why it did not arrive, or may not have; absent when it did. */
  readonly reason: string | undefined;
  /** The teams it was about, as they have just been read. */
  readonly teams: readonly Team[];
}

/** What a feature does about what became of a message. */
export type OnOutcome = (
  means: { readonly documents: Documents; readonly now: () => Instant },
  outcome: MessageOutcome,
) => Promise<void>;
