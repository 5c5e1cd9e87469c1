import type { Button, CardPicture, Choice, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, tickedAgain, valueIn } from '../../dialog/form.ts';
import type { Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { neighbours, passing, progressAt, question } from '../../dialog/question.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { actorIn, changedSince, inOrder, isNamed, isRated, maximumActors, nextUnrated } from '../../model/actors.ts';
import { type Actor, type ActorMap, type Importance, Relation } from '../../model/improvement.ts';
import type { PictureAddresses } from '../../reports/pictures.ts';
import { drawnOf } from './drawing.ts';
import {
  actorInWords,
  gapLine,
  importanceName,
  type Middle,
  mapInWords,
  namesInSentence,
  relationName,
  suggestedName,
  suggestions,
} from './words.ts';

/** Data of `cards/actors/actor-map.json`: who is near and important, as a picture and in rows to press. */
interface ActorMapCard extends Frame {
  /** The obvious gap in a sentence, or ''. */
  readonly gap: string;
  /** How to begin, or who is not on the picture yet; '' otherwise. */
  readonly intro: string;
  readonly picture?: CardPicture;
  /** That the picture does not show everybody; '' otherwise. */
  readonly note: string;
  /** To be pressed by whoever can work on the map. */
  readonly rows: readonly (Pick<Row, 'title' | 'meta'> & Partial<Pick<Row, 'data'>>)[];
}

/** Data of `cards/actors/actor.json`: how it is with one actor, and how important it is, to be pressed. */
interface ActorCard extends Frame {
  readonly relations: readonly Row[];
  readonly importances: readonly Row[];
}

/** Data of `cards/actors/actors-new.json`: actors to tick, and lines for one's own. */
interface ActorsNewCard extends Frame {
  /** Suggestions that are not on the map. */
  readonly free: readonly Choice[];
  /** Values of `free` that are ticked, with commas between. */
  readonly chosen: string;
  readonly own: string;
  readonly neverNames: string;
}

/** Data of `cards/actors/actor-name.json`: another name for an actor. */
interface ActorNameCard extends Frame {
  readonly name: string;
  readonly neverNames: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'actors/actor-map': ActorMapCard;
    readonly 'actors/actor': ActorCard;
    readonly 'actors/actors-new': ActorsNewCard;
    readonly 'actors/actor-name': ActorNameCard;
  }
}

/** A map where it is shown: whose it is, and what its buttons act on. */
export interface MapShown {
  readonly of: Middle;
  readonly map: ActorMap;
  readonly about: About;
  /** Whose it is, in words. */
  readonly subtitle: string;
  /** Whether whoever looks can work on it. */
  readonly mayWork: boolean;
  readonly picture: () => PictureAddresses;
  /** The way on from it. */
  readonly others: readonly Button[];
}

type Verbs = 'show' | 'new' | 'add' | 'actor' | 'rate' | 'rename' | 'saveName' | 'remove' | 'renew' | 'answer';

const verb = <V extends Verbs>({ of }: Pick<MapShown, 'of'>, what: V) =>
  `${of === 'team' ? 'actors' : 'caseActors'}.${what}` as const;

/** As many actors as fit on a card when each has as long a name as it may have. */
const rowsPerPage = 8;

interface Around {
  readonly news?: string;
  readonly problem?: string;
  /** From 1. */
  readonly page?: number | undefined;
}

/** Who is near and important: the gap in a sentence, the picture, and everybody in rows. */
export const actorMapCard = (voice: Voice, shown: MapShown, { news = '', problem = '', page }: Around = {}): Reply => {
  const { t } = voice;
  const { of, map, subtitle, about } = shown;
  const drawn = drawnOf(map);
  const listed = pageAt(inOrder(map), page, rowsPerPage);
  const gap = gapLine(voice, map);
  const title = t('actorMap.title');
  const data: ActorMapCard = {
    title,
    subtitle,
    news,
    problem,
    gap,
    gist: [gap],
    intro: introOf(voice, shown),
    ...(drawn.length > 0 && { picture: { ...shown.picture(), alt: mapInWords(t, of, drawn) } }),
    note: map.actors.filter(isRated).length > drawn.length ? t('actorMap.notDrawn', { drawn: drawn.length }) : '',
    rows: listed.shown.map((actor) => rowOf(voice, shown, actor)),
    buttons: [
      ...buttonsOf(voice, shown),
      ...turning(t, listed, (number) => ({ do: verb(shown, 'show'), page: number })),
      ...shown.others,
    ],
  };
  // The summary shows up in notifications, so that of a case holds no words about it.
  return show(
    'actors/actor-map',
    data,
    [news, subtitle === '' ? title : `${title}: ${subtitle}`].filter(Boolean).join('\n'),
    about,
  );
};

