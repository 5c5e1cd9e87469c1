import { isAfter } from './calendar.ts';
import type { Instant, PersonId } from './identity.ts';
import { type JoinCode, Network, type NetworkTemplate, type PreparationPackage } from './network.ts';
import { requireRunning } from './network-archive.ts';
import { plannedSessions, type SessionDates } from './network-sessions.ts';
import { adoptPackages } from './own-tasks.ts';
import { Refusal } from './refusal.ts';
import type { Team } from './team.ts';
import { withUnreached } from './undelivered.ts';
import { fitting } from './written.ts';

export interface NewNetwork {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly template: NetworkTemplate;
  readonly founder: { readonly person: PersonId; readonly name: string };
  readonly dates: SessionDates;
  readonly packages: readonly PreparationPackage[];
  readonly code: JoinCode;
}

const longestName = 120;

/**
 * A network as it begins, with its founder as the first facilitator and one join code.
 * @throws Refusal `networkNameMissing`, `textTooLong`, `sessionsOutOfOrder`
 */
export const foundNetwork = (wanted: NewNetwork, now: Instant): Network => {
  const { id, tenant, template, founder, packages, code } = wanted;
  return Network.parse({
    id,
    tenant,
    name: readNetworkName(wanted.name),
    template,
    createdAt: now,
    facilitators: [founder],
    sessions: plannedSessions({ id, sessions: [] }, wanted.dates, now),
    packages,
    joinCodes: [code],
    outdatedPeople: [founder.person],
  });
};

/** @throws Refusal `networkNameMissing`, `textTooLong` */
export const readNetworkName = (written: string): string => {
  const name = written.trim().replace(/\s+/g, ' ');
  if (name === '') throw new Refusal('networkNameMissing');
  return fitting(name, longestName);
};

// === Join codes

/** Adds a join code; several may be open at a time. Codes that have expired go. */
export const invite = (network: Network, code: JoinCode, now: Instant): Network => ({
  ...network,
  joinCodes: [...openCodes(network, now), code],
});

/** The codes that open the network at a time. */
export const openCodes = (network: Network, now: Instant): JoinCode[] =>
  network.joinCodes.filter(({ expires }) => isAfter(expires, now));

/** Those to hand out to whoever is to join: an accepted applicant’s own is for nobody else. */
export const commonCodes = (network: Network, now: Instant): JoinCode[] =>
  openCodes(network, now).filter(({ isApplicants }) => !isApplicants);

/** Takes a join code back; the teams that came in with it stay. */
export const revoke = (network: Network, code: string): Network =>
  network.joinCodes.some((open) => open.code === code)
    ? { ...network, joinCodes: network.joinCodes.filter((open) => open.code !== code) }
    : network;

/**
 * Whether a code lets a team in: the network's own list decides.
 * @throws Refusal `unknownJoinCode`, `expiredJoinCode`, `networkArchived`
 */
export const requireOpenCode = (network: Network, code: string, now: Instant): void => {
  requireRunning(network);
  const known = network.joinCodes.find((open) => open.code === code);
  if (!known) throw new Refusal('unknownJoinCode', { code });
  if (!isAfter(known.expires, now)) throw new Refusal('expiredJoinCode', { code });
};

// === People and teams

/** What a facilitator wants of the group of facilitators. */
export interface FacilitatorChanges {
  readonly add: readonly { readonly person: PersonId; readonly name: string }[];
  readonly remove?: PersonId | undefined;
}

/**
 * Lets people into the group of facilitators, who are equals, and one out of it.
 * @throws Refusal `lastFacilitator`
 */
export const changeFacilitators = (network: Network, { add, remove }: FacilitatorChanges): Network => {
  const known = new Set(network.facilitators.map(({ person }) => person));
  const added = add.filter(({ person }) => !known.has(person));
  const facilitators = [...network.facilitators, ...added].filter(({ person }) => person !== remove);
  if (facilitators.length === 0) throw new Refusal('lastFacilitator');
  const moved = [...added.map(({ person }) => person), ...(remove && known.has(remove) ? [remove] : [])];
  if (moved.length === 0) return network;
  return { ...network, facilitators, outdatedPeople: [...new Set([...network.outdatedPeople, ...moved])] };
};

/** Lists a team as it is now. A team that came in with older sessions or packages is to be told. */
export const listTeam = (network: Network, team: Team): Network => withUnreached(withName(network, team), team);

const withName = (network: Network, team: Team): Network => {
  const known = network.teams.find(({ id }) => id === team.id);
  if (known?.name === team.name) return network;
  const entry = { id: team.id, name: team.name };
  const teams = known ? network.teams.map((one) => (one.id === team.id ? entry : one)) : [...network.teams, entry];
  const lags = team.network.edition < network.edition && !network.outdatedTeams.includes(team.id);
  return { ...network, teams, outdatedTeams: lags ? [...network.outdatedTeams, team.id] : network.outdatedTeams };
};

/** The network with the name a facilitator has by now; the same one when it is not new. */
export const withNewestName = (network: Network, { person, name }: { person: PersonId; name: string }): Network => {
  const isOld = (one: Network['facilitators'][number]) => one.person === person && name !== '' && one.name !== name;
  if (!network.facilitators.some(isOld)) return network;
  return { ...network, facilitators: network.facilitators.map((one) => (isOld(one) ? { ...one, name } : one)) };
};

/** The network with one more chat in which its facilitators talk; the chat's own document has the last word. */
export const withRoom = (network: Network, room: string): Network =>
  network.rooms.includes(room) ? network : { ...network, rooms: [...network.rooms, room] };

/** What a team keeps of its network. */
export const copyForTeam = (network: Network): Team['network'] => {
  const { id, name, template, sessions, packages, published, archive, edition } = network;
  return { id, name, template, sessions, packages, published, archive, edition };
};

/** The team with the network's newest sessions and packages; the same team when it has them. */
export const withNetwork = (team: Team, network: Network): Team =>
  team.network.edition < network.edition
    ? { ...adoptPackages(team, network.packages), network: copyForTeam(network) }
    : team;
