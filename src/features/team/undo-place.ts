import { teamIdsHere } from '../../dialog/here.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import { rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import { keys, kinds } from '../../store/kinds.ts';

/** The team that works in a chat; the teams a person is in. */
export const teamsToUndo: UndoPlace<Team> = async ({ here, me, documents }, { team: asked }) => {
  const ids = teamIdsHere(here).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => documents.read(kinds.team, keys.team(id))));
  return found.flatMap((target) => (target ? [{ target, roles: (team: Team) => rolesInTeam(team, me.person) }] : []));
};
