import { dateInNorway, sameTimeLater } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import { maySendAt } from '../model/sending-times.ts';
import type { Undoing } from '../model/undo.ts';
import { withoutOldUndos } from '../model/undo-rules.ts';
import { changeLoaded, type Documents, type Loaded, listed } from '../store/documents.ts';
import { postponed } from '../store/envelope.ts';
import { type Due, type Key, RevisionConflict, type Store } from '../store/port.ts';
import { handIn } from './hand-in.ts';
import { inLanes } from './lanes.ts';
import { isInbox, type Reminders, UnknownKind } from './registry.ts';
import { moveOn, sendInbox } from './send.ts';
import type { Sender } from './sender.ts';

/** What sweeping needs of the world. */
export interface Sweeping {
  readonly store: Pick<Store, 'due' | 'read' | 'replace'>;
  readonly documents: Documents;
  readonly reminders: Reminders;
  readonly sender: Sender;
  readonly now: () => Instant;
  readonly newId: () => string;
  /**
   * Told of a document that could not be handled, and of an `UnknownKind`; the sweep goes on. The document stays due,
   * but for one of an unknown kind, which is due again a day later.
   */
  readonly onFailure: (key: Key, error: unknown) => void;
  /** Told why a message did not arrive, or may not have. */
  readonly onUndelivered?: (reason: string) => void;
  /** Told of an address that was made for another registration of the bot. */
  readonly onOutdated?: () => void;
  /** Called now and then while there is something to do. */
  readonly progress?: () => Promise<unknown>;
  /** Asked before each post; what another process posts is left to it. Without it every process posts. */
  readonly mayPost?: () => Promise<boolean>;
  /** When told to stop, a sweep ends what it has begun and leaves the rest to the next. */
  readonly stopped?: AbortSignal;
}

/** What a sweep came to, in numbers. */
export interface SweepReport {
  readonly at: Instant;
  /** Documents that were brought up to date or had reminders handed in. */
  readonly owners: number;
  /** Posts by what became of them; `waiting` ones will be tried again. */
  readonly sent: number;
  readonly waiting: number;
  readonly gone: number;
  readonly unknown: number;
  /** Documents that could not be handled. */
  readonly failed: number;
}

type Tally = { -readonly [K in Exclude<keyof SweepReport, 'at'>]: number };

const pageSize = 100;
/** How many documents are brought up to date side by side. */
const ownersAtATime = 16;
/** How many recipients are written to side by side: at what Teams takes in a second, each post may last two of them. */
const inboxesAtATime = 100;
/** Upkeep may make others due in turn: a network tells its teams of moved sessions some dozens at a time. */
const maximumRounds = 10;

/**
 * Does everything that is due: first the owners of reminders are brought up to date, and what is due of them goes into
 * its recipients' inboxes; then what earlier days have left over joins today's inbox; then each inbox is posted. Any
 * number of processes may sweep one store. It can be cut off anywhere; the next one goes on.
 */
export const sweep = async (sweeping: Sweeping): Promise<SweepReport> => {
  const at = sweeping.now();
  const tally: Tally = { owners: 0, sent: 0, waiting: 0, gone: 0, unknown: 0, failed: 0 };
  if (await handleOwners(sweeping, at, tally)) await handleInboxes(sweeping, at, tally);
  return { at, ...tally };
};

const handleInboxes = async (sweeping: Sweeping, until: Instant, tally: Tally): Promise<void> => {
  const today = dateInNorway(until);
  const atATime = inboxesAtATime;
  const find = async () => (await listed(dueIn(sweeping.store, until))).filter(isInbox);
  let inboxes = await find();
  const leftOver = maySendAt(until) ? inboxes.filter(({ id }) => id < today) : [];
  if (leftOver.length > 0) {
    await handleAll(sweeping, leftOver, tally, { handle: (key) => moveOn(sweeping, key, today), atATime });
    inboxes = await find();
  }
  const handle = async (key: Key) => {
    if ((await sweeping.mayPost?.()) === false) return;
    const sent = await sendInbox(sweeping, key);
    if (sent !== 'nothing') tally[sent] += 1;
  };
  await handleAll(sweeping, inboxes, tally, { handle, atATime });
};

