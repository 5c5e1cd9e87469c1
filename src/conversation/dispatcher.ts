import { createHash } from 'node:crypto';
import { z } from 'zod';
import { speak } from '../content/texts.ts';
import { dateInNorway } from '../domain/calendar.ts';
import { CaseCode, type PathwayCase } from '../domain/case.ts';
import { parseCaseCode } from '../domain/cases.ts';
import type { Language } from '../domain/identity.ts';
import type { Network } from '../domain/network.ts';
import { Person, Room } from '../domain/person.ts';
import {
  findIdentifier,
  findNationalIdentityNumber,
  refuseIdentifiers,
  withoutIdentifiers,
} from '../domain/privacy.ts';
import { Refusal } from '../domain/refusal.ts';
import {
  allows,
  authorise,
  concernsCase,
  type Permission,
  type Role,
  requirePlace,
  rolesInCase,
  rolesInNetwork,
  rolesInTeam,
} from '../domain/roles.ts';
import type { Team } from '../domain/team.ts';
import type { PictureAddress } from '../reports/pictures.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import type { Facilitators } from '../store/grants.ts';
import { type Kind, keys, kinds, roomKey } from '../store/kinds.ts';
import type { Key } from '../store/port.ts';
import type { Arrival, Chat } from './arrival.ts';
import type { Handler, Handlers, Place, Turn, TurnOn } from './handler.ts';
import { explain } from './refusing.ts';
import { type Reply, say } from './reply.ts';
import type { Understand } from './understand.ts';

export interface Conversation {
  readonly documents: Documents;
  readonly handlers: Handlers;
  readonly events: { readonly welcome: EventHandler; readonly left: EventHandler };
  readonly understand: Understand;
  readonly now: () => string;
  readonly newId: () => string;
  /** Who may make networks. */
  readonly facilitators: Facilitators;
  readonly picture: PictureAddress;
  readonly wordsKeptDays: number;
}

export type EventHandler = (turn: Turn, arrival: Arrival) => Promise<readonly Reply[]>;

/** What a turn came to, for the log: ids only. */
export interface Answer {
  readonly replies: readonly Reply[];
  readonly language: Language;
  readonly verb: string;
  readonly refused?: string;
}

/** What a button hands back beside its own data; made by `renderCard`, parsed because it comes from outside. */
const AboutBack = z.object({
  key: z.string().max(64),
  team: z.string().max(64).optional(),
  network: z.string().max(64).optional(),
  code: CaseCode.optional(),
  thread: z.string().max(64).optional(),
  version: z.number().int().optional(),
});
type AboutBack = z.infer<typeof AboutBack>;

interface Request {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly about: Partial<AboutBack>;
}

/** Something went wrong that is nobody's mistake in the chat. Says in which language to apologise. */
export class TurnFailed extends Error {
  readonly language: Language;
  readonly verb: string;

  constructor(language: Language, verb: string, cause: unknown) {
    super('The turn failed', { cause });
    this.name = 'TurnFailed';
    this.language = language;
    this.verb = verb;
  }
}

/**
 * Answers one arrival: who is it, what do they want, may they, do it, say so.
 * @throws TurnFailed, or whatever reading the store throws before the language is known
 */
export const answer = async (conversation: Conversation, arrival: Arrival, chat: Chat): Promise<Answer> => {
  const place = await findPlace(conversation.documents, arrival);
  const language = languageOf(place, arrival.locale);
  const words = speak(language);
  const request = requestOf(conversation, arrival);
  const turn: Turn = {
    now: conversation.now(),
    today: dateInNorway(conversation.now()),
    language,
    say: words,
    me: arrival.sender,
    tenant: arrival.tenant,
    scope: arrival.scope,
    place,
    chat,
    documents: conversation.documents,
    mayFoundNetworks: conversation.facilitators.has(arrival.sender.person),
    command: commandOf(arrival, request),
    seen: request.about.version,
    newId: conversation.newId,
    picture: conversation.picture,
    wordsKeptDays: conversation.wordsKeptDays,
  };
  try {
    if (arrival.event.kind === 'welcome' || arrival.event.kind === 'left') {
      const replies = await conversation.events[arrival.event.kind](turn, arrival);
      return { replies, language, verb: arrival.event.kind };
    }
    if (arrival.event.kind === 'tooMuch') throw new Refusal('tooMuchText');
    // Whoever writes one is told to delete it, whatever else there is to say: everybody in the chat can read it.
    if (arrival.event.kind === 'text') refuseIdentifiers({ text: arrival.event.text }, findNationalIdentityNumber);
    return { replies: await perform(conversation, turn, request), language, verb: request.verb };
  } catch (error) {
    if (!(error instanceof Refusal)) throw new TurnFailed(language, request.verb, error);
    const problem = explain(words, language, error);
    const replies = (await showAgain(conversation, turn, request, error, problem)) ?? [say(problem)];
    return { replies, language, verb: request.verb, refused: error.code };
  }
};

