import type { CalendarDate } from './identity.ts';
import { type Actor, ActorMap, type Importance, type Relation } from './improvement.ts';
import { Refusal, refuseStale } from './refusal.ts';
import { tidyLine } from './written.ts';

/** As many as an actor map holds; whoever knows of more has to choose. */
export const maximumActors = 30;
const longestName = 60;

const emptyMap = ActorMap.parse({});

/** The actor map of a team or of a case; an empty one where nobody has begun. */
export const actorMapOf = ({ actorMap }: { readonly actorMap?: ActorMap | undefined }): ActorMap =>
  actorMap ?? emptyMap;

export const actorIn = ({ actors }: ActorMap, id: string): Actor | undefined => actors.find((actor) => actor.id === id);

/** An actor of whom both has been said. */
export interface RatedActor extends Actor {
  readonly relation: Relation;
  readonly importance: Importance;
}

export const isRated = (actor: Actor): actor is RatedActor =>
  actor.relation !== undefined && actor.importance !== undefined;

/** Whether both have been said of an actor on the map. */
export const isRatedIn = (map: ActorMap, id: string): boolean => {
  const actor = actorIn(map, id);
  return actor !== undefined && isRated(actor);
};

/** A change of a map: the version it leaves, and the one that whoever makes it had seen. */
export interface MapChange {
  readonly version: number;
  readonly seen?: number | undefined;
}

/** An actor as it is entered. */
export interface EnteredActor {
  readonly id: string;
  readonly name: string;
}

/** The name of an actor as it is stored. @throws Refusal `textTooLong` */
export const actorName = (text: string): string => tidyLine(text, longestName);

/** Several names, one a line. @throws Refusal as `actorName` */
export const actorNames = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => actorName(line.replace(/^\s*[-–•*]\s*/, '')))
    .filter((name) => name !== '');

/** Whether an actor goes by a name, however it is written. */
export const isNamed = ({ actors }: ActorMap, name: string): boolean =>
  actors.some((actor) => known(actor.name) === known(name));

const known = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('nb');

/**
 * Puts actors on the map, to be rated; one that is there already by its id stays as it is.
 * @throws Refusal `actorMissing` when there is none, `actorKnown` when one is there already, `tooManyActors`
 */
export const addActors = (map: ActorMap, entered: readonly EnteredActor[], { version }: MapChange): ActorMap => {
  if (entered.length === 0) throw new Refusal('actorMissing');
  const versions = { name: version, relation: version, importance: version };
  return entered.reduce((before, { id, name }) => {
    if (actorIn(before, id)) return before;
    requireNew(before, name);
    requireRoom(before);
    return { actors: [...before.actors, { id, name, versions }], version };
  }, map);
};

/**
 * Gives an actor another name; the very name that it has changes nothing.
 * @throws Refusal `unknownActor`, `emptyText`, `textTooLong`, `actorKnown`, `outdatedCard`
 */
export const renameActor = (map: ActorMap, id: string, written: string, change: MapChange): ActorMap => {
  const actor = requireActor(map, id);
  const name = actorName(written);
  if (name === '') throw new Refusal('emptyText');
  if (name === actor.name) return map;
  refuseStale(change.seen, actor.versions.name);
  requireNew(map, name, id);
  return replaced(map, { ...actor, name, versions: { ...actor.versions, name: change.version } }, change);
};

/**
 * Says how it is between them and an actor, and keeps how it was on another day.
 * @throws Refusal `unknownActor`; `outdatedCard` when that has been said anew since
 */
export const setRelation = (
  map: ActorMap,
  id: string,
  relation: Relation,
  { today, ...change }: MapChange & { readonly today: CalendarDate },
): ActorMap => {
  const actor = requireActor(map, id);
  if (actor.relation === relation) return map;
  refuseStale(change.seen, actor.versions.relation);
  const { before: _, ...others } = actor;
  const before = beforeToday(actor, today);
  const versions = { ...actor.versions, relation: change.version };
  const kept = before && before.relation !== relation && { before };
  return replaced(map, { ...others, relation, ...kept, versions }, change);
};

/** What is said otherwise the same day was no change. */
const beforeToday = ({ relation, before }: Actor, today: CalendarDate): Actor['before'] => {
  if (before?.until === today) return before;
  return relation && { relation, until: today };
};

