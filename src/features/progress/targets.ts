import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere } from '../../dialog/here.ts';
import { documentTarget, findNetwork, networkIn } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import type { Network } from '../../model/network.ts';
import { requireRunningFor } from '../../model/network-archive.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** A team of a network, for the network's facilitators. */
    networkTeam: TurnOn<Team>;
  }
}

interface FoundTeam {
  readonly target: Loaded<Team>;
  /** What the person is in the network. */
  readonly held: readonly Role[];
}

/** Only a team that the network itself lists; who is nobody there hears that first, and not whether there is such a team. */
export const networkTeam = documentTarget<Team, FoundTeam>({
  load: async (turn, request, may) => {
    const { body: network } = await findNetwork(turn, networkIn(request));
    const held = rolesInNetwork(network, turn.me.person);
    if (!held.includes('facilitator')) throw new Refusal('facilitatorsOnly');
    requireRunningFor(network, may);
    const target = await readTeam(turn, network, request.about.team);
    if (!target) throw new Refusal('otherTeam');
    return { target, held };
  },
  roles: (_turn, _team, { held }) => held,
});

const readTeam = async (turn: Turn, network: Network, id: string | undefined): Promise<Loaded<Team> | undefined> =>
  id !== undefined && network.teams.some((team) => team.id === id)
    ? turn.documents.read(kinds.team, keys.team(id))
    : undefined;

/** The teams of the networks a person facilitates; in a room, of the one whose facilitators talk there. */
export const networkTeamsToUndo: UndoPlace<Team> = async (turn, { network: asked, team }) => {
  const ids = networksHere(turn.here).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => turn.documents.read(kinds.network, keys.network(id))));
  const teams = found.map(async (loaded) => (loaded ? teamsOf(turn, loaded.body, team) : []));
  return (await Promise.all(teams)).flat();
};

const teamsOf = async (turn: Turn, network: Network, asked: string | undefined) => {
  const ids = network.teams.map(({ id }) => id).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => readTeam(turn, network, id)));
  const roles = () => rolesInNetwork(network, turn.me.person);
  return found.flatMap((target) => (target ? [{ target, roles }] : []));
};
