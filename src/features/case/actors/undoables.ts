import { actorIn, actorMapOf, actorWas, putActorBack } from '../../../model/actors.ts';
import { actorMapCard, actorWasShape } from '../../actors/index.ts';
import { caseUndoable } from '../undoing.ts';
import { caseMap } from './actors-of-case.ts';
import { changeCaseMap } from './rules.ts';

/** An actor of a case, taken off the map or given another name. */
export const caseActorTaken = caseUndoable({
  kind: 'caseActor',
  was: actorWasShape,
  before: (it, id) => actorWas(actorMapOf(it), id),
  version: (it, id) => actorIn(actorMapOf(it), id)?.name ?? '',
  restore: (it, was, _, act) => changeCaseMap(it, act, (map, change) => putActorBack(map, was, change)),
  done: 'actorMap.undone',
  card: (turn, it) => actorMapCard(turn, caseMap(turn, it)),
});
