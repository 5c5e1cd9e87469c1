import { actorMapOf, type MapChange } from '../../../model/actors.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type Act, changePart } from '../../../model/cases.ts';
import type { ActorMap } from '../../../model/improvement.ts';

/**
 * Changes a case's map by a rule of the maps; where the rule changes nothing, the case stays as it is.
 * @throws Refusal as the rule and as `changePart`
 */
export const changeCaseMap = (
  it: PathwayCase,
  act: Act,
  rule: (map: ActorMap, change: MapChange) => ActorMap,
): PathwayCase => {
  const map = actorMapOf(it);
  const actorMap = rule(map, { seen: act.seen, version: it.version + 1 });
  return actorMap === map && !it.closedAt ? it : changePart(it, act, 0, () => ({ actorMap }));
};
