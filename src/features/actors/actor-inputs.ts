import { z } from 'zod';
import { reading, required, severalOf } from '../../dialog/reading.ts';
import type { Translate } from '../../language/texts.ts';
import { actorName, actorNames, type MapChange, setImportance, setRelation } from '../../model/actors.ts';
import type { CalendarDate } from '../../model/identity.ts';
import { type ActorMap, Importance, Relation } from '../../model/improvement.ts';
import { suggestedName, suggestions } from './words.ts';

/** Which actor; looked up on the map that the turn is about. */
export const oneActor = z.object({ actor: z.string().max(40) });

/** What is pressed on the card of an actor: how the relation is, or how important it is. */
export const ratingOfActor = z.object({
  ...oneActor.shape,
  relation: Relation.optional(),
  importance: z.coerce.number().pipe(Importance).optional(),
});

/** An answer on the way through all actors. */
export const answerOfActor = z.object({ ...oneActor.shape, relation: Relation });

/** Where one is on the way through all actors; without it at the first. */
export const renewingFrom = oneActor.partial();

export const pageOfMap = z.object({ page: z.coerce.number().int().min(1).optional().catch(undefined) });

/** The fields of the form for new actors: those that were ticked, and one's own, one a line. */
export const newActorFields = z.object({ suggested: severalOf(z.enum(suggestions)), own: reading(actorNames) });

/** Where what only the rules can refuse is to be mended. */
export const newActorBlame = { actorMissing: 'own', actorKnown: 'own', tooManyActors: 'own' } as const;

export const actorNameFields = z.object({ name: required('emptyText', actorName) });
export const actorNameBlame = { actorKnown: 'name' } as const;

/** What was entered, with the ticked actors by the names they go by here. */
export const enteredActors = (
  t: Translate,
  { suggested, own }: z.infer<typeof newActorFields>,
  idOf: (at: number) => string,
) => [...suggested.map((one) => suggestedName(t, one)), ...own].map((name, at) => ({ id: idOf(at), name }));

/** The map after a press on the card of an actor. @throws Refusal as `setRelation` */
export const ratedBy = (
  map: ActorMap,
  { actor, relation, importance }: z.infer<typeof ratingOfActor>,
  change: MapChange & { readonly today: CalendarDate },
): ActorMap => {
  const related = relation === undefined ? map : setRelation(map, actor, relation, change);
  return importance === undefined ? related : setImportance(related, actor, importance, change);
};
