import { addDays, isAfter, justAfter } from './calendar.ts';
import { newEdition } from './edition.ts';
import type { CalendarDate, Instant } from './identity.ts';
import type { Network, Session, SessionNumber, SessionTimes } from './network.ts';
import { Refusal, refuseStale } from './refusal.ts';
import { nextSendingHour } from './sending-times.ts';
import { fitting } from './written.ts';

/** When and where one session is held, as a facilitator plans it. */
export interface EnteredSession {
  readonly first: CalendarDate;
  /** Without it the session lasts two days, as sessions do (DOMAIN §3). */
  readonly last?: CalendarDate | undefined;
  readonly place: string;
}

type Later = EnteredSession | undefined;

/** The four sessions in order; those after the first may get their dates later. */
export type SessionDates = readonly [EnteredSession, Later, Later, Later];

export const sessionNumbers: readonly SessionNumber[] = [1, 2, 3, 4];

export const sessionOf = ({ sessions }: Pick<Network, 'sessions'>, number: number): Session | undefined =>
  sessions.find((session) => session.number === number);

/** Whether a session is held by several networks together. */
export const isJoint = ({ joint }: Pick<Session, 'joint'>): boolean => joint.length > 1;

/** Who changes sessions: when, and having seen which edition. */
export interface Planning {
  readonly now: Instant;
  readonly seen?: number | undefined;
}

const longest = { place: 120, why: 300 } as const;

/** @throws Refusal `textTooLong` */
export const readPlace = (written: string): string => fitting(written.trim(), longest.place);

/** Why a session is cancelled, in the facilitators' words. @throws Refusal `textTooLong` */
export const readWhy = (written: string): string => fitting(written.trim(), longest.why);

// === All of them

/**
 * Moves sessions in time or space. The teams that lag behind are named, for the change is one write and reaches them
 * afterwards. The very plan that stands already changes nothing.
 * @throws Refusal `sessionsOutOfOrder`, `textTooLong`; `sessionDateMissing` for one that has dates; `outdatedCard` when the
 * network has a newer edition
 */
export const changeSessions = (network: Network, dates: SessionDates, { now, seen }: Planning): Network => {
  refuseStale(seen, network.edition);
  return withSessions(network, plannedSessions(network, dates, now), now);
};

/** The sessions as they are planned. Those that stay as they are are the very same. */
export const plannedSessions = (
  network: Pick<Network, 'id' | 'sessions'>,
  dates: SessionDates,
  now: Instant,
): Session[] => {
  const sessions = dates.flatMap((planned, index) => {
    const number = (index + 1) as SessionNumber;
    const before = sessionOf(network, number);
    if (planned) return [planOne(network, number, planned, now)];
    if (before) throw new Refusal('sessionDateMissing', { number });
    return [];
  });
  requireOrder(sessions);
  return sessions;
};

// === One of them

/**
 * Gives one session its dates and place; one that was cancelled is held after all.
 * @throws Refusal `sessionsOutOfOrder`, `textTooLong`; `outdatedCard` when the network has a newer edition
 */
export const planSession = (
  network: Network,
  number: SessionNumber,
  planned: EnteredSession,
  { now, seen }: Planning,
): Network => {
  refuseStale(seen, network.edition);
  const sessions = withOne(network.sessions, planOne(network, number, planned, now, true));
  requireOrder(sessions);
  return withSessions(network, sessions, now);
};

/**
 * A session that is not held. It keeps its dates, so that one sees what it was.
 * @throws Refusal `noSuchSession`, `sessionHeld`, `textTooLong`; `outdatedCard` when the network has a newer edition
 */
export const cancelSession = (
  network: Network,
  number: SessionNumber,
  { why, today, now, seen }: Planning & { readonly why: string; readonly today: CalendarDate },
): Network => {
  const session = findSession(network, number);
  if (session.cancelled) return network;
  refuseStale(seen, network.edition);
  if (session.first <= today) throw new Refusal('sessionHeld', { number });
  const cancelled = { at: now, why: readWhy(why) };
  return withSessions(network, withOne(network.sessions, replanned(session, { ...session, cancelled }, now)), now);
};

