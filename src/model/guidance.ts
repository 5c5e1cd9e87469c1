import { isAfter, sameTimeLater } from './calendar.ts';
import type { Instant, PersonId } from './identity.ts';
import type { Recipient } from './inbox.ts';
import type { TaskDefinition } from './network.ts';
import { tasksIn, tasksOf } from './packages.ts';
import { Refusal, refuseStale } from './refusal.ts';
import { notHandedInYet } from './scheduling.ts';
import { sendingAtOnce } from './sending-times.ts';
import type { Team } from './team.ts';
import { type StuckOn, type TeamSnapshot, Thread, type ThreadMessage } from './thread.ts';
import { timelineOf } from './timeline.ts';
import { fitting } from './written.ts';

/** What a team asks the facilitators for. */
export interface Asked {
  readonly id: string;
  readonly by: PersonId;
  readonly answerTo: Recipient;
  readonly reason?: StuckOn | undefined;
  readonly text: string;
  readonly task?: string | undefined;
}

/** When, and the date of that in Norway. */
interface Moment {
  readonly now: Instant;
  readonly today: string;
}

const longest = { question: 1000, message: 2000 } as const;

/** What is written in a thread, as it is stored. @throws Refusal `textTooLong` */
export const fittingThread = {
  question: (text: string) => fitting(text.trim(), longest.question),
  message: (text: string) => fitting(text.trim(), longest.message),
} as const;

/** As many as fit in one document with room to spare; a longer talk is better held aloud. */
const mostMessages = 60;

/**
 * A team's request for guidance as it begins.
 * @throws Refusal `nothingAsked`, `otherUnsaid`, `textTooLong`
 */
export const askGuidance = (team: Team, asked: Asked, { now, today }: Moment): Thread => {
  const text = fittingThread.question(asked.text);
  const reason = asked.reason ?? (text === '' ? undefined : 'other');
  if (reason === undefined) throw new Refusal('nothingAsked');
  if (reason === 'other' && text === '') throw new Refusal('otherUnsaid');
  const task = tasksOf(team).find(({ definition }) => definition.id === asked.task);
  return Thread.parse({
    id: asked.id,
    network: team.network.id,
    team: { id: team.id, name: team.name },
    snapshot: snapshotOf(team, today),
    askedBy: asked.by,
    askedAt: now,
    answerTo: asked.answerTo,
    reason,
    text,
    ...(task && { task: nameOf(task.definition) }),
    remindedUntil: '1970-01-01T00:00:00Z',
  });
};

const snapshotOf = (team: Team, today: string): TeamSnapshot => {
  const { period, next } = timelineOf(team.network.sessions, today);
  const tasks = tasksIn(team, period).map(({ definition, work }) => ({ ...nameOf(definition), status: work.status }));
  return { package: period, tasks, ...(next && { next: { number: next.session.number, first: next.session.first } }) };
};

const nameOf = ({ id, own }: TaskDefinition) => ({ id, ...(own && { title: own.title }) });

const offersKept = 3;
/** Two offers within a few days are one. */
const daysBetweenOffers = 3;

/** A facilitator asks what would help a team; its chats hear of it. */
export const offerGuidance = (team: Team, { name, person }: Facilitator, now: Instant): Team => {
  const newest = team.offers.at(-1);
  if (newest && isAfter(sameTimeLater(newest.at, daysBetweenOffers), now)) return team;
  return { ...team, offers: [...team.offers, { by: name, person, at: notHandedInYet(team, now) }].slice(-offersKept) };
};

// === What becomes of it

/** Somebody of the facilitators. */
interface Facilitator {
  readonly person: PersonId;
  readonly name: string;
}

/**
 * A facilitator says to see to it, so that the others need not.
 * @throws Refusal `threadTaken` when another one was faster
 */
export const takeThread = (thread: Thread, me: Facilitator, now: Instant): Thread => {
  if (thread.taken && thread.taken.by !== me.person) throw new Refusal('threadTaken', { name: thread.taken.name });
  if (thread.taken || thread.closed) return thread;
  return { ...thread, taken: { by: me.person, name: me.name, at: now }, version: thread.version + 1 };
};

/**
 * Adds what the team or a facilitator writes, once; a thread that was closed is open again by that. Whoever answers
 * first has taken it.
 * @throws Refusal `emptyText`, `textTooLong`, `threadFull`
 */
export const writeInThread = (thread: Thread, written: Omit<ThreadMessage, 'at'>, now: Instant): Thread => {
  if (thread.messages.some(({ id }) => id !== undefined && id === written.id)) return thread;
  const text = fittingThread.message(written.text);
  if (text === '') throw new Refusal('emptyText');
  if (thread.messages.length >= mostMessages) throw new Refusal('threadFull');
  const at = notHandedInYet(thread, now);
  const taker = written.from === 'facilitator' ? { by: written.by, name: written.name, at } : undefined;
  return {
    ...thread,
    messages: [...thread.messages, { ...written, text, at }],
    taken: thread.taken ?? taker,
    closed: undefined,
    version: thread.version + 1,
  };
};

/**
 * Ends a thread; ending what has ended changes nothing.
 * @param seen the version that the pressed card showed
 * @throws Refusal `outdatedCard` when somebody has written since: nothing ends unread
 */
export const closeThread = (thread: Thread, by: ThreadMessage['from'], now: Instant, seen?: number): Thread => {
  if (thread.closed) return thread;
  refuseStale(seen, thread.version);
  return { ...thread, closed: { by, at: notHandedInYet(thread, now) }, version: thread.version + 1 };
};

/**
 * Goes on with a thread that was closed by mistake.
 * @throws Refusal `closingTold` when those who have helped have been told that it is closed
 */
export const reopenThread = (thread: Thread): Thread => {
  const closedAt = closingToTell(thread);
  const isTold = closedAt !== undefined && !isAfter(sendingAtOnce(closedAt).at, thread.remindedUntil);
  if (isTold) throw new Refusal('closingTold');
  return { ...thread, closed: undefined, version: thread.version + 1 };
};

/** When a team closed a request that somebody has helped with, who is told of it; one taken back before that needs no word. */
export const closingToTell = ({ closed, messages }: Thread): Instant | undefined =>
  closed?.by === 'team' && messages.some(({ from }) => from === 'facilitator') ? closed.at : undefined;

// === How it stands

export type ThreadState = 'waiting' | 'answered' | 'closed';

/** `waiting`: the team has said something that the facilitators have not answered. */
export const stateOf = (thread: Thread): ThreadState => {
  if (thread.closed) return 'closed';
  return waitingSince(thread) === undefined ? 'answered' : 'waiting';
};

/** When the team said the first thing that has not been answered; `undefined` when nothing waits. */
export const waitingSince = ({ askedAt, messages, closed }: Thread): Instant | undefined => {
  if (closed) return undefined;
  const answered = messages.findLastIndex(({ from }) => from === 'facilitator');
  return answered === -1 ? askedAt : messages[answered + 1]?.at;
};

const order: readonly ThreadState[] = ['waiting', 'answered', 'closed'];

/** Open threads first: those that have waited longest, then the answered ones, then what is closed, newest first. */
export const inOrder = (threads: readonly Thread[]): Thread[] =>
  threads.toSorted((one, other) => {
    const [mine, its] = [stateOf(one), stateOf(other)];
    if (mine !== its) return order.indexOf(mine) - order.indexOf(its);
    const earlier = isAfter(one.askedAt, other.askedAt) ? 1 : -1;
    return mine === 'waiting' ? earlier : -earlier;
  });
