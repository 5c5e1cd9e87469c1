import { addDays, isAfter } from './calendar.ts';
import type { CalendarDate, Instant, PersonId } from './identity.ts';
import { type JoinCode, Network, type NetworkTemplate, type PreparationPackage, type Session } from './network.ts';
import { adoptPackages } from './own-tasks.ts';
import { Refusal, refuseStale } from './refusal.ts';
import { nextSendingHour } from './sending-times.ts';
import type { Team } from './team.ts';
import { withUnreached } from './undelivered.ts';
import { fitting } from './written.ts';

/** When and where one session is held, as a facilitator plans it. */
export interface EnteredSession {
  readonly first: CalendarDate;
  /** Without it the session lasts two days, as sessions do (DOMAIN §3). */
  readonly last?: CalendarDate | undefined;
  readonly place: string;
}

/** The four sessions in order. */
export type SessionDates = readonly [EnteredSession, EnteredSession, EnteredSession, EnteredSession];

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

const longest = { name: 120, place: 120 } as const;

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
    sessions: setSessions(id, wanted.dates, [], now),
    packages,
    joinCodes: [code],
    outdatedPeople: [founder.person],
  });
};

/** @throws Refusal `networkNameMissing`, `textTooLong` */
export const readNetworkName = (written: string): string => {
  const name = written.trim().replace(/\s+/g, ' ');
  if (name === '') throw new Refusal('networkNameMissing');
  return fitting(name, longest.name);
};

// === Sessions

/**
 * Moves sessions in time or space. The teams that lag behind are named, for the change is one write and reaches them
 * afterwards. The very plan that stands already changes nothing.
 * @param seen the edition that the pressed card showed
 * @throws Refusal `sessionsOutOfOrder`, `textTooLong`; `outdatedCard` when the network has a newer edition
 */
export const changeSessions = (
  network: Network,
  dates: SessionDates,
  { now, seen }: { readonly now: Instant; readonly seen?: number | undefined },
): Network => {
  refuseStale(seen, network.edition);
  const sessions = setSessions(network.id, dates, network.sessions, now);
  const same = sessions.every((session, index) => session === network.sessions[index]);
  return same ? network : newEdition({ ...network, sessions });
};

/**
 * Moves the sessions back to where they were. Teams that may have heard of the new dates hear of the old ones again; where
 * none has, nothing has happened to them.
 */
export const moveSessionsBack = (network: Network, was: readonly Session[], now: Instant): Network => {
  const isTold = ({ setAt }: Session): boolean => !isAfter(nextSendingHour(setAt), now);
  const sessions = was.map((session) => {
    const moved = network.sessions.find(({ number }) => number === session.number);
    return moved && !isSame(moved, session) && isTold(moved) ? { ...session, setAt: now } : session;
  });
  return newEdition({ ...network, sessions });
};

/** What every team of the network has to be told. */
export const newEdition = (network: Network): Network => ({
  ...network,
  edition: network.edition + 1,
  outdatedTeams: network.teams.map((team) => team.id),
});

/** Sessions that stay as they are keep `setAt`: their reminders have been planned from it. */
const setSessions = (
  network: string,
  dates: SessionDates,
  standing: readonly Session[],
  now: Instant,
): Network['sessions'] => {
  const sessions = dates.map((planned, index) => {
    const number = (index + 1) as Session['number'];
    const before = standing.find((session) => session.number === number);
    return setSession(before ?? { id: `${network}-s${number}`, number }, planned, now);
  });
  requireOrder(sessions);
  return sessions;
};

/** @throws Refusal `textTooLong` */
export const readPlace = (written: string): string => fitting(written.trim(), longest.place);

const setSession = (known: Session | Pick<Session, 'id' | 'number'>, planned: EnteredSession, now: Instant) => {
  const { first } = planned;
  const last = planned.last ?? addDays(first, 1);
  const place = readPlace(planned.place);
  return 'setAt' in known && isSame(known, { first, last, place })
    ? known
    : { joint: [], ...known, first, last, place, setAt: now };
};

const isSame = (one: Session, other: Pick<Session, 'first' | 'last' | 'place'>): boolean =>
  one.first === other.first && one.last === other.last && one.place === other.place;

const requireOrder = (sessions: readonly Session[]): void => {
  for (const [index, { number, first, last }] of sessions.entries()) {
    const before = sessions[index - 1];
    if (last < first) throw new Refusal('sessionsOutOfOrder', { number, day: 'last' });
    if (before && first <= before.last) throw new Refusal('sessionsOutOfOrder', { number, day: 'first' });
  }
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

/** Takes a join code back; the teams that came in with it stay. */
export const revoke = (network: Network, code: string): Network =>
  network.joinCodes.some((open) => open.code === code)
    ? { ...network, joinCodes: network.joinCodes.filter((open) => open.code !== code) }
    : network;

/**
 * Whether a code lets a team in: the network's own list decides.
 * @throws Refusal `unknownJoinCode`, `expiredJoinCode`
 */
export const requireOpenCode = (network: Network, code: string, now: Instant): void => {
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
export const copyForTeam = ({ id, name, template, sessions, packages, edition }: Network): Team['network'] => ({
  id,
  name,
  template,
  sessions,
  packages,
  edition,
});

/** The team with the network's newest sessions and packages; the same team when it has them. */
export const withNetwork = (team: Team, network: Network): Team =>
  team.network.edition < network.edition
    ? { ...adoptPackages(team, network.packages), network: copyForTeam(network) }
    : team;
