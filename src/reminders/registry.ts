import { isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import { dueAtOfInbox, type Inbox, type Recipient } from '../model/inbox.ts';
import { rememberOf } from '../model/remember.ts';
import type { Reminder } from '../model/scheduling.ts';
import { undoUntil } from '../model/undo-rules.ts';
import { ReminderKind } from '../model/wishes.ts';
import type { Mark } from '../reports/marks.ts';
import type { Kind as DocumentKind } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import type {
  Addition,
  Audience,
  DocumentOf,
  Due,
  KindOf,
  Occasion,
  OnOutcome,
  Owner,
  OwnerRef,
  OwnerType,
  PlannedDocument,
  Said,
} from './occasion.ts';
import { dueOf, nextReminderAt, type Scheduling, scheduleOf } from './schedule.ts';

/** What a feature gives the reminders: what it says unasked, and the documents that is planned from. */
export interface Reminding {
  readonly occasions?: readonly Occasion[];
  readonly owners?: readonly Owner[];
  readonly additions?: Addition;
  readonly onOutcome?: OnOutcome;
}

declare module '../dialog/handler.ts' {
  interface TurnMeans {
    readonly reminders: Reminders;
  }
}

/** Something of a kind that no feature has registered, as when a newer Los has written it. */
export class UnknownKind extends Error {
  override readonly name = 'UnknownKind';
  /** Which kind, for the log. */
  readonly code: string;

  constructor(kind: string) {
    super(kind);
    this.code = kind;
  }
}

/** Whom what goes to the facilitators may go to. */
type Facilitating = readonly Recipient[];

/** Everything Los says unasked, by the list of its features. */
export interface Reminders {
  /** @throws UnknownKind */
  occasion(kind: string): Occasion;
  /** @throws UnknownKind */
  owner(type: string): Owner;
  /** Whose document it is; `undefined` when no feature has registered such ones. */
  ownerAt(key: Key): Owner | undefined;
  readonly owners: readonly Owner[];
  readonly additions: readonly Addition[];
  readonly onOutcome: readonly OnOutcome[];
  /**
   * Everything Los will say unasked of a document, and has said, as it is now.
   * @param until of what comes again and again, the times around this one
   */
  schedule<O extends OwnerType>(
    type: O,
    document: DocumentOf<O>,
    until: Instant,
    facilitators?: Facilitating,
  ): Reminder<Said<KindOf<O>>>[];
  /** What has come due of a document and has not been handed to its recipients' inboxes yet. */
  due<O extends OwnerType>(
    type: O,
    document: DocumentOf<O>,
    now: Instant,
    facilitators?: Facilitating,
  ): Reminder<Said<KindOf<O>>>[];
  /** When the next reminder of a document comes, or would if its date still held. */
  next<O extends OwnerType>(type: O, document: DocumentOf<O>): Instant | undefined;
  /** When the earliest reminder or upkeep of a document comes; for the store. */
  dueAt<T>(kind: DocumentKind<T>, body: T): Instant | undefined;
  /** What a reminder is about, which is what is put off; `undefined` for what cannot be. */
  subjectOf(due: Due): string | undefined;
  /** The kind a person knows a reminder by and can switch off. */
  mutableOf(due: Pick<Due, 'kind'>): ReminderKind | undefined;
  /** The kinds that can come somewhere, in the order of these. */
  kindsAmong(audiences: readonly Audience[]): readonly ReminderKind[];
  /** The inbox in which a subject waits when it is put off (see `Inbox.apart`). */
  apartOf(subject: string): string | undefined;
  /** The kind of a subject that waits apart; of others only their reminders know. */
  mutableApart(subject: string): ReminderKind | undefined;
  /** Stands for whoever has done something that is not to be stored beside them. */
  readonly mark: Mark;
  /** An owner as an inbox keeps it. @throws UnknownKind, ZodError */
  checkedRef(ref: OwnerRef): OwnerRef;
}

/** Where nothing is told, nobody has to know whether somebody has answered. */
const noMark: Mark = () => {
  throw new Error('There is no key to make marks with');
};

/**
 * Makes the one list of everything Los says unasked.
 * @throws Error when something is registered twice, or an occasion's owner not at all
 */
export const createReminders = (features: readonly Reminding[], mark: Mark = noMark): Reminders => {
  const owners = named(
    features.flatMap((feature) => feature.owners ?? []),
    ({ type }) => type,
  );
  const occasions = named(
    features.flatMap((feature) => feature.occasions ?? []),
    ({ kind }) => kind,
  );
  const inOrder = [...occasions.values()].sort((one, other) => one.rank - other.rank);
  for (const { kind, of } of inOrder)
    if (!owners.has(of)) throw new Error(`${kind}: no feature brings the owner ${of}`);

  const occasion = (kind: string): Occasion => known(occasions, kind);
  const owner = (type: string): Owner => known(owners, type);
  const planned = new Map([...owners.keys()].map((type) => [type, inOrder.filter(({ of }) => of === type)]));
  const planning = (type: string, document: Document, facilitators: Facilitating = []): Scheduling => ({
    owner: owner(type),
    occasions: planned.get(type) ?? [],
    // Of an owner that nothing is planned from there are no occasions to look at it.
    document: document as PlannedDocument,
    facilitators,
  });
  const comesTo = (audience: Audience, kind: ReminderKind): boolean =>
    inOrder.some(({ mutable }) => mutable?.kind === kind && mutable.among.includes(audience));
  // Asked when a document is written, and again before anything is handed in of it.
  const nexts = new Map(
    [...planned].map(([type, all]) => [
      type,
      rememberOf((one: Document) => nextReminderAt(all, one as PlannedDocument)),
    ]),
  );
  const next = (type: string, document: Document) => known(nexts, type)(document);
  const apart = (subject: string): Owner | undefined =>
    [...owners.values()].find((one) => one.apartOf?.(subject) !== undefined);

  return {
    occasion,
    owner,
    ownerAt: (key) => (isInbox(key) ? undefined : owners.get(typeAt(key))),
    owners: [...owners.values()],
    additions: features.flatMap(({ additions }) => additions ?? []),
    onOutcome: features.flatMap(({ onOutcome }) => onOutcome ?? []),
    // What is planned from a document is of the kinds of its type.
    schedule: <O extends OwnerType>(type: O, document: DocumentOf<O>, until: Instant, facilitators?: Facilitating) =>
      scheduleOf(planning(type, document, facilitators), until) as Reminder<Said<KindOf<O>>>[],
    due: <O extends OwnerType>(type: O, document: DocumentOf<O>, now: Instant, facilitators?: Facilitating) =>
      dueOf(planning(type, document, facilitators), now) as Reminder<Said<KindOf<O>>>[],
    next,
    dueAt: ({ type }, body) => {
      if (type === 'inbox') return dueAtOfInbox(body as Inbox);
      // The body of a document of an owner's kind.
      const document = body as Document;
      if (!owners.has(type)) return undefined;
      const upkeepAt = earlier(owner(type).upkeepAt(document), undoUntil(document));
      return earlier(upkeepAt, next(type, document));
    },
    subjectOf: (due) => occasion(due.kind).subject(due),
    mutableOf: ({ kind }) => occasion(kind).mutable?.kind,
    kindsAmong: (audiences) => [
      ...new Set(audiences.flatMap((audience) => ReminderKind.options.filter((kind) => comesTo(audience, kind)))),
    ],
    apartOf: (subject) => apart(subject)?.apartOf?.(subject),
    mutableApart: (subject) =>
      planned.get(apart(subject)?.type ?? '')?.find(({ mutable }) => mutable !== undefined)?.mutable?.kind,
    mark,
    checkedRef: ({ type, ...ref }) => ({ type, ...owner(type).ref.parse(ref) }),
  };
};

type Document = DocumentOf<OwnerType>;

/** Inboxes are named by their recipient and day; the id of any other document begins with its type. */
export const isInbox = ({ pk }: Pick<Key, 'pk'>): boolean => pk.startsWith('inbox:');
const typeAt = ({ id }: Key): string => id.split(':')[0] ?? id;

const named = <T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  for (const one of all) {
    if (found.has(nameOf(one))) throw new Error(`${nameOf(one)} is registered twice`);
    found.set(nameOf(one), one);
  }
  return found;
};

const known = <T>(all: ReadonlyMap<string, T>, name: string): T => {
  const found = all.get(name);
  if (found === undefined) throw new UnknownKind(name);
  return found;
};

const earlier = (one: Instant | undefined, other: Instant | undefined): Instant | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return isAfter(one, other) ? other : one;
};
