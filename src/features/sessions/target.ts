import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere } from '../../dialog/here.ts';
import { textIn } from '../../dialog/request.ts';
import { documentTarget, findNetwork, networkIn, type Target } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import type { Network, Session } from '../../model/network.ts';
import { requireRunningFor } from '../../model/network-archive.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork } from '../../model/roles.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import { undoOf } from '../../model/undo-rules.ts';
import type { Documents, Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { newPlan } from './template-rules.ts';

/** A turn about a session, as one of the networks that hold it has it. */
export interface TurnAtSession extends TurnOn<SessionPlan> {
  readonly network: Network;
  readonly session: Session;
}

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** A session, for the facilitators of any network that holds it. */
    session: TurnAtSession;
  }
}

interface FoundSession {
  readonly target: Loaded<SessionPlan>;
  readonly network: Network;
  readonly session: Session;
}

const sessionDocument = documentTarget<SessionPlan, FoundSession>({
  load: async (turn, request, may) => {
    const { body: network } = await findNetwork(turn, networkIn(request));
    if (rolesIn(turn, network).every((role) => role !== 'facilitator')) throw new Refusal('facilitatorsOnly');
    requireRunningFor(network, may);
    const session = network.sessions.find(({ id }) => id === textIn(request, 'session'));
    if (!session) throw new Refusal('otherSession');
    return { target: await openPlan(turn.documents, network, session), network, session };
  },
  roles: (turn, _plan, { network }) => rolesIn(turn, network),
});

const rolesIn = ({ me }: Pick<Turn, 'me'>, network: Network): readonly Role[] => rolesInNetwork(network, me.person);

/** Only a session that the network itself lists; who is nobody there hears that first. */
export const session: Target<FoundSession, TurnAtSession> = {
  ...sessionDocument,
  aim: (turn, found, may) => ({
    ...sessionDocument.aim(turn, found, may),
    network: found.network,
    session: found.session,
  }),
};

/** The networks that hold a session, as one of them knows. */
export const holdersOf = ({ id }: Pick<Network, 'id'>, { joint }: Pick<Session, 'joint'>): readonly string[] => [
  ...new Set([id, ...joint]),
];

/** A session's document, begun from the template where there is none; it knows all the networks that hold it. */
export const openPlan = async (
  documents: Documents,
  network: Pick<Network, 'id' | 'template'>,
  held: Session,
): Promise<Loaded<SessionPlan>> => {
  const holders = holdersOf(network, held);
  const found = await documents.open(kinds.session, keys.session(held.id), () =>
    newPlan(held, network.template, holders),
  );
  const missing = holders.filter((id) => !found.body.networks.includes(id));
  if (missing.length === 0) return found;
  // Its teams have not been told of it: a version more than the newest that is settled.
  const joined = await documents.change(found, `held:${missing.join(' ')}`, (plan) => ({
    body: { ...plan, networks: [...new Set([...plan.networks, ...missing])], version: plan.version + 1 },
    answer: null,
  }));
  return joined.loaded;
};

/** The sessions of the networks a person facilitates, the one first in which the person has last taken something away. */
export const sessionsToUndo: UndoPlace<SessionPlan> = async (turn, { network: asked }) => {
  const ids = networksHere(turn.here).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => turn.documents.read(kinds.network, keys.network(id))));
  const all = await Promise.all(found.map(async (loaded) => (loaded ? plansOf(turn, loaded.body) : [])));
  const at = ({ target }: { readonly target: Loaded<SessionPlan> }) => undoOf(target.body, turn.me.person)?.at ?? '';
  return all.flat().toSorted((one, other) => at(other).localeCompare(at(one)));
};

const plansOf = async (turn: Turn, network: Network) => {
  const found = await Promise.all(
    network.sessions.map(({ id }) => turn.documents.read(kinds.session, keys.session(id))),
  );
  return found.flatMap((target) => (target ? [{ target, roles: () => rolesIn(turn, network) }] : []));
};

/** The network through which somebody looks at a session, where no card says. */
export const seenThrough = async (
  turn: Pick<Turn, 'here' | 'documents' | 'me'>,
  plan: SessionPlan,
): Promise<Pick<TurnAtSession, 'network' | 'session'>> => {
  const ids = networksHere(turn.here).filter((id) => plan.networks.includes(id));
  const found = await Promise.all(ids.map((id) => turn.documents.read(kinds.network, keys.network(id))));
  for (const loaded of found) {
    const held = loaded?.body.sessions.find(({ id }) => id === plan.id);
    if (loaded && held && rolesIn(turn, loaded.body).includes('facilitator'))
      return { network: loaded.body, session: held };
  }
  throw new Refusal('otherSession');
};
