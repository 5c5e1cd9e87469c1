import type { CalendarDate } from './identity.ts';
import type { Network, PackageNumber } from './network.ts';
import { currentPackage } from './timeline.ts';

/**
 * Planned follow-up: every team is contacted once in each work period, for few ask by themselves (DOMAIN §1). Teams
 * that are not of the network, and those contacted already, change nothing.
 */
export const recordContact = (network: Network, teams: readonly string[], on: CalendarDate): Network => {
  const period = currentPackage(network.sessions, on);
  const known = new Set(network.contacts.filter((contact) => contact.period === period).map(({ team }) => team));
  const fresh = network.teams.filter(({ id }) => teams.includes(id) && !known.has(id));
  if (fresh.length === 0) return network;
  return { ...network, contacts: [...network.contacts, ...fresh.map(({ id }) => ({ team: id, period, on }))] };
};

/** Which teams have been contacted in a work period, and which have not. */
export interface ContactTally {
  readonly period: PackageNumber;
  readonly contacted: readonly { readonly id: string; readonly name: string; readonly on: CalendarDate }[];
  readonly waiting: readonly { readonly id: string; readonly name: string }[];
}

/** The tally of the work period that `today` is in. */
export const contactsIn = ({ sessions, teams, contacts }: Network, today: CalendarDate): ContactTally => {
  const period = currentPackage(sessions, today);
  const dates = new Map(contacts.filter((one) => one.period === period).map(({ team, on }) => [team, on]));
  const inOrder = teams.toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  return {
    period,
    contacted: inOrder.flatMap(({ id, name }) => {
      const on = dates.get(id);
      return on === undefined ? [] : [{ id, name, on }];
    }),
    waiting: inOrder.filter(({ id }) => !dates.has(id)),
  };
};
