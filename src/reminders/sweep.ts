import { dateInNorway } from '../domain/calendar.ts';
import type { PathwayCase } from '../domain/case.ts';
import { isPurgeDue, purgeWhenDue } from '../domain/caseClosing.ts';
import type { Instant } from '../domain/identity.ts';
import { maySendAt } from '../domain/sendingTimes.ts';
import { changeLoaded, type Documents, type Loaded } from '../store/documents.ts';
import { kinds } from '../store/kinds.ts';
import type { Due, Key, Store } from '../store/port.ts';
import { settleNetwork, settleTeam } from '../store/projections.ts';
import { handInCase, handInTeam } from './handIn.ts';
import { inLanes } from './lanes.ts';
import { handInNetwork, handInPerson } from './leaders.ts';
import type { Poster } from './poster.ts';
import { moveOn, sendInbox } from './send.ts';
import { handInThread } from './threads.ts';

/** What sweeping needs of the world. */
export interface Sweeping {
  readonly store: Pick<Store, 'due'>;
  readonly documents: Documents;
  readonly poster: Poster;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Told of a document that could not be handled; it stays due, and the sweep goes on. */
  readonly onFailure: (key: Key, error: unknown) => void;
  /** Told why a message did not arrive, or may not have. */
  readonly onUndelivered?: (reason: string) => void;
  /** Called now and then while there is something to do. */
  readonly progress?: () => Promise<unknown>;
  /** When told to stop, a sweep ends what it has begun and leaves the rest to the next. */
  readonly stopped?: AbortSignal;
}

/** What a sweep came to, in numbers. */
export interface SweepReport {
  readonly at: Instant;
  /** Networks, teams, cases and threads that were brought up to date or had reminders handed in. */
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
/** A network tells its teams of moved sessions some dozens at a time, and that makes them due in turn. */
const maximumRounds = 10;

/**
 * Does everything that is due: first what is due of networks, teams, cases and threads goes into their recipients' inboxes; then what
 * earlier days have left over joins today's inbox; then each inbox is posted. Any number of processes may sweep one
 * store. It can be cut off anywhere; the next one goes on.
 */
export const sweep = async (sweeping: Sweeping): Promise<SweepReport> => {
  const at = sweeping.now();
  const tally: Tally = { owners: 0, sent: 0, waiting: 0, gone: 0, unknown: 0, failed: 0 };
  if (await handleOwners(sweeping, at, tally)) await handleInboxes(sweeping, at, tally);
  return { at, ...tally };
};

const handleInboxes = async (sweeping: Sweeping, until: Instant, tally: Tally): Promise<void> => {
  const today = dateInNorway(until);
  const isLeftOver = (key: Key) => isInbox(key) && key.id < today;
  const atATime = inboxesAtATime;
  if (maySendAt(until)) {
    const handle = (key: Key) => moveOn(sweeping, key, today);
    await handleDue(sweeping, until, tally, { wanted: isLeftOver, handle, atATime });
  }
  const handle = async (key: Key) => {
    const sent = await sendInbox(sweeping, key);
    if (sent !== 'nothing') tally[sent] += 1;
  };
  await handleDue(sweeping, until, tally, { wanted: isInbox, handle, atATime });
};

const isInbox = ({ pk }: Key): boolean => pk.startsWith('inbox:');
const isThread = ({ id }: Key): boolean => id.startsWith('thread:');
const isNetwork = (key: Key): boolean => key.pk.startsWith('network:') && !isThread(key);
const isPerson = ({ pk }: Key): boolean => pk.startsWith('person:');
const isCase = ({ id }: Key): boolean => id.startsWith('case:');
const isOwner = (key: Key): boolean => !isInbox(key);

/** @returns whether anything at all was due */
const handleOwners = async (sweeping: Sweeping, until: Instant, tally: Tally): Promise<boolean> => {
  for (let round = 1; ; round += 1) {
    let networks = 0;
    const handle = async (key: Key) => {
      await handleOwner(sweeping, key, until);
      tally.owners += 1;
      if (isNetwork(key)) networks += 1;
    };
    const found = await handleDue(sweeping, until, tally, { wanted: isOwner, handle, atATime: ownersAtATime });
    if (networks === 0 || round === maximumRounds) return found || round > 1;
  }
};

const handleOwner = async (sweeping: Sweeping, key: Key, until: Instant): Promise<void> => {
  const { documents } = sweeping;
  if (isNetwork(key)) {
    const network = await documents.read(kinds.network, key);
    if (network) await handInNetwork(sweeping, await settleNetwork(documents, network), until);
    return;
  }
  if (isPerson(key)) {
    const person = await documents.read(kinds.person, key);
    if (person) await handInPerson(sweeping, person, until);
    return;
  }
  if (isCase(key)) {
    const it = await documents.read(kinds.case, key);
    if (it) await handInCase(sweeping, await takeWordsAway(sweeping, it, until), until);
    return;
  }
  if (isThread(key)) {
    const thread = await documents.read(kinds.thread, key);
    if (thread) await handInThread(sweeping, thread, until);
    return;
  }
  const team = await documents.read(kinds.team, key);
  if (team) await handInTeam(sweeping, await settleTeam(documents, team, until), until);
};

/** The words of a case that was closed long enough ago go. */
const takeWordsAway = async (
  { documents }: Sweeping,
  it: Loaded<PathwayCase>,
  now: Instant,
): Promise<Loaded<PathwayCase>> => {
  if (!isPurgeDue(it.body, now)) return it;
  return changeLoaded(documents, it, (newest) => purgeWhenDue(newest, now));
};

/** What is handled, and how. */
interface Handling {
  readonly wanted: (key: Key) => boolean;
  readonly handle: (key: Key) => Promise<unknown>;
  readonly atATime: number;
}

/** Goes through what is due; what fails is told and left for the next sweep. @returns whether anything was due */
const handleDue = async (
  { store, onFailure, progress, stopped }: Sweeping,
  until: Instant,
  tally: Tally,
  { wanted, handle, atATime }: Handling,
): Promise<boolean> => {
  const safely = async (due: Due): Promise<unknown> => {
    if (stopped?.aborted) return;
    await handle({ pk: due.pk, id: due.id }).catch((error: unknown) => {
      tally.failed += 1;
      onFailure(due, error);
    });
    return progress?.();
  };
  let found = false;
  const all = async function* () {
    for await (const due of dueIn(store, until)) {
      if (stopped?.aborted) return;
      found = true;
      if (wanted(due)) yield due;
    }
  };
  await inLanes(all(), { laneOf: ({ pk }) => pk, atATime, handle: safely });
  return found;
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
