import { actorMapOf, addActors, setImportance, setRelation } from '../../../src/model/actors.ts';
import type { ActorMap, Importance, Relation } from '../../../src/model/improvement.ts';

export const today = '2026-11-23';

/** An actor as a test says it: its name, how it is, and how important. */
export type Said = readonly [name: string, relation?: Relation, importance?: Importance];

/** A map of actors known as k1, k2 … */
export const mapOf = (...said: readonly Said[]): ActorMap =>
  said.reduce((map: ActorMap, [name, relation, importance], at) => {
    const id = `k${at + 1}`;
    const to = { version: map.version + 1, today };
    const added = addActors(map, [{ id, name }], to);
    const related = relation ? setRelation(added, id, relation, to) : added;
    return importance ? setImportance(related, id, importance, to) : related;
  }, actorMapOf({}));
