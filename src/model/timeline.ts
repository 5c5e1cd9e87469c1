import { daysBetween } from './calendar.ts';
import type { CalendarDate } from './identity.ts';
import type { PackageNumber, Session } from './network.ts';

/** Forberedelse (before session 1), Gjennomføring (session 1 to 4), Videreføring (after, no end); DOMAIN §3. */
export type Phase = 'preparation' | 'implementation' | 'continuation';

/** One session as seen from a day. */
export interface SessionView {
  readonly session: Session;
  readonly state: 'past' | 'ongoing' | 'coming' | 'cancelled';
  /** Whole days until its first day; negative when that has passed. */
  readonly daysLeft: number;
}

/** Where a network, and every team in it, is on a day. */
export interface Timeline {
  readonly phase: Phase;
  /** The work period, named by its package: 1 before session 1, 2 between sessions 1 and 2, …, 5 after session 4. */
  readonly period: PackageNumber;
  readonly sessions: readonly SessionView[];
  /** The session that is held on this very day. */
  readonly ongoing?: SessionView;
  /** The first session that has not begun. */
  readonly next?: SessionView;
}

/** Whether a session is held, or was: one that is cancelled keeps its dates, and nothing goes by them. */
export const isHeld = ({ cancelled }: Pick<Session, 'cancelled'>): boolean => cancelled === undefined;

/**
 * The session a package prepares for: its own, or where that is cancelled the next one that is held, for the work goes on
 * until then. The work after session 4 prepares for none.
 */
export const sessionOfPackage = (sessions: readonly Session[], number: PackageNumber): Session | undefined => {
  const own = sessions.find((session) => session.number === number);
  return own && sessions.find((session) => session.number >= number && isHeld(session));
};

/**
 * The package a team works on. The next one opens the day after a session that was held (DOMAIN §10), so on the days of a
 * session it is still the package that prepared for it.
 */
export const currentPackage = (sessions: readonly Session[], today: CalendarDate): PackageNumber => {
  const over = sessions.filter((session) => isHeld(session) && session.last < today).map(({ number }) => number);
  return (1 + Math.max(0, ...over)) as PackageNumber;
};

/** It begins with the first session that is held, and lasts until the last of the four would be over. */
const phaseOn = (sessions: readonly Session[], today: CalendarDate): Phase => {
  if (sessions.some(({ number, last }) => number === 4 && last < today)) return 'continuation';
  return sessions.some((session) => isHeld(session) && session.first <= today) ? 'implementation' : 'preparation';
};

const stateOn = ({ first, last, cancelled }: Session, today: CalendarDate): SessionView['state'] => {
  if (cancelled) return 'cancelled';
  if (last < today) return 'past';
  return today < first ? 'coming' : 'ongoing';
};

/** @param sessions a network's sessions in order of time: four, or fewer while the later ones have no dates */
export const timelineOf = (sessions: readonly Session[], today: CalendarDate): Timeline => {
  const views = sessions.map((session) => ({
    session,
    state: stateOn(session, today),
    daysLeft: daysBetween(today, session.first),
  }));
  const ongoing = views.find((view) => view.state === 'ongoing');
  const next = views.find((view) => view.state === 'coming');
  return {
    phase: phaseOn(sessions, today),
    period: currentPackage(sessions, today),
    sessions: views,
    ...(ongoing && { ongoing }),
    ...(next && { next }),
  };
};
