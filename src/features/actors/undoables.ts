import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { actorIn, actorMapOf, actorWas, putActorBack } from '../../model/actors.ts';
import { Actor } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { actorMapCard } from './actor-cards.ts';
import { teamMap } from './actors-of-team.ts';
import { changeTeamMap } from './rules.ts';

/** What stood there of an actor that was taken off a map or renamed. */
export const actorWasShape = z.object({ at: z.number(), actor: Actor });

/** An actor of a team, taken off the map or given another name. */
export const actorTaken = undoable({
  kind: 'actor',
  from: 'team',
  may: 'improvement.work',
  was: actorWasShape,
  before: (team: Team, id) => actorWas(actorMapOf(team), id),
  version: (team, id) => actorIn(actorMapOf(team), id)?.name ?? '',
  restore: (team, was) => changeTeamMap(team, undefined, (map, change) => putActorBack(map, was, change)),
  done: 'actorMap.undone',
  card: (turn, team) => actorMapCard(turn, teamMap(turn, team)),
});
