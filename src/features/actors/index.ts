import type { FeatureNamed } from '../feature.ts';
import { commands } from './commands.ts';
import { actorsPicture } from './picture.ts';
import { en } from './texts.en.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';
import { actorTaken } from './undoables.ts';
import { actorsHandlers } from './verbs.ts';

export {
  actorCard,
  actorMapCard,
  actorNameForm,
  afterAdding,
  afterAnswer,
  afterRating,
  type MapShown,
  newActorsForm,
  renewQuestion,
  withActor,
} from './actor-cards.ts';
export {
  actorNameBlame,
  actorNameFields,
  answerOfActor,
  enteredActors,
  newActorBlame,
  newActorFields,
  oneActor,
  pageOfMap,
  ratedBy,
  ratingOfActor,
  renewingFrom,
} from './actor-inputs.ts';
export { drawActors } from './drawing.ts';
export { actorWasShape } from './undoables.ts';
export { gapLine } from './words.ts';

/** The actor map: whom the work depends on. */
export const actorsFeature: FeatureNamed<'actors'> = {
  name: 'actors',
  texts: { nb, nn, en },
  commands,
  verbs: actorsHandlers,
  pictures: [actorsPicture],
  undoables: [actorTaken],
};
