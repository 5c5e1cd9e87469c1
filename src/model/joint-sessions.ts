import { isAfter } from './calendar.ts';
import { newEdition } from './edition.ts';
import type { Instant } from './identity.ts';
import type { Network, Session, SessionNumber } from './network.ts';
import { findSession, replanned, sessionOf, withOne, withSessions } from './network-sessions.ts';

/**
 * A session that several networks hold together stands in each of them under one id. Whoever changes it writes one network
 * and notes the others, which get it afterwards, from the turn or from the sweep; of what two have changed at once the
 * newest holds everywhere.
 */

/** Lets networks hold a session together with this one, on its dates. @throws Refusal `noSuchSession` */
export const joinSession = (
  network: Network,
  number: SessionNumber,
  others: readonly string[],
  now: Instant,
): Network => {
  const session = findSession(network, number);
  const joint = [...new Set([network.id, ...session.joint, ...others])];
  if (joint.length === Math.max(1, session.joint.length)) return network;
  return withSessions(network, withOne(network.sessions, { ...session, joint }), now);
};

/**
 * Takes a network out of those that hold a session together: it goes on with one of its own on the same dates. Written in
 * a network that stays.
 * @throws Refusal `noSuchSession`
 */
export const partSession = (network: Network, number: SessionNumber, gone: string, now: Instant): Network => {
  const session = findSession(network, number);
  if (!session.joint.includes(gone) || gone === network.id) return network;
  const left = session.joint.filter((id) => id !== gone);
  return withSessions(network, withOne(network.sessions, { ...session, joint: left.length > 1 ? left : [] }), now);
};

/** A network with the newest of what another holds together with it. @returns the very same network when it has that */
export const withJointSessions = (network: Network, from: Network, now: Instant): Network =>
  from.sessions.reduce((body, session) => withTheirs(body, session, from.id, now), network);

const withTheirs = (network: Network, theirs: Session, from: string, now: Instant): Network => {
  const ours = sessionOf(network, theirs.number);
  if (!isNewer(theirs, ours)) return answered(network, theirs, ours, from);
  if (theirs.joint.includes(network.id)) return adopted(network, theirs, ours, now);
  if (!ours) return network;
  return ours.id === theirs.id ? alone(network, ours, theirs) : partSession(network, ours.number, from, now);
};

/** Who comes with something older, and so has missed what has been said since, is told in turn. */
const answered = (network: Network, theirs: Session, ours: Session | undefined, from: string): Network => {
  const concerns = ours && (ours.id === theirs.id || theirs.joint.includes(network.id));
  const hasMissed = concerns && isNewer(ours, theirs);
  if (!hasMissed || network.outdatedNetworks.includes(from)) return network;
  return { ...network, outdatedNetworks: [...network.outdatedNetworks, from] };
};

/** No two changes come at one time from one network. */
const isNewer = ({ agreed: theirs }: Session, ours: Session | undefined): boolean => {
  if (!theirs) return false;
  if (!ours?.agreed) return true;
  if (theirs.at === ours.agreed.at) return theirs.by > ours.agreed.by;
  return isAfter(theirs.at, ours.agreed.at);
};

/** The teams are told of other dates, not of who else comes. */
const adopted = (network: Network, theirs: Session, ours: Session | undefined, now: Instant): Network => {
  const { id, number, joint, agreed } = theirs;
  const { before: _, ...plan } = theirs;
  // Clocks of two machines differ: what follows on something comes after it.
  const setAt = agreed && isAfter(agreed.at, now) ? agreed.at : now;
  const planned = ours ? replanned(ours, theirs, setAt) : { ...plan, setAt };
  return taken(network, { ...planned, id, number, joint, agreed }, [...(ours?.joint ?? []), ...joint]);
};

/** A network that was taken out has a session of its own, on the dates it knows, under an id that no other has. */
const alone = (network: Network, ours: Session, { agreed, joint }: Session): Network => {
  const id = `${network.id}-s${ours.number}-${Date.parse(agreed?.at ?? '').toString(36)}`;
  return taken(network, { ...ours, id, joint: [], agreed }, [...ours.joint, ...joint]);
};

/**
 * What was taken over is passed on to all it concerns: whoever has something newer answers, so that it comes to rest at one
 * state however what was said crossed on the way.
 */
const taken = (network: Network, session: Session, concerned: readonly string[]): Network => ({
  ...newEdition(network),
  sessions: withOne(network.sessions, session),
  outdatedNetworks: [...new Set([...network.outdatedNetworks, ...concerned.filter((id) => id !== network.id)])],
});
