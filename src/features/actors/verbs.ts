import { z } from 'zod';
import { type Form, form, saving } from '../../dialog/form.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import {
  actorIn,
  actorMapOf,
  addActors,
  isRatedIn,
  type MapChange,
  removeActor,
  renameActor,
  setRelation,
} from '../../model/actors.ts';
import type { ActorMap } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import {
  actorCard,
  actorMapCard,
  actorNameForm,
  afterAdding,
  afterAnswer,
  afterRating,
  newActorsForm,
  renewQuestion,
  withActor,
} from './actor-cards.ts';
import {
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
import { teamMap } from './actors-of-team.ts';
import { changeTeamMap } from './rules.ts';
import { actorTaken } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'actors.show': 'actors';
    'actors.new': 'actors';
    'actors.add': 'actors';
    'actors.actor': 'actors';
    'actors.rate': 'actors';
    'actors.rename': 'actors';
    'actors.saveName': 'actors';
    'actors.remove': 'actors';
    'actors.renew': 'actors';
    'actors.answer': 'actors';
  }
}

type TeamTurn = TurnOn<Team>;
type Which = z.infer<typeof oneActor>;

const shownIn = (turn: TeamTurn, team: Team = turn.target.body) => teamMap(turn, team);

const change = async (turn: TeamTurn, rule: (map: ActorMap, change: MapChange) => ActorMap) => {
  const { body } = await turn.change((team) => ({ body: changeTeamMap(team, turn.seen, rule), answer: null }));
  return shownIn(turn, body);
};

/** What is pressed on one actor; after a no it is shown as it is. */
const onActor = {
  on: 'team',
  may: 'improvement.work',
  about: oneActor,
  fields: z.object({}),
  show: (turn: TeamTurn, { actor }: Which) => withActor(turn, shownIn(turn), actor, actorCard),
} as const satisfies Omit<Form<'team', Which, object>, 'save'>;

/** A look at the map or at one of those on it. */
const look = <I>(
  may: 'improvement.see' | 'improvement.work',
  input: z.ZodType<I>,
  card: (turn: TeamTurn, input: I) => Reply,
) => handler({ on: 'team', may, seenBy: 'asAsked', input, run: (turn, entered) => [card(turn, entered)] });

/** The actor map of the municipality: whom the team's work depends on. */
export const actorsHandlers = {
  'actors.show': look('improvement.see', pageOfMap, (turn, view) => actorMapCard(turn, shownIn(turn), view)),
  ...form(
    { ask: 'actors.new', save: 'actors.add' },
    {
      on: 'team',
      may: 'improvement.work',
      about: z.object({}),
      fields: newActorFields,
      blame: newActorBlame,
      show: (turn, _, showing) => newActorsForm(turn, shownIn(turn), showing),
      save: async (turn, fields) => {
        const entered = enteredActors(turn.t, fields, (at) => idOfMade(turn, `actor ${at}`));
        return [afterAdding(turn, await change(turn, (map, to) => addActors(map, entered, to)))];
      },
    },
  ),
  'actors.actor': look('improvement.work', oneActor, (turn, { actor }) =>
    withActor(turn, shownIn(turn), actor, actorCard),
  ),
  'actors.rate': saving({
    ...onActor,
    about: ratingOfActor,
    save: async (turn, rating) => {
      const wasRated = isRatedIn(actorMapOf(turn.target.body), rating.actor);
      const shown = await change(turn, (map, to) => ratedBy(map, rating, { ...to, today: turn.today }));
      return [afterRating(turn, shown, rating.actor, wasRated)];
    },
  }),
  ...form(
    { ask: 'actors.rename', save: 'actors.saveName' },
    {
      ...onActor,
      fields: actorNameFields,
      blame: actorNameBlame,
      version: (turn, { actor }) => actorIn(actorMapOf(turn.target.body), actor)?.versions.name ?? 0,
      show: (turn, { actor }, showing) =>
        withActor(turn, shownIn(turn), actor, (voice, shown, found) => actorNameForm(voice, shown, found, showing)),
      save: async (turn, { actor, name }) => {
        const news = turn.t('actorMap.news.renamed');
        const rename = (team: Team) => changeTeamMap(team, turn.seen, (map, to) => renameActor(map, actor, name, to));
        return [
          await takeAway(turn, actorTaken, actor, rename, (team) =>
            withActor(turn, shownIn(turn, team), actor, (voice, shown, found) =>
              actorCard(voice, shown, found, { news }),
            ),
          ),
        ];
      },
    },
  ),
  'actors.remove': saving({
    ...onActor,
    save: async (turn, { actor }) => {
      const news = turn.t('actorMap.news.removed');
      const remove = (team: Team) => changeTeamMap(team, turn.seen, (map, to) => removeActor(map, actor, to));
      return [
        await takeAway(turn, actorTaken, actor, remove, (team) => actorMapCard(turn, shownIn(turn, team), { news })),
      ];
    },
  }),
  'actors.renew': look('improvement.work', renewingFrom, (turn, { actor }) =>
    renewQuestion(turn, shownIn(turn), actor),
  ),
  'actors.answer': handler({
    on: 'team',
    may: 'improvement.work',
    once: true,
    input: answerOfActor,
    run: async (turn, { actor, relation }) => {
      const { today } = turn;
      const shown = await change(turn, (map, to) => setRelation(map, actor, relation, { ...to, today }));
      return [afterAnswer(turn, shown, actor)];
    },
    again: (turn, { actor }) => [renewQuestion(turn, shownIn(turn), String(actor))],
  }),
} satisfies Handlers;
