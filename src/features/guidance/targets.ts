import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere, teamIdsHere } from '../../dialog/here.ts';
import { documentTarget, findNetwork, findTeam, networkIn } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Thread } from '../../model/thread.ts';
import { type Loaded, listed } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** A request for guidance, for the team that made it. */
    teamThread: TurnOn<Thread>;
    /** A request for guidance, for the facilitators of the team's network. */
    networkThread: TurnOn<Thread>;
  }
}

interface FoundThread {
  readonly target: Loaded<Thread>;
  /** What the person is in the team, or in the network. */
  readonly held: readonly Role[];
}

/** Only a request of the team itself, looked up in the team's own network. */
export const teamThread = documentTarget<Thread, FoundThread>({
  load: async (turn, { about }) => {
    const { body: team } = await findTeam(turn, about.team);
    const held = rolesInTeam(team, turn.me.person);
    const target = await readThread(turn, team.network.id, about.thread);
    return target?.body.team.id === team.id ? { target, held } : noThread(held, 'notAllowed');
  },
  roles: (_turn, _thread, { held }) => held,
});

export const networkThread = documentTarget<Thread, FoundThread>({
  load: async (turn, request) => {
    const { body: network } = await findNetwork(turn, networkIn(request));
    const held = rolesInNetwork(network, turn.me.person);
    const target = await readThread(turn, network.id, request.about.thread);
    return target ? { target, held } : noThread(held, 'facilitatorsOnly');
  },
  roles: (_turn, _thread, { held }) => held,
});

const readThread = (turn: Turn, network: string, thread: string | undefined) =>
  thread === undefined ? undefined : turn.documents.read(kinds.thread, keys.thread(network, thread));

/** Who is nobody there is told that first, and not whether there is such a request. */
const noThread = (held: readonly Role[], toOutsiders: 'notAllowed' | 'facilitatorsOnly'): never => {
  throw new Refusal(held.includes('outsider') ? toOutsiders : 'unknownThread');
};

/** Requests that somebody may have closed: of the own teams, or of the networks one facilitates. */
export const threadsToUndo = {
  teamThread: async (turn, about) => {
    const ids = about.team === undefined ? teamIdsHere(turn.here) : [about.team];
    const teams = await Promise.all(ids.map((id) => turn.documents.read(kinds.team, keys.team(id))));
    const found = teams.map(async (team) => {
      if (!team) return [];
      const threads = await readThreads(turn, team.body.network.id, about.thread);
      const held = rolesInTeam(team.body, turn.me.person);
      return threads
        .filter(({ body }) => body.team.id === team.body.id)
        .map((target) => ({ target, roles: () => held }));
    });
    return (await Promise.all(found)).flat();
  },
  networkThread: async (turn, about) => {
    const ids = about.network === undefined ? networksHere(turn.here) : [about.network];
    const networks = await Promise.all(ids.map((id) => turn.documents.read(kinds.network, keys.network(id))));
    const found = networks.map(async (network) => {
      if (!network) return [];
      const threads = await readThreads(turn, network.body.id, about.thread);
      const held = rolesInNetwork(network.body, turn.me.person);
      return threads.map((target) => ({ target, roles: () => held }));
    });
    return (await Promise.all(found)).flat();
  },
} satisfies Record<string, UndoPlace<Thread>>;

const readThreads = async (
  turn: Turn,
  network: string,
  thread: string | undefined,
): Promise<readonly Loaded<Thread>[]> => {
  if (thread !== undefined) return [await readThread(turn, network, thread)].filter((found) => found !== undefined);
  return listed(turn.documents.list(kinds.thread, keys.network(network).pk, 'thread:'));
};
