import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere, teamIdsHere } from '../../dialog/here.ts';
import { documentTarget, findNetwork, findTeam, networkIn } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Thread } from '../../model/thread.ts';
import { type Loaded, listed } from '../../store/documents.ts';
import { type Kind, keys, kinds } from '../../store/kinds.ts';
import type { Key } from '../../store/port.ts';

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

/** Requests that somebody may have closed: of the own teams, and of the networks one facilitates; in a room, of the one there. */
export const threadsToUndo: UndoPlace<Thread> = async (turn, about) => {
  const [teams, networks] = await Promise.all([
    about.network === undefined ? bodiesOf(turn, kinds.team, teamIdsHere(turn.here), about.team, keys.team) : [],
    about.team === undefined ? bodiesOf(turn, kinds.network, networksHere(turn.here), about.network, keys.network) : [],
  ]);
  const rolesIn = (thread: Thread): readonly Role[] => [
    ...teams.filter(({ id }) => id === thread.team.id).flatMap((team) => rolesInTeam(team, turn.me.person)),
    ...networks.filter(({ id }) => id === thread.network).flatMap((one) => rolesInNetwork(one, turn.me.person)),
  ];
  const ids = new Set([...teams.map(({ network }) => network.id), ...networks.map(({ id }) => id)]);
  const threads = await Promise.all([...ids].map((id) => readThreads(turn, id, about.thread)));
  return threads
    .flat()
    .filter(({ body }) => rolesIn(body).length > 0)
    .map((target) => ({ target, roles: rolesIn }));
};

const bodiesOf = async <T>(
  { documents }: Turn,
  kind: Kind<T>,
  here: readonly string[],
  asked: string | undefined,
  keyOf: (id: string) => Key,
): Promise<readonly T[]> => {
  const ids = here.filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => documents.read(kind, keyOf(id))));
  return found.flatMap((loaded) => (loaded ? [loaded.body] : []));
};

const readThreads = async (
  turn: Turn,
  network: string,
  thread: string | undefined,
): Promise<readonly Loaded<Thread>[]> => {
  if (thread !== undefined) return [await readThread(turn, network, thread)].filter((found) => found !== undefined);
  return listed(turn.documents.list(kinds.thread, keys.network(network).pk, 'thread:'));
};
