import { isAfter } from './calendar.ts';
import { newEdition } from './edition.ts';
import type { CalendarDate, Instant } from './identity.ts';
import type { Network } from './network.ts';
import { Refusal } from './refusal.ts';
import type { Permission } from './roles.ts';
import { nextSendingHour } from './sending-times.ts';
import { isHeld } from './timeline.ts';

/** Whether a network runs no longer: its teams go on with what they have, and nothing new comes. */
export const isArchived = ({ archive }: Pick<Network, 'archive'>): boolean => archive?.isArchived === true;

/** @throws Refusal `networkArchived` */
export const requireRunning = (network: Pick<Network, 'archive'>): void => {
  if (isArchived(network)) throw new Refusal('networkArchived');
};

/** What changes a network, or what it says to its teams; looking, answering and fetching back stay. */
const running: ReadonlySet<Permission> = new Set<Permission>([
  'network.edit',
  'network.invite',
  'intake.run',
  'announcement.write',
  'session.plan',
  'evaluation.run',
  'coaching.give',
  'learning.ask',
]);

/** Looks whether something may be done in a network as it is. @throws Refusal `networkArchived` */
export const requireRunningFor = (network: Pick<Network, 'archive'>, may: Permission): void => {
  if (running.has(may)) requireRunning(network);
};

/**
 * Puts a network away: no new teams, no reminders to its facilitators. A session that is still to be held is seen to first.
 * @throws Refusal `sessionsToCome`
 */
export const archive = (
  network: Network,
  { now, today }: { readonly now: Instant; readonly today: CalendarDate },
): Network => {
  if (isArchived(network)) return network;
  const coming = network.sessions.find((session) => isHeld(session) && session.last >= today);
  if (coming) throw new Refusal('sessionsToCome', { number: coming.number });
  return withArchive(network, { isArchived: true, at: now });
};

/** Fetches a network back as it was. Where no team has been told that it was put away, nothing has happened to them. */
export const fetchBack = (network: Network, now: Instant): Network => {
  if (!network.archive?.isArchived) return network;
  const isTold = !isAfter(nextSendingHour(network.archive.at), now);
  return withArchive(network, isTold ? { isArchived: false, at: now } : undefined);
};

/** The teams hear of it, once. */
const withArchive = (network: Network, it: Network['archive']): Network => ({
  ...newEdition(network),
  archive: it,
});
