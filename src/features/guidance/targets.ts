import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { documentTarget, findNetwork, findTeam, networkIn } from '../../dialog/targets.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Thread } from '../../model/thread.ts';
import type { Loaded } from '../../store/documents.ts';
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
