import { z } from 'zod';
import type { Handlers } from '../../../dialog/handler.ts';
import { idOfMade } from '../../../dialog/made.ts';
import {
  actorIn,
  actorMapOf,
  addActors,
  isRatedIn,
  type MapChange,
  removeActor,
  renameActor,
  setRelation,
} from '../../../model/actors.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { logWork } from '../../../model/cases.ts';
import type { ActorMap } from '../../../model/improvement.ts';
import {
  actorCard,
  actorMapCard,
  actorNameBlame,
  actorNameFields,
  actorNameForm,
  afterAdding,
  afterAnswer,
  afterRating,
  answerOfActor,
  enteredActors,
  newActorBlame,
  newActorFields,
  newActorsForm,
  oneActor,
  pageOfMap,
  ratedBy,
  ratingOfActor,
  renewingFrom,
  renewQuestion,
  withActor,
} from '../../actors/index.ts';
import { actOf, type CaseTurn, caseForm, casePress, changeCase, look } from '../parts.ts';
import { takeAwayInCase } from '../undoing.ts';
import { caseMap } from './actors-of-case.ts';
import { changeCaseMap } from './rules.ts';
import { caseActorTaken } from './undoables.ts';

declare module '../../../dialog/verb.ts' {
  interface Verbs {
    'caseActors.show': 'case/actors';
    'caseActors.new': 'case/actors';
    'caseActors.add': 'case/actors';
    'caseActors.actor': 'case/actors';
    'caseActors.rate': 'case/actors';
    'caseActors.rename': 'case/actors';
    'caseActors.saveName': 'case/actors';
    'caseActors.remove': 'case/actors';
    'caseActors.renew': 'case/actors';
    'caseActors.answer': 'case/actors';
  }
}

type MapRule = (map: ActorMap, change: MapChange) => ActorMap;

const ruled =
  (turn: CaseTurn, rule: MapRule) =>
  (it: PathwayCase): PathwayCase =>
    changeCaseMap(it, actOf(turn), rule);

const change = async (turn: CaseTurn, rule: MapRule) => caseMap(turn, await changeCase(turn, ruled(turn, rule)));

/** What is pressed on one actor; after a no it is shown as it is. */
const onActor = {
  about: oneActor,
  fields: z.object({}),
  card: (turn: CaseTurn, it: PathwayCase, { actor }: z.infer<typeof oneActor>) =>
    withActor(turn, caseMap(turn, it), actor, actorCard),
};

/** The actor map of a case: who is near the user, and who is missing. */
export const caseActorsHandlers = {
  'caseActors.show': look('case.open', pageOfMap, (turn, it, view) => actorMapCard(turn, caseMap(turn, it), view)),
  ...caseForm(
    { ask: 'caseActors.new', save: 'caseActors.add' },
    {
      about: z.object({}),
      fields: newActorFields,
      blame: newActorBlame,
      log: logWork,
      card: (turn, it, _, showing) => newActorsForm(turn, caseMap(turn, it), showing),
      save: async (turn, fields) => {
        const entered = enteredActors(turn.t, fields, (at) => idOfMade(turn, `actor ${at}`));
        return afterAdding(turn, await change(turn, (map, to) => addActors(map, entered, to)));
      },
    },
  ),
  'caseActors.actor': look('case.work', oneActor, (turn, it, { actor }) =>
    withActor(turn, caseMap(turn, it), actor, actorCard),
  ),
  'caseActors.rate': casePress({
    ...onActor,
    about: ratingOfActor,
    save: async (turn, rating) => {
      const wasRated = isRatedIn(actorMapOf(turn.target.body), rating.actor);
      const shown = await change(turn, (map, to) => ratedBy(map, rating, { ...to, today: turn.today }));
      return afterRating(turn, shown, rating.actor, wasRated);
    },
  }),
  ...caseForm(
    { ask: 'caseActors.rename', save: 'caseActors.saveName' },
    {
      ...onActor,
      fields: actorNameFields,
      blame: actorNameBlame,
      log: logWork,
      version: (it, { actor }) => actorIn(actorMapOf(it), actor)?.versions.name ?? 0,
      card: (turn, it, { actor }, showing) =>
        withActor(turn, caseMap(turn, it), actor, (voice, shown, found) => actorNameForm(voice, shown, found, showing)),
      save: async (turn, { actor, name }) => {
        const news = turn.t('actorMap.news.renamed');
        const rename = ruled(turn, (map, to) => renameActor(map, actor, name, to));
        return takeAwayInCase(turn, caseActorTaken, actor, rename, (it) =>
          withActor(turn, caseMap(turn, it), actor, (voice, shown, found) => actorCard(voice, shown, found, { news })),
        );
      },
    },
  ),
  'caseActors.remove': casePress({
    ...onActor,
    save: async (turn, { actor }) => {
      const news = turn.t('actorMap.news.removed');
      const remove = ruled(turn, (map, to) => removeActor(map, actor, to));
      return takeAwayInCase(turn, caseActorTaken, actor, remove, (it) =>
        actorMapCard(turn, caseMap(turn, it), { news }),
      );
    },
  }),
  'caseActors.renew': look(
    'case.work',
    renewingFrom,
    (turn, it, { actor }) => renewQuestion(turn, caseMap(turn, it), actor),
    logWork,
  ),
  'caseActors.answer': casePress({
    ...onActor,
    about: answerOfActor,
    card: (turn, it, { actor }) => renewQuestion(turn, caseMap(turn, it), actor),
    save: async (turn, { actor, relation }) => {
      const { today } = turn;
      const shown = await change(turn, (map, to) => setRelation(map, actor, relation, { ...to, today }));
      return afterAnswer(turn, shown, actor);
    },
  }),
} satisfies Handlers;