const introOf = ({ t, language }: Voice, { of, map, mayWork }: MapShown): string => {
  if (map.actors.length === 0) return t(`actorMap.begin.${of}`);
  const names = map.actors.filter((actor) => !isRated(actor)).map(({ name }) => name);
  if (names.length === 0 || !mayWork) return '';
  return t('actorMap.unrated', { count: names.length, actors: namesInSentence({ t, language }, names) });
};

/** As status is told everywhere: a word with a sign before it. */
const signs: Readonly<Record<Relation, string>> = { strong: '✓', weak: '~', missing: '○', strained: '!' };

const rowOf = ({ t }: Voice, shown: MapShown, actor: Actor): ActorMapCard['rows'][number] => {
  const sign = actor.relation && signs[actor.relation];
  const words = actorInWords(t, actor);
  const row = { title: actor.name, meta: sign ? `${sign} ${words}` : words };
  return shown.mayWork ? { ...row, data: { do: verb(shown, 'actor'), actor: actor.id } } : row;
};

const buttonsOf = ({ t }: Voice, shown: MapShown): Button[] => {
  const { map, mayWork } = shown;
  if (!mayWork) return [];
  const unrated = nextUnrated(map);
  const rate: Button[] = unrated
    ? [{ title: t('actorMap.press.rate'), data: { do: verb(shown, 'actor'), actor: unrated.id } }]
    : [];
  const add: Button[] =
    map.actors.length < maximumActors ? [{ title: t('actorMap.press.add'), data: { do: verb(shown, 'new') } }] : [];
  const renew: Button[] = map.actors.some(isRated)
    ? [{ title: t('actorMap.press.renew'), data: { do: verb(shown, 'renew') } }]
    : [];
  return [...rate, ...add, ...renew];
};

/** One actor: two presses say how it is with it and how important it is; each is saved by itself. */
export const actorCard = (
  voice: Voice,
  shown: MapShown,
  actor: Actor,
  { news = '', problem = '' }: Around = {},
): Reply => {
  const { t } = voice;
  const { id, name } = actor;
  const chosen = (is: boolean, words: string) => (is ? `✓ ${t('walk.answered')}` : words);
  const relations = Relation.options.map((relation) => ({
    title: relationName(t, relation),
    meta: chosen(relation === actor.relation, t(`actorMap.meanings.${relation}`)),
    data: { do: verb(shown, 'rate'), actor: id, relation },
  }));
  const importances = ([3, 2, 1] as const).map((importance: Importance) => ({
    title: importanceName(t, importance),
    meta: chosen(importance === actor.importance, ''),
    data: { do: verb(shown, 'rate'), actor: id, importance },
  }));
  const words = actorInWords(t, actor);
  const data: ActorCard = {
    kicker: shown.subtitle,
    title: name,
    subtitle: words,
    news,
    problem,
    gist: [words, ...relations.map(({ title }) => title), ...importances.map(({ title }) => title)],
    relations,
    importances,
    buttons: aroundActor(voice, shown, actor),
    ...(!isRated(actor) && { equal: true as const }),
  };
  return show('actors/actor', data, t('actorMap.title'), shown.about);
};

const aroundActor = ({ t }: Voice, shown: MapShown, actor: Actor): Button[] => {
  const { id } = actor;
  const toMap: Button = { title: t('actorMap.press.toMap'), data: { do: verb(shown, 'show') } };
  const next = isRated(actor) ? undefined : nextUnrated(shown.map, id);
  return [
    ...(next ? [{ title: t('walk.skip'), data: { do: verb(shown, 'actor'), actor: next.id } }] : []),
    toMap,
    { title: t('actorMap.press.rename'), data: { do: verb(shown, 'rename'), actor: id } },
    { title: t('actorMap.press.remove'), data: { do: verb(shown, 'remove'), actor: id } },
  ];
};

/** A card about an actor, or the map where it has gone meanwhile. */
export const withActor = (
  voice: Voice,
  shown: MapShown,
  id: string,
  card: (voice: Voice, shown: MapShown, actor: Actor) => Reply,
): Reply => {
  const actor = actorIn(shown.map, id);
  return actor ? card(voice, shown, actor) : actorMapCard(voice, shown, { problem: voice.t('refusals.unknownActor') });
};