/** Puts the sessions back where they were; what they belong to stays as it is by now. */
export const moveSessionsBack = (network: Network, was: readonly Session[], now: Instant): Network => {
  const stays = network.sessions.filter(
    (session) => isJoint(session) || was.some((one) => one.number === session.number),
  );
  const sessions = stays.map((session) => {
    const earlier = was.find(({ number }) => number === session.number);
    return earlier ? replanned(session, earlier, now) : session;
  });
  return withSessions(network, sessions, now);
};

/** @throws Refusal `noSuchSession` */
export const findSession = (network: Pick<Network, 'sessions'>, number: SessionNumber): Session => {
  const session = sessionOf(network, number);
  if (!session) throw new Refusal('noSuchSession', { number });
  return session;
};

const planOne = (
  network: Pick<Network, 'id' | 'sessions'>,
  number: SessionNumber,
  planned: EnteredSession,
  now: Instant,
  isHeld = false,
): Session => {
  const { first } = planned;
  const plan = { first, last: planned.last ?? addDays(first, 1), place: readPlace(planned.place) };
  const before = sessionOf(network, number);
  if (!before) return { id: `${network.id}-s${number}`, number, ...plan, setAt: now, joint: [] };
  return replanned(before, { ...plan, cancelled: isHeld ? undefined : before.cancelled }, now);
};

type Plan = Pick<Session, 'first' | 'last' | 'place' | 'cancelled'>;

/**
 * A session by another plan. A change that the teams have not been told of yet and that is taken back is none: then it
 * stands as they know it.
 */
export const replanned = (session: Session, plan: Plan, now: Instant): Session => {
  if (isSame(session, plan)) return session;
  const known = isTold(session, now) ? session : (session.before ?? session);
  const { before: _, ...kept } = session;
  if (isSame(known, plan)) return { ...kept, ...planIn(known), setAt: known.setAt };
  return { ...kept, ...planIn(plan), setAt: now, before: { ...planIn(known), setAt: known.setAt } };
};

const planIn = ({ first, last, place, cancelled }: Plan): Plan => ({ first, last, place, cancelled });

/** Whether the teams may have been told of how it stands. */
const isTold = ({ setAt }: Pick<SessionTimes, 'setAt'>, now: Instant): boolean => !isAfter(nextSendingHour(setAt), now);

const isSame = (one: Plan, other: Plan): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.place === other.place &&
  one.cancelled?.at === other.cancelled?.at &&
  one.cancelled?.why === other.cancelled?.why;

/** The sessions with one as it is now, in order. */
export const withOne = (sessions: readonly Session[], one: Session): Session[] =>
  [...sessions.filter(({ number }) => number !== one.number), one].sort((a, b) => a.number - b.number);

/** Those that are held follow one another. */
const requireOrder = (sessions: readonly Session[]): void => {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  for (const [index, { number, first, last }] of held.entries()) {
    const before = held[index - 1];
    if (last < first) throw new Refusal('sessionsOutOfOrder', { number, day: 'last' });
    if (before && first <= before.last) throw new Refusal('sessionsOutOfOrder', { number, day: 'first' });
  }
};

/** Whether the sessions of a network would follow one another with one as it is now. */
export const isInOrder = ({ sessions }: Pick<Network, 'sessions'>, one: Session): boolean => {
  try {
    requireOrder(withOne(sessions, one));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/**
 * The network with its sessions as they are now, written once. Its teams lag behind, and so do the networks that hold, or
 * held, one of the changed sessions together with it.
 */
export const withSessions = (network: Network, sessions: readonly Session[], now: Instant): Network => {
  const before = (one: Session) => network.sessions.find(({ number }) => number === one.number);
  const isNew = (one: Session) => before(one) !== one;
  if (sessions.length === network.sessions.length && !sessions.some(isNew)) return network;
  const partners = new Set(network.outdatedNetworks);
  const stamped = sessions.map((one) => {
    const others = [...one.joint, ...(before(one)?.joint ?? [])].filter((id) => id !== network.id);
    if (!isNew(one) || others.length === 0) return one;
    for (const id of others) partners.add(id);
    return { ...one, agreed: { at: laterThan(before(one), now), by: network.id } };
  });
  return newEdition({ ...network, sessions: stamped, outdatedNetworks: [...partners] });
};

/** Clocks of two machines differ: what follows on something comes after it. */
const laterThan = (before: Session | undefined, now: Instant): Instant =>
  before?.agreed && !isAfter(now, before.agreed.at) ? justAfter(before.agreed.at) : now;
