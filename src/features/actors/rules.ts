import { actorMapOf, type MapChange } from '../../model/actors.ts';
import type { ActorMap } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';

/** Changes a team's map by a rule of the maps; where the rule changes nothing, the team stays as it is. */
export const changeTeamMap = (
  team: Team,
  seen: number | undefined,
  rule: (map: ActorMap, change: MapChange) => ActorMap,
): Team => {
  const map = actorMapOf(team);
  const actorMap = rule(map, { seen, version: map.version + 1 });
  return actorMap === map ? team : { ...team, actorMap };
};
