import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere } from '../../dialog/here.ts';
import { documentTarget, findNetwork, networkIn } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import type { Application, Round } from '../../model/intake.ts';
import type { Network } from '../../model/network.ts';
import { requireRunningFor } from '../../model/network-archive.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Permission, type Role, rolesInNetwork } from '../../model/roles.ts';
import { type Documents, type Loaded, listed } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { roundsIn } from '../../upkeep/lists.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** A round of applications, for the network's facilitators. */
    round: TurnOn<Round>;
    /** An application that has been handed in, for the facilitators of the network it is to. */
    application: TurnOn<Application>;
  }
}

interface Found<T> {
  readonly target: Loaded<T>;
  /** What the person is in the network. */
  readonly held: readonly Role[];
}

/** Who is nobody there hears that first, and not whether there is such a round. */
const networkFacilitated = async (turn: Turn, asked: string | undefined, may: Permission): Promise<Network> => {
  const { body } = await findNetwork(turn, asked);
  if (!rolesInNetwork(body, turn.me.person).includes('facilitator')) throw new Refusal('facilitatorsOnly');
  requireRunningFor(body, may);
  return body;
};

export const readRound = ({ documents }: Pick<Turn, 'documents'>, network: string, round: string | undefined) =>
  round === undefined ? undefined : documents.read(kinds.round, keys.round(network, round));

/** An application of a round of the network; a draft is its applicant's alone. */
const readApplication = async (
  { documents }: Turn,
  network: string,
  { round, application }: { readonly round?: string | undefined; readonly application?: string | undefined },
): Promise<Loaded<Application> | undefined> => {
  if (round === undefined || application === undefined) return undefined;
  const found = await documents.read(kinds.application, keys.application(round, application));
  return found?.body.network === network && found.body.submittedAt !== undefined ? found : undefined;
};

export const networkRound = documentTarget<Round, Found<Round>>({
  load: async (turn, request, may) => {
    const network = await networkFacilitated(turn, networkIn(request), may);
    const target = await readRound(turn, network.id, request.about.round);
    if (!target) throw new Refusal('unknownRound');
    return { target, held: rolesInNetwork(network, turn.me.person) };
  },
  roles: (_turn, _round, { held }) => held,
});

export const networkApplication = documentTarget<Application, Found<Application>>({
  load: async (turn, request, may) => {
    const network = await networkFacilitated(turn, networkIn(request), may);
    const target = await readApplication(turn, network.id, request.about);
    if (!target) throw new Refusal('unknownApplication');
    return { target, held: rolesInNetwork(network, turn.me.person) };
  },
  roles: (_turn, _application, { held }) => held,
});

// === Lists

/** All applications of a round as they lie, drafts too: for what goes with the round. */
export const loadedApplications = (
  { documents }: { readonly documents: Pick<Documents, 'list'> },
  round: string,
): Promise<Loaded<Application>[]> =>
  listed(documents.list(kinds.application, keys.application(round, '').pk, 'application:'));

// === Undoing

/** The networks here in which something may be undone, with what the person is in them. */
const networksFor = async (turn: Turn, asked: string | undefined): Promise<readonly Network[]> => {
  const ids = networksHere(turn.here).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => turn.documents.read(kinds.network, keys.network(id))));
  return found
    .flatMap((loaded) => (loaded ? [loaded.body] : []))
    .filter((network) => rolesInNetwork(network, turn.me.person).includes('facilitator'));
};

export const roundsToUndo: UndoPlace<Round> = async (turn, about) => {
  const networks = await networksFor(turn, about.network);
  const found = networks.map(async (network) => {
    const rounds =
      about.round === undefined
        ? await listed(turn.documents.list(kinds.round, keys.network(network.id).pk, 'round:'))
        : [await readRound(turn, network.id, about.round)];
    const roles = () => rolesInNetwork(network, turn.me.person);
    return rounds.flatMap((target) => (target ? [{ target, roles }] : []));
  });
  return (await Promise.all(found)).flat();
};

/** The application a card is about; who types means one of the newest round. */
export const applicationsToUndo: UndoPlace<Application> = async (turn, about) => {
  const networks = await networksFor(turn, about.network);
  const found = networks.map(async (network) => {
    const roles = () => rolesInNetwork(network, turn.me.person);
    const targets =
      about.application === undefined
        ? await ofNewestRound(turn, network.id)
        : [await readApplication(turn, network.id, about)];
    return targets.flatMap((target) => (target ? [{ target, roles }] : []));
  });
  return (await Promise.all(found)).flat();
};

const ofNewestRound = async (turn: Turn, network: string): Promise<readonly Loaded<Application>[]> => {
  const [newest] = (await roundsIn(turn.documents, network)).toSorted((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  );
  if (!newest) return [];
  const all = await loadedApplications(turn, newest.id);
  return all.filter(({ body }) => body.submittedAt !== undefined);
};
