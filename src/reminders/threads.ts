import { isAfter } from '../domain/calendar.ts';
import { type GuidanceReminder, guidanceDue, planThread, removedAt } from '../domain/guidanceReminders.ts';
import type { Instant } from '../domain/identity.ts';
import type { InboxItem, Recipient } from '../domain/inbox.ts';
import type { Network } from '../domain/network.ts';
import type { Thread } from '../domain/thread.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import { countContact } from '../store/projections.ts';
import { handIn, type Means } from './handIn.ts';

/** Something of a thread that still is to be passed on. */
export interface ThreadToTell {
  readonly thread: Thread;
  readonly reminder: GuidanceReminder;
}

/** Hands in what is due of a thread; removes it when it has been closed for long enough. */
export const handInThread = async (means: Means, thread: Loaded<Thread>, now: Instant): Promise<void> => {
  const { id, network } = thread.body;
  const removed = removedAt(thread.body);
  if (removed !== undefined && !isAfter(removed, now)) return means.documents.remove(thread);
  await countContact(means.documents, thread.body);
  const to = await facilitatorsOf(means.documents, network);
  const owner = { type: 'thread', network, thread: id } as const;
  const dueOf = (body: Thread, until: Instant) => guidanceDue(body, to.usual, until);
  await handIn(means, { loaded: thread, owner, dueOf, apart: `thread:${id}` }, now);
};

/** What is planned of the threads that items are about, as the threads stand now. */
export const plansOfThreads = async (
  documents: Documents,
  items: readonly InboxItem[],
): Promise<readonly ThreadToTell[]> => {
  const plans: ThreadToTell[] = [];
  const threads = items.flatMap(({ owner }) => (owner.type === 'thread' ? [owner] : []));
  for (const owner of new Map(threads.map((one) => [one.thread, one])).values()) {
    const thread = (await documents.read(kinds.thread, keys.thread(owner.network, owner.thread)))?.body;
    if (!thread) continue;
    const { possible } = await facilitatorsOf(documents, owner.network);
    plans.push(...planThread(thread, possible).map((reminder) => ({ thread, reminder })));
  }
  return plans;
};

interface Facilitators {
  /** Their chats; without one each of them alone. */
  readonly usual: readonly Recipient[];
  /** What has been handed in for one of them before their chats changed still goes there. */
  readonly possible: readonly Recipient[];
}

/** Whom a network's facilitators are reached as. */
export const facilitatorsOf = async (documents: Documents, id: string): Promise<Facilitators> => {
  const network = (await documents.read(kinds.network, keys.network(id)))?.body;
  if (!network) return { usual: [], possible: [] };
  const rooms = await roomsOf(documents, network);
  const people = network.facilitators.map(({ person }) => `person:${person}` as const);
  return { usual: rooms.length > 0 ? rooms : people, possible: [...rooms, ...people] };
};

/** A chat may have gone over to another network since; where a team talks, it must not read what others ask. */
const roomsOf = async (documents: Documents, { id, rooms }: Network): Promise<Recipient[]> => {
  const found = await Promise.all(rooms.map((room) => documents.read(kinds.room, keys.room(room))));
  return found.flatMap((room) =>
    room?.body.network === id && room.body.team === undefined ? [`room:${room.body.key}` as const] : [],
  );
};
