import { addDays, dateInNorway, daysBetween, isAfter } from '../../model/calendar.ts';
import type { PathwayCase } from '../../model/case.ts';
import { contactsIn } from '../../model/contacts.ts';
import { waitingSince } from '../../model/guidance.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Network, PackageNumber, Session } from '../../model/network.ts';
import { isOpen, tasksIn } from '../../model/packages.ts';
import { beatsBetween, nextBeat, type Rhythm } from '../../model/rhythm.ts';
import type { Scheduled } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import type { Thread } from '../../model/thread.ts';
import { timelineOf } from '../../model/timeline.ts';

/** Why a team may need its facilitators (DOMAIN §10). */
export type Concern =
  | { readonly kind: 'guidance'; readonly thread: string; readonly since: CalendarDate }
  | { readonly kind: 'notBegun'; readonly package: PackageNumber; readonly session: Session }
  | { readonly kind: 'quiet'; readonly since: CalendarDate };

/** A team that may need its facilitators, and whether they have been in touch with it in this work period. */
export interface TeamToFollow {
  readonly team: { readonly id: string; readonly name: string };
  /** The most pressing first; at least one. */
  readonly concerns: readonly Concern[];
  readonly contacted?: CalendarDate;
}

/** What is known of a team's work. */
export interface TeamAtWork {
  readonly team: Team;
  readonly cases: readonly Pick<PathwayCase, 'access'>[];
}

// DOMAIN §10, in days.
const quietDays = 21;
const notBegunDays = 14;

/**
 * The teams to follow up: those that wait for an answer first, then those nobody has been in touch with. Teams that
 * have done what there is to do may be quiet, and after session 4 there is nothing left to be late for.
 */
export const teamsToFollow = (
  network: Network,
  teams: readonly TeamAtWork[],
  threads: readonly Thread[],
  today: CalendarDate,
): TeamToFollow[] => {
  const contacts = new Map(contactsIn(network, today).contacted.map(({ id, on }) => [id, on]));
  return teams
    .map((atWork) => {
      const ofTeam = threads.filter((thread) => thread.team.id === atWork.team.id);
      const contacted = contacts.get(atWork.team.id);
      const { id, name } = atWork.team;
      return { team: { id, name }, concerns: concernsOf(atWork, ofTeam, today), ...(contacted && { contacted }) };
    })
    .filter(({ concerns }) => concerns.length > 0)
    .sort((one, other) => pressing(one) - pressing(other) || one.team.name.localeCompare(other.team.name, 'nb'));
};

const pressing = ({ concerns, contacted }: TeamToFollow): number => {
  if (concerns.some(({ kind }) => kind === 'guidance')) return 0;
  return contacted === undefined ? 1 : 2;
};

const concernsOf = (atWork: TeamAtWork, threads: readonly Thread[], today: CalendarDate): Concern[] => [
  ...openRequest(threads),
  ...notBegun(atWork, today),
  ...quiet(atWork, threads, today),
];

/** The request that has waited longest. */
const openRequest = (threads: readonly Thread[]): Concern[] => {
  const waiting = threads.flatMap((thread) => {
    const since = waitingSince(thread);
    return since === undefined ? [] : [{ kind: 'guidance' as const, thread: thread.id, since: dateInNorway(since) }];
  });
  return waiting.sort((one, other) => (one.since < other.since ? -1 : 1)).slice(0, 1);
};

const notBegun = ({ team }: TeamAtWork, today: CalendarDate): Concern[] => {
  const { period, next, ongoing } = timelineOf(team.network.sessions, today);
  if (!next || ongoing || next.daysLeft > notBegunDays) return [];
  const tasks = tasksIn(team, period);
  const isBegun = tasks.length === 0 || tasks.some(({ work }) => work.status !== 'notStarted');
  return isBegun ? [] : [{ kind: 'notBegun', package: period, session: next.session }];
};

const quiet = (atWork: TeamAtWork, threads: readonly Thread[], today: CalendarDate): Concern[] => {
  const { sessions } = atWork.team.network;
  const { period, phase, ongoing } = timelineOf(sessions, today);
  if (phase === 'continuation' || ongoing || !tasksIn(atWork.team, period).some(isOpen)) return [];
  const since = lastActiveOn(atWork, threads);
  return daysBetween(since, today) >= quietDays ? [{ kind: 'quiet', since }] : [];
};

/** When a team last did something Los knows of: tasks, walk-throughs, cases, questions; or when it came to be. */
export const lastActiveOn = ({ team, cases }: TeamAtWork, threads: readonly Thread[]): CalendarDate => {
  const times = [
    team.createdAt,
    ...Object.values(team.work).map(({ changedAt }) => changedAt),
    ...team.practice.flatMap(({ startedAt, completedAt }) => [startedAt, completedAt]),
    ...cases.map(({ access }) => access.at(-1)?.at),
    ...threads.flatMap(({ askedAt, messages }) => [askedAt, messages.findLast(({ from }) => from === 'team')?.at]),
  ];
  return dateInNorway(
    times.reduce<Instant>((one, other) => (other && isAfter(other, one) ? other : one), team.createdAt),
  );
};

// === Each week

/** On Mondays, for the week to come. */
const weekly = (network: Network): Rhythm => ({ weekday: 1, every: 'weekly', from: dateInNorway(network.createdAt) });

/** A list is for its week. */
const listKeepsDays = 3;

/** The lists of a network until a point in time. They are made when they are sent; an empty one is not. */
export const listDates = (network: Network, until: Instant): Scheduled<object>[] =>
  beatsBetween(weekly(network), daysBefore(until, 14), until).map(({ date, day, at }) => ({
    id: `followUp@${date}`,
    day,
    at,
    lastDay: addDays(day, listKeepsDays),
    occasion: {},
  }));

const daysBefore = (now: Instant, days: number): Instant => `${addDays(dateInNorway(now), -days)}T00:00:00Z`;

/** When a network’s facilitators next get the list of teams to follow up. */
export const nextListAt = (network: Network, after: Instant): Instant =>
  nextBeat(weekly(network), isAfter(network.createdAt, after) ? network.createdAt : after).at;
