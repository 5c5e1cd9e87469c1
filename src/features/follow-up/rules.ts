import { addDays, dateInNorway, isAfter } from '../../model/calendar.ts';
import { byNeed, type Concern, concernsOf, networkNow } from '../../model/concerns.ts';
import { contactsIn } from '../../model/contacts.ts';
import type { CalendarDate, Instant } from '../../model/identity.ts';
import type { Network } from '../../model/network.ts';
import { beatsBetween, nextBeat, type Rhythm } from '../../model/rhythm.ts';
import type { Scheduled } from '../../model/scheduling.ts';
import type { TeamSummary } from '../../model/team-summary.ts';

/** A team that may need its facilitators, and whether they have been in touch with it in this work period. */
export interface TeamToFollow {
  readonly team: { readonly id: string; readonly name: string };
  /** The most pressing first; at least one. */
  readonly concerns: readonly Concern[];
  readonly contacted?: CalendarDate;
}

/** The teams to follow up: those that wait for an answer first, then those nobody has been in touch with, each by need. */
export const teamsToFollow = (network: Network, rows: readonly TeamSummary[], today: CalendarDate): TeamToFollow[] => {
  const contacts = new Map(contactsIn(network, today).contacted.map(({ id, on }) => [id, on]));
  const now = networkNow(network, rows, today);
  return rows
    .map((row) => {
      const contacted = contacts.get(row.team);
      const concerns = concernsOf(row, now);
      return { team: { id: row.team, name: row.name }, concerns, ...(contacted && { contacted }) };
    })
    .filter(({ concerns }) => concerns.length > 0)
    .sort((one, other) => pressing(one) - pressing(other) || byNeed(named(one), named(other)));
};

const named = ({ team: { name }, concerns }: TeamToFollow) => ({ name, concerns });

const pressing = ({ concerns, contacted }: TeamToFollow): number => {
  if (concerns.some(({ kind }) => kind === 'guidance')) return 0;
  return contacted === undefined ? 1 : 2;
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

/** Whether a list has come due that has not been handed in: what it says is to be brought up to date first. */
export const isListDue = (network: Network, now: Instant): boolean =>
  !isAfter(nextListAt(network, network.remindedUntil), now);
