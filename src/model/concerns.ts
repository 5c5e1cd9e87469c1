import { daysBetween } from './calendar.ts';
import type { CalendarDate } from './identity.ts';
import type { IhiHalves } from './improvement.ts';
import type { Network, PackageNumber, Session } from './network.ts';
import { monthOf } from './observations.ts';
import type { TeamSummary } from './team-summary.ts';
import { sessionOfPackage, type Timeline, timelineOf } from './timeline.ts';

/** Why a team may need its facilitators (DOMAIN §10). */
export type Concern =
  | { readonly kind: 'guidance'; readonly thread: string; readonly since: CalendarDate }
  /** A package whose session is near; or the first one that is late, where its session is over and nothing at all is begun. */
  | { readonly kind: 'notBegun'; readonly package: PackageNumber; readonly session: Session }
  | { readonly kind: 'worse'; readonly measure: string; readonly since: CalendarDate }
  | { readonly kind: 'quiet'; readonly since: CalendarDate }
  | { readonly kind: 'noGoal' }
  | { readonly kind: 'differ'; readonly month: string; readonly team: IhiHalves; readonly facilitator: IhiHalves }
  | { readonly kind: 'noCoaching' };

/** The kinds, the most pressing first. */
const order = ['guidance', 'notBegun', 'worse', 'quiet', 'noGoal', 'differ', 'noCoaching'] as const;

// DOMAIN §10, in days.
const quietDays = 21;
const notBegunDays = 14;
/** A whole step of the scale, in halves: less is a matter of taste. */
const fewestApart = 2;
/** From this day of the month on there ought to have been a talk. */
const coachedBy = 15;
/** So long a difference between the two scores is worth a talk, in days from the first of their month. */
const differDays = 92;

/** What is the same for all teams of a network on a day. */
export interface NetworkNow {
  readonly today: CalendarDate;
  readonly timeline: Timeline;
  /** Whether its facilitators talk with its teams each month. */
  readonly isCoached: boolean;
}

export const networkNow = (
  { sessions }: Pick<Network, 'sessions'>,
  rows: readonly Pick<TeamSummary, 'coaching'>[],
  today: CalendarDate,
): NetworkNow => ({
  today,
  timeline: timelineOf(sessions, today),
  isCoached: rows.some(({ coaching }) => coaching.length > 0),
});

/**
 * Why a team may need its facilitators, the most pressing first; none is good news. A team that has done what there is to do
 * may be quiet, and after session 4 there is nothing left to be late for.
 */
export const concernsOf = (row: TeamSummary, now: NetworkNow): readonly Concern[] => [
  ...openRequest(row),
  ...notBegun(row, now),
  ...worse(row),
  ...quiet(row, now),
  ...noGoal(row, now),
  ...differ(row, now),
  ...noCoaching(row, now),
];

/** The request that has waited longest. */
const openRequest = ({ guidance: [oldest] }: TeamSummary): Concern[] =>
  oldest ? [{ kind: 'guidance', ...oldest }] : [];

const notBegun = (row: TeamSummary, now: NetworkNow): Concern[] => {
  const { period, next, ongoing } = now.timeline;
  if (!next || ongoing) return [];
  const standing = row.packages.find(({ number }) => number === period);
  const isBegun = !standing || standing.total === 0 || standing.begun > 0;
  const isNear = next.daysLeft <= notBegunDays;
  return isNear && !isBegun ? [{ kind: 'notBegun', package: period, session: next.session }] : neverBegun(row, now);
};

/** A team that was there before a session and has not touched a task of any package since. */
const neverBegun = ({ packages, createdOn }: TeamSummary, { today, timeline }: NetworkNow): Concern[] => {
  const sessions = timeline.sessions.map(({ session }) => session);
  if (packages.some(({ begun }) => begun > 0)) return [];
  return packages
    .filter(({ number, total }) => number < timeline.period && total > 0)
    .flatMap(({ number }) => {
      const session = sessionOfPackage(sessions, number);
      const isLate = session && createdOn < session.first && session.last < today;
      return isLate ? [{ kind: 'notBegun' as const, package: number, session }] : [];
    })
    .slice(0, 1);
};

/** A change for the worse that goes on, of what is still measured; the newest. */
const worse = ({ measures }: TeamSummary): Concern[] =>
  measures
    .flatMap(({ change, until, ended, since = '', name }) =>
      change === 'worse' && until === undefined && !ended ? [{ kind: 'worse' as const, measure: name, since }] : [],
    )
    .sort((one, other) => (one.since < other.since ? 1 : -1))
    .slice(0, 1);

const quiet = ({ packages, lastActive }: TeamSummary, { timeline, today }: NetworkNow): Concern[] => {
  const { period, phase, ongoing } = timeline;
  const isOpen = packages.some(({ number, open }) => number === period && open > 0);
  if (phase === 'continuation' || ongoing || !isOpen) return [];
  return daysBetween(lastActive, today) >= quietDays ? [{ kind: 'quiet', since: lastActive }] : [];
};

/** From session 2 on goals can be measured (DOMAIN §3). */
const noGoal = ({ goals }: TeamSummary, { timeline: { period, phase } }: NetworkNow): Concern[] => {
  const isMeasurable = goals.some(
    ({ measurableSince, closed }) => measurableSince !== undefined && closed?.how !== 'dropped',
  );
  return period < 3 || phase === 'continuation' || isMeasurable ? [] : [{ kind: 'noGoal' }];
};

/** The scores of the last month in which both have set theirs: the facilitators see the team's beside their own only. */
export const newestOfBoth = ({
  scores,
}: Pick<TeamSummary, 'scores'>): { month: string; team: IhiHalves; facilitator: IhiHalves } | undefined =>
  scores
    .flatMap(({ month, team, facilitator }) =>
      team !== undefined && facilitator !== undefined ? [{ month, team, facilitator }] : [],
    )
    .at(-1);

const differ = (row: TeamSummary, { today, timeline: { phase } }: NetworkNow): Concern[] => {
  const both = newestOfBoth(row);
  if (!both || phase === 'continuation' || daysBetween(`${both.month}-01`, today) > differDays) return [];
  return Math.abs(both.team - both.facilitator) >= fewestApart ? [{ kind: 'differ', ...both }] : [];
};

/** Only where there are such talks at all. */
const noCoaching = ({ coaching }: TeamSummary, { today, timeline, isCoached }: NetworkNow): Concern[] => {
  if (!isCoached || timeline.phase !== 'implementation' || Number(today.slice(8)) < coachedBy) return [];
  return coaching.some(({ month }) => month === monthOf(today)) ? [] : [{ kind: 'noCoaching' }];
};

/** Sorts teams by need: by their most pressing reason, then by how many they have, then by name. */
export const byNeed = (
  one: { readonly name: string; readonly concerns: readonly Concern[] },
  other: { readonly name: string; readonly concerns: readonly Concern[] },
): number =>
  rankOf(one.concerns) - rankOf(other.concerns) ||
  other.concerns.length - one.concerns.length ||
  one.name.localeCompare(other.name, 'nb');

const rankOf = ([first]: readonly Concern[]): number => (first ? order.indexOf(first.kind) : order.length);