/** @returns whether anything at all was due */
const handleOwners = async (sweeping: Sweeping, until: Instant, tally: Tally): Promise<boolean> => {
  for (let round = 1; ; round += 1) {
    let [found, stirred] = [false, false];
    const owners = async function* () {
      for await (const due of dueIn(sweeping.store, until)) {
        found = true;
        if (!isInbox(due)) yield due;
      }
    };
    const handle = async (key: Key) => {
      if (await handleOwner(sweeping, key, until)) stirred = true;
      tally.owners += 1;
    };
    await handleAll(sweeping, owners(), tally, { handle, atATime: ownersAtATime });
    if (!stirred || round === maximumRounds) return found || round > 1;
  }
};

/** @returns whether that may have made others due */
const handleOwner = async (sweeping: Sweeping, key: Key, until: Instant): Promise<boolean> => {
  const { documents, reminders } = sweeping;
  const owner = reminders.ownerAt(key);
  if (!owner) return leaveAlone(sweeping, key, until);
  const found = await documents.read(owner.kind, key);
  const loaded = found && (await withoutItsUndos(documents, found, until));
  const settled = loaded && (await owner.upkeep(documents, loaded, until));
  if (settled) await handIn(sweeping, owner, settled, until);
  return owner.stirs === true;
};

/** What was taken away can be put back for a day; then the words go with it. */
const withoutItsUndos = <T extends Undoing>(
  documents: Documents,
  loaded: Loaded<T>,
  now: Instant,
): Promise<Loaded<T>> | Loaded<T> =>
  withoutOldUndos(loaded.body, now) === loaded.body
    ? loaded
    : changeLoaded(documents, loaded, (newest) => withoutOldUndos(newest, now));

/** How long a document of an unknown kind is left alone, in days. */
const leftAloneDays = 1;

/**
 * A document of a kind that this Los does not know, as a newer one may have written it beside this or before. It must
 * not come again in every sweep, nor be lost for the newer one: what is in it stays, and it is due again later.
 * @throws UnknownKind so that it is told
 */
const leaveAlone = async ({ store }: Sweeping, key: Key, now: Instant): Promise<never> => {
  const found = await store.read(key);
  const later = sameTimeLater(now, leftAloneDays);
  if (found) await store.replace(postponed(found.document, later), found.revision).catch(unlessChanged);
  throw new UnknownKind(found?.document.type ?? key.id);
};

/** Whoever has changed it meanwhile has said when it is due. */
const unlessChanged = (error: unknown): void => {
  if (!(error instanceof RevisionConflict)) throw error;
};

/** How what is due is handled. */
interface Handling {
  readonly handle: (key: Key) => Promise<unknown>;
  readonly atATime: number;
}

/** Goes through what is due; what fails is told and left for the next sweep. */
const handleAll = async (
  { onFailure, progress, stopped }: Sweeping,
  all: Iterable<Due> | AsyncIterable<Due>,
  tally: Tally,
  { handle, atATime }: Handling,
): Promise<void> => {
  const safely = async (due: Due): Promise<unknown> => {
    if (stopped?.aborted) return;
    await handle({ pk: due.pk, id: due.id }).catch((error: unknown) => {
      tally.failed += 1;
      onFailure(due, error);
    });
    return progress?.();
  };
  const untilStopped = async function* () {
    for await (const due of all) {
      if (stopped?.aborted) return;
      yield due;
    }
  };
  await inLanes(untilStopped(), { laneOf: ({ pk }) => pk, atATime, handle: safely });
};

/** What is due, the next page read when it is needed. */
const dueIn = async function* (store: Sweeping['store'], until: Instant): AsyncGenerator<Due> {
  let after: string | undefined;
  do {
    const page = await store.due(until, { limit: pageSize, ...(after === undefined ? {} : { after }) });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
};