const perform = async (conversation: Conversation, turn: Turn, request: Request): Promise<readonly Reply[]> => {
  const handler = handlerOf(conversation, turn.place, request);
  if (!handler) throw new Refusal('unknownVerb');
  const targeted = await aim(turn, handler, request);
  // Only what somebody may do is worth looking through; nothing comes of what was entered before it has been.
  refuseIdentifiers(request.data, findFor(handler));
  const input = handler.input.safeParse(request.data);
  if (!input.success) throw new Refusal('invalidInput');
  return handler.run(targeted, input.data);
};

/** How much can have been entered, in signs of JSON, for a form that holds it to be small enough for Teams. */
const largestEntered = 7_000;

const fitsAgain = ({ data }: Request): boolean => JSON.stringify(data).length <= largestEntered;

/**
 * After a no: the form again with what was entered, or the present state. Access problems show nothing. When more was
 * entered than a card can hold, the pressed card keeps it: it is left as it is.
 */
const showAgain = async (
  conversation: Conversation,
  turn: Turn,
  request: Request,
  refusal: Refusal,
  problem: string,
): Promise<readonly Reply[] | undefined> => {
  const handler = handlerOf(conversation, turn.place, request);
  if (!fitsAgain(request)) return undefined;
  if (!handler?.again || ['notAllowed', 'facilitatorsOnly', 'otherTeam', 'unknownCase'].includes(refusal.code))
    return undefined;
  try {
    return await handler.again(
      await aim(turn, handler, request),
      withoutIdentifiers(request.data, findFor(handler)),
      problem,
    );
  } catch (error) {
    // What the form was about is out of reach by now: the plain words have to do.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

const handlerOf = (conversation: Conversation, place: Place, { verb }: Request): Handler | undefined => {
  const found = handlerFor(conversation, verb);
  const counterpart = found?.amongFacilitators;
  return counterpart !== undefined && isAmongFacilitators(place) ? handlerFor(conversation, counterpart) : found;
};

/** The verb goes into the log, where nobody can be let write what they like. */
const knownVerb = (conversation: Conversation, verb: unknown): string =>
  typeof verb === 'string' && handlerFor(conversation, verb) ? verb : 'unknown';

/** Verbs come from outside: `constructor` is none. */
const handlerFor = ({ handlers }: Conversation, verb: string): Handler | undefined =>
  Object.hasOwn(handlers, verb) ? handlers[verb] : undefined;

/** Where a network's facilitators talk and there is no team. */
export const isAmongFacilitators = (place: Place): boolean =>
  teamHere(place).id === undefined && networksHere(place).length > 0;

const findFor = (handler: Handler) => (concernsCase(handler.may) ? findIdentifier : findNationalIdentityNumber);

/** Loads what the request is about and checks that the person may; nothing has run before this. */
const aim = async (turn: Turn, handler: Handler, request: Request): Promise<never> => {
  requirePlace(handler.may, turn.scope);
  if (handler.on === 'ownTeams') return { ...turn, teams: await ownTeams(turn, handler.may) } as never;
  const found = await targetOf(turn, handler.on, request);
  authorise(found.roles(found.target?.body), handler.may);
  return (found.target ? onTarget(turn, found.target, found.roles, handler.may) : turn) as never;
};

/** The document a handler acts on, and what the person is towards it; both follow from the handler's `on`. */
interface Found {
  readonly target?: Loaded<unknown>;
  roles(body: unknown): Role[];
}

const targetOf = async (turn: Turn, on: Exclude<Handler['on'], 'ownTeams'>, request: Request): Promise<Found> => {
  const me = turn.me.person;
  switch (on) {
    case 'nothing':
      return { roles: () => [turn.mayFoundNetworks ? 'facilitator' : 'outsider'] };
    case 'place':
      return { target: targetAt(turn.place), roles: await rolesHere(turn) };
    case 'team':
      return { target: await findTeam(turn, request.about.team), roles: (team: Team) => rolesInTeam(team, me) };
    case 'network':
      return {
        target: await findNetwork(turn, request.about.network ?? networkIn(request.data)),
        roles: (network: Network) => rolesInNetwork(network, me),
      };
    case 'teamThread':
      return findOwnThread(turn, request);
    case 'networkThread':
      return findNetworkThread(turn, request);
    case 'case':
      return { target: await findCase(turn, request), roles: (found: PathwayCase) => rolesInCase(found, me) };
  }
};

const targetAt = (place: Place): Loaded<unknown> => ('room' in place ? place.room : place.person);

/** In a room, what the person is in the team that works in it, or in the network whose facilitators talk there. */
const rolesHere = async (turn: Turn): Promise<Found['roles']> => {
  if ('person' in turn.place) return () => ['self'];
  const me = turn.me.person;
  if (isAmongFacilitators(turn.place)) {
    const { body: network } = await findNetwork(turn, undefined);
    return () => rolesInNetwork(network, me);
  }
  const { body: team } = await findTeam(turn, undefined);
  return () => rolesInTeam(team, me);
};

const onTarget = <T>(turn: Turn, target: Loaded<T>, roles: (body: T) => Role[], may: Permission): TurnOn<T> => ({
  ...turn,
  target,
  change: (apply) =>
    turn.documents.change(target, turn.command, (body) => {
      authorise(roles(body), may);
      return apply(body);
    }),
});

const findTeam = async (turn: Turn, asked: string | undefined) => {
  const { id, missing } = teamHere(turn.place);
  if (asked !== undefined && asked !== id && !isMember(turn.place, asked)) throw new Refusal('otherTeam');
  const team = asked ?? id;
  if (team === undefined) throw new Refusal(missing);
  const loaded = await turn.documents.read(kinds.team, keys.team(team));
  if (!loaded) throw new Refusal(missing);
  return loaded;
};

/**
 * The teams in which somebody may do something, as the teams' own rosters have it: what the person's document says of
 * memberships is a copy.
 * @throws Refusal `noTeamYet`, and as `authorise` when it is none of the teams
 */
const ownTeams = async ({ place, me, documents }: Turn, may: Permission): Promise<Team[]> => {
  const ids = 'person' in place ? teamsOf(place.person.body) : [];
  const found = await Promise.all(ids.map((id) => documents.read(kinds.team, keys.team(id))));
  const teams = found.flatMap((loaded) => (loaded ? [loaded.body] : []));
  if (teams.length === 0) throw new Refusal('noTeamYet');
  authorise(
    teams.flatMap((team) => rolesInTeam(team, me.person)),
    may,
  );
  return teams.filter((team) => allows(rolesInTeam(team, me.person), may));
};

const teamHere = (place: Place) =>
  'room' in place
    ? { id: place.room.body.team, missing: 'noTeamHere' as const }
    : { id: place.person.body.currentTeam, missing: 'noTeamYet' as const };

const isMember = (place: Place, team: string): boolean =>
  'person' in place && place.person.body.memberships.some((membership) => membership.team === team);

/** A list of networks offers one per button. Which one may be looked at follows from the network's own list. */
const networkIn = (data: Request['data']): string | undefined => textIn(data, 'network');

/** A short text that a button or a form hands over beside what it is about. */
const textIn = (data: Request['data'], field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' && value.length <= 64 ? value : undefined;
};

const findNetwork = async (turn: Turn, asked: string | undefined) => {
  const network = asked ?? networksHere(turn.place)[0];
  if (network === undefined) throw new Refusal('noNetworkHere');
  const loaded = await turn.documents.read(kinds.network, keys.network(network));
  if (!loaded) throw new Refusal('noNetworkHere');
  return loaded;
};

export const networksHere = (place: Place): readonly string[] => {
  if ('person' in place) return place.person.body.networks;
  const { network } = place.room.body;
  return network === undefined ? [] : [network];
};

/** Only a request of the team itself, looked up in the team's own network. */
const findOwnThread = async (turn: Turn, { about }: Request): Promise<Found> => {
  const { body: team } = await findTeam(turn, about.team);
  const roles = () => rolesInTeam(team, turn.me.person);
  const target = await readThread(turn, team.network.id, about.thread);
  return target?.body.team.id === team.id ? { target, roles } : noThread(roles(), 'notAllowed');
};

const findNetworkThread = async (turn: Turn, { about, data }: Request): Promise<Found> => {
  const { body: network } = await findNetwork(turn, about.network ?? networkIn(data));
  const roles = () => rolesInNetwork(network, turn.me.person);
  const target = await readThread(turn, network.id, about.thread);
  return target ? { target, roles } : noThread(roles(), 'facilitatorsOnly');
};

const readThread = (turn: Turn, network: string, thread: string | undefined) =>
  thread === undefined ? undefined : turn.documents.read(kinds.thread, keys.thread(network, thread));

/** Who is nobody there is told that first, and not whether there is such a request. */
const noThread = (roles: readonly Role[], toOutsiders: 'notAllowed' | 'facilitatorsOnly'): never => {
  throw new Refusal(roles.includes('outsider') ? toOutsiders : 'unknownThread');
};

/** A code that is typed means the own case of that name: in the team that is current, else in another one. */
const findCase = async ({ place, documents }: Turn, { about, data }: Request) => {
  if (!('person' in place)) throw new Refusal('personalChatOnly');
  const person = place.person.body;
  const teams = teamsOf(person).filter((team) => about.team === undefined || team === about.team);
  if (teams.length === 0) throw new Refusal('noTeamYet');
  const code = about.code ?? parseCaseCode(textIn(data, 'code') ?? '');
  for (const team of teams) {
    const loaded = await documents.read(kinds.case, keys.case(team, code));
    if (loaded?.body.contactPersons.includes(person.id)) return loaded;
  }
  throw new Refusal('unknownCase', { code });
};

/** The teams somebody is in, the current one first. */
const teamsOf = ({ memberships, currentTeam }: Person): string[] =>
  memberships.map(({ team }) => team).sort((a, b) => Number(b === currentTeam) - Number(a === currentTeam));

/** The room or person a turn starts from; made on first contact, and told when Teams gives a newer address. */
const findPlace = async (documents: Documents, arrival: Arrival): Promise<Place> =>
  arrival.scope === 'personal'
    ? { person: await findPerson(documents, arrival) }
    : { room: await findRoom(documents, arrival) };

const findPerson = (documents: Documents, { sender, tenant, address, id }: Arrival): Promise<Loaded<Person>> =>
  atAddress(documents, id, address, kinds.person, keys.person(sender.person), () =>
    Person.parse({ id: sender.person, tenant, name: sender.name, address }),
  );

const findRoom = (
  documents: Documents,
  { tenant, scope, conversation, address, id }: Arrival,
): Promise<Loaded<Room>> => {
  const key = roomKey(tenant, conversation);
  return atAddress(documents, id, address, kinds.room, keys.room(key), () =>
    Room.parse({ key, tenant, scope, address }),
  );
};

const atAddress = async <T extends { address?: string | undefined }>(
  documents: Documents,
  command: string,
  address: string,
  kind: Kind<T>,
  key: Key,
  initial: () => T,
): Promise<Loaded<T>> => {
  const place = await documents.open(kind, key, initial);
  if (place.body.address === address) return place;
  const moved = await documents.change(place, `address:${command}`, (body) => ({
    body: { ...body, address },
    answer: null,
  }));
  return { ...place, body: moved.body, revision: moved.revision };
};

const languageOf = (place: Place, locale: string | undefined): Language => {
  const chosen = 'room' in place ? place.room.body.language : place.person.body.language;
  return chosen ?? (/^nn\b/i.test(locale ?? '') ? 'nn' : 'nb');
};

const requestOf = (conversation: Conversation, arrival: Arrival): Request => {
  if (arrival.event.kind === 'text') {
    const { do: verb, ...data } = conversation.understand(arrival.event.text);
    return { verb, data, about: {} };
  }
  if (arrival.event.kind !== 'press') return { verb: arrival.event.kind, data: {}, about: {} };
  const { do: verb, los, ...data } = arrival.event.data;
  const about = AboutBack.safeParse(los);
  return { verb: knownVerb(conversation, verb), data, about: about.success ? about.data : {} };
};

/** A business key: the same button of the same card with the same input by the same person is the same command. */
const commandOf = (arrival: Arrival, request: Request): string => {
  if (request.about.key === undefined) return arrival.id;
  const what = JSON.stringify([request.about.key, arrival.sender.person, request.verb, request.data]);
  return createHash('sha256').update(what).digest('base64url').slice(0, 22);
};