/** New actors are rated one after the other. */
export const afterAdding = (voice: Voice, shown: MapShown): Reply => {
  const news = voice.t('actorMap.news.added');
  const first = nextUnrated(shown.map);
  return first ? actorCard(voice, shown, first, { news }) : actorMapCard(voice, shown, { news });
};

/** What comes after a press on an actor: once both are said the next one without, or the map; else the actor itself. */
export const afterRating = (voice: Voice, shown: MapShown, id: string, wasRated: boolean): Reply => {
  const { t } = voice;
  const actor = actorIn(shown.map, id);
  if (!actor) return actorMapCard(voice, shown);
  if (wasRated || !isRated(actor)) return actorCard(voice, shown, actor, { news: t('actorMap.news.saved') });
  const news = t('actorMap.news.rated', { actor: actor.name });
  const next = nextUnrated(shown.map, id);
  return next ? actorCard(voice, shown, next, { news }) : actorMapCard(voice, shown, { news });
};

/** The form for new actors: what is suggested and not there, and lines for one's own. */
export const newActorsForm = ({ t }: Voice, shown: MapShown, showing: Showing = {}): Reply => {
  const free = suggestions
    .map((suggested) => ({ title: suggestedName(t, suggested), value: suggested }))
    .filter(({ title }) => !isNamed(shown.map, title));
  const title = t('actorMap.press.add');
  const data: ActorsNewCard = {
    title,
    subtitle: shown.subtitle,
    free,
    chosen: tickedAgain(showing, 'suggested'),
    own: valueIn(showing, 'own'),
    neverNames: t('actorMap.neverNames'),
    buttons: [{ title: t('cards.actors-new.save'), data: { do: verb(shown, 'add') }, sends: true }],
    cancel: { do: verb(shown, 'show') },
  };
  return show('actors/actors-new', data, title, shown.about);
};

/** Another name for an actor. */
export const actorNameForm = ({ t }: Voice, shown: MapShown, actor: Actor, showing: Showing = {}): Reply => {
  const title = t('actorMap.rename');
  const data: ActorNameCard = {
    title,
    subtitle: shown.subtitle,
    name: valueIn(showing, 'name', actor.name),
    neverNames: t('actorMap.neverNames'),
    buttons: [
      { title: t('cards.actor-name.save'), data: { do: verb(shown, 'saveName'), actor: actor.id }, sends: true },
    ],
    cancel: { do: verb(shown, 'actor'), actor: actor.id },
  };
  return show('actors/actor-name', data, title, shown.about);
};

/** One actor after the other, as the map has them: how is it now? */
export const renewQuestion = (voice: Voice, shown: MapShown, id = shown.map.actors[0]?.id): Reply => {
  const { t } = voice;
  const { actors } = shown.map;
  const actor = id === undefined ? undefined : actorIn(shown.map, id);
  if (!actor) return actorMapCard(voice, shown);
  const { before, after } = neighbours(actors, actor);
  const renew = (other: Actor): Button['data'] => ({ do: verb(shown, 'renew'), actor: other.id });
  const on: Button['data'] = after ? renew(after) : { do: verb(shown, 'show') };
  return question(
    {
      title: t('actorMap.renew'),
      subtitle: shown.subtitle,
      progress: progressAt(t, actors.indexOf(actor) + 1, actors.length),
      words: actor.name,
      isAnswered: false,
      question: t('actorMap.renewQuestion'),
      answers: Relation.options.map((relation) => ({
        title: relationName(t, relation),
        meta: relation === actor.relation ? t('actorMap.asBefore') : '',
        data: { do: verb(shown, 'answer'), actor: actor.id, relation },
      })),
      buttons: [
        ...passing(t, { isAnswered: false, on, back: before && renew(before) }),
        { title: t('actorMap.press.toMap'), data: { do: verb(shown, 'show') } },
      ],
    },
    shown.about,
  );
};

/** After an answer the next actor; after the last one the map, and what has changed today. */
export const afterAnswer = (voice: Voice, shown: MapShown, id: string): Reply => {
  const { t, language, today } = voice;
  const { after } = neighbours(shown.map.actors, actorIn(shown.map, id));
  if (after) return renewQuestion(voice, shown, after.id);
  const names = changedSince(shown.map, today).map(({ name }) => name);
  const actors = namesInSentence({ t, language }, names);
  const news = names.length === 0 ? t('actorMap.news.renewedSame') : t('actorMap.news.renewed', { actors });
  return actorMapCard(voice, shown, { news });
};