/** Says how important an actor is. @throws Refusal as `setRelation` */
export const setImportance = (map: ActorMap, id: string, importance: Importance, change: MapChange): ActorMap => {
  const actor = requireActor(map, id);
  if (actor.importance === importance) return map;
  refuseStale(change.seen, actor.versions.importance);
  return replaced(map, { ...actor, importance, versions: { ...actor.versions, importance: change.version } }, change);
};

/** Takes an actor off the map; one that has gone already is fine. @throws Refusal `outdatedCard` */
export const removeActor = (map: ActorMap, id: string, { seen, version }: MapChange): ActorMap => {
  const actor = actorIn(map, id);
  if (!actor) return map;
  refuseStale(seen, Math.max(...Object.values(actor.versions)));
  return { actors: map.actors.filter((one) => one !== actor), version };
};

/** What stood on a map before an actor was taken off it, or got another name. */
export interface ActorWas {
  readonly at: number;
  readonly actor: Actor;
}

export const actorWas = (map: ActorMap, id: string): ActorWas | undefined => {
  const actor = actorIn(map, id);
  return actor && { at: map.actors.indexOf(actor), actor };
};

/**
 * Puts an actor back in its place, or gives it back its name.
 * @throws Refusal `actorKnown` when there is another of that name now, `tooManyActors`
 */
export const putActorBack = (map: ActorMap, { at, actor }: ActorWas, change: MapChange): ActorMap => {
  if (actorIn(map, actor.id)) return renameActor(map, actor.id, actor.name, change);
  requireNew(map, actor.name);
  requireRoom(map);
  const { version } = change;
  const back = { ...actor, versions: { name: version, relation: version, importance: version } };
  return { actors: map.actors.toSpliced(at, 0, back), version };
};

// === How it stands

/** How far from good: what is missing stands before what is strained, and that before what is weak. Ours. */
const distance: Readonly<Record<Relation, number>> = { strong: 0, weak: 1, strained: 2, missing: 3 };

/** Importance from which a relation that is not strong is a gap. */
const important = 2;

const gravity = ({ relation, importance }: RatedActor): number => importance * distance[relation];

/** The two gravest gaps: the more important and the worse the relation, the graver; then as they stand on the map. */
export const gapsOf = ({ actors }: ActorMap): RatedActor[] =>
  actors
    .filter(isRated)
    .filter((actor) => actor.importance >= important && actor.relation !== 'strong')
    .sort((a, b) => gravity(b) - gravity(a) || b.importance - a.importance)
    .slice(0, 2);

/** Whether somebody on the map is important. */
export const hasImportant = ({ actors }: ActorMap): boolean =>
  actors.some((actor) => isRated(actor) && actor.importance >= important);

/** As they are looked at: the most important first, of these the ones with a gap, and last those that are not rated. */
export const inOrder = ({ actors }: ActorMap): Actor[] =>
  actors.toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || distanceOf(b) - distanceOf(a));

const distanceOf = ({ relation }: Actor): number => (relation === undefined ? -1 : distance[relation]);

/** The next one that is to be rated, after one of them or from the first. */
export const nextUnrated = ({ actors }: ActorMap, after?: string): Actor | undefined => {
  const at = actors.findIndex(({ id }) => id === after) + 1;
  return [...actors.slice(at), ...actors.slice(0, at)].find((actor) => !isRated(actor) && actor.id !== after);
};

/** The actors whose relation is another one than before, since a day. */
export const changedSince = ({ actors }: ActorMap, day: CalendarDate): Actor[] =>
  actors.filter(({ before }) => before !== undefined && before.until >= day);

// === What is refused

const requireActor = (map: ActorMap, id: string): Actor => {
  const actor = actorIn(map, id);
  if (!actor) throw new Refusal('unknownActor');
  return actor;
};

const requireNew = ({ actors }: ActorMap, name: string, but?: string): void => {
  const other = actors.find((actor) => actor.id !== but && known(actor.name) === known(name));
  if (other) throw new Refusal('actorKnown', { name: other.name });
};

const requireRoom = ({ actors }: ActorMap): void => {
  if (actors.length >= maximumActors) throw new Refusal('tooManyActors', { max: maximumActors });
};

const replaced = ({ actors }: ActorMap, actor: Actor, { version }: MapChange): ActorMap => ({
  actors: actors.map((one) => (one.id === actor.id ? actor : one)),
  version,
});
