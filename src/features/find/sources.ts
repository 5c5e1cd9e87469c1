import type { FindEntry } from '../../dialog/finding.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isAmongFacilitators, networksHere, teamIdsHere } from '../../dialog/here.ts';
import type { TextKey } from '../../language/texts.ts';
import type { Network } from '../../model/network.ts';
import { allows, belongsIn, type Permission, type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

/** Something that can be found, with what stands above things of its kind. */
export interface Found extends FindEntry {
  readonly heading: TextKey;
}

/** A search reads no more than so many teams and networks, and looks through so many things of each kind. */
const mostTeams = 6;
const mostNetworks = 3;
const mostOfEach = 500;

/** Everything that somebody may find here: each kind by its own row of the table of permissions. */
export const everythingFor = async (turn: Turn): Promise<readonly Found[]> => {
  const [teams, networks] = await Promise.all([teamsFor(turn), networksFor(turn)]);
  const found = turn.findables.map(async ({ heading, may, entries }) => {
    const places = {
      teams: teams.filter((team) => isAllowed(turn, rolesInTeam(team, turn.me.person), may.team)),
      networks: networks.filter((network) => isAllowed(turn, rolesInNetwork(network, turn.me.person), may.network)),
    };
    return (await entries(turn, places)).slice(0, mostOfEach).map((entry) => ({ ...entry, heading }));
  });
  return (await Promise.all(found)).flat();
};

const teamsFor = ({ here, documents }: Turn): Promise<Team[]> =>
  bodies(
    teamIdsHere(here)
      .slice(0, mostTeams)
      .map((id) => documents.read(kinds.team, keys.team(id))),
  );

/** In a chat, only where facilitators talk among themselves. */
const networksFor = ({ here, documents }: Turn): Promise<Network[]> => {
  const ids = 'person' in here || isAmongFacilitators(here) ? networksHere(here) : [];
  return bodies(ids.slice(0, mostNetworks).map((id) => documents.read(kinds.network, keys.network(id))));
};

const bodies = async <T>(read: readonly Promise<Loaded<T> | undefined>[]): Promise<T[]> =>
  (await Promise.all(read)).flatMap((one) => one?.body ?? []);

const isAllowed = ({ scope }: Turn, held: readonly Role[], permission: Permission | undefined): boolean =>
  permission !== undefined && belongsIn(permission, scope) && allows(held, permission);
