import type { Network } from '../model/network.ts';
import { requireRunningFor } from '../model/network-archive.ts';
import { withNewestName } from '../model/network-set-up.ts';
import type { Person, Room } from '../model/person.ts';
import { Refusal } from '../model/refusal.ts';
import { allows, authorise, type Permission, type Role, rolesInNetwork, rolesInTeam } from '../model/roles.ts';
import { withNewest } from '../model/roster.ts';
import type { Team } from '../model/team.ts';
import { changeLoaded, type Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Here, Targets, Turn, TurnOn } from './handler.ts';
import { isAmongFacilitators, networksHere, ownTeamIds, teamHere } from './here.ts';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import { type Request, sameAbout, textIn } from './request.ts';

/** One thing that verbs act on: how it is found, what the person is towards it, and the turn a handler gets. */
export interface Target<F, On extends Turn> {
  /**
   * Finds what a request means. @throws Refusal when there is no such thing, or none for this person
   * @param may what the request needs, where that helps to tell which one is meant
   */
  load(turn: Turn, request: Request, may: Permission): F | Promise<F>;
  /** Asks which one is meant, when that was the reason for a no; each answer goes on with the request. */
  whichOne?(turn: Turn, request: Request, refusal: Refusal, may: Permission): Promise<readonly Reply[] | undefined>;
  /** What the person is towards it. */
  roles(turn: Turn, found: F): readonly Role[];
  /** The turn about it, once it is clear that the person may. */
  aim(turn: Turn, found: F, may: Permission): On;
}

/** A table of targets, by the name that handlers say they act `on`. */
export type TargetTable = { readonly [K in keyof Targets]?: Target<unknown, Targets[K]> };

/** What was found, when it is one document. */
interface Found<T> {
  readonly target: Loaded<T>;
}

/** How one document is found, and what the person is towards it, as its newest body says. */
interface DocumentTarget<T, F extends Found<T>> extends Pick<Target<F, TurnOn<T>>, 'whichOne'> {
  load(turn: Turn, request: Request, may: Permission): Promise<F>;
  roles(turn: Turn, body: T, found: F): readonly Role[];
}

/** A target that is one document. Changing it checks the person's permission again, on the newest one. */
export const documentTarget = <T, F extends Found<T> = Found<T>>({
  load,
  whichOne,
  roles,
}: DocumentTarget<T, F>): Target<F, TurnOn<T>> => ({
  load,
  ...(whichOne && { whichOne }),
  roles: (turn, found) => roles(turn, found.target.body, found),
  aim: (turn, found, may) => ({
    ...turn,
    target: found.target,
    change: (apply) =>
      turn.documents.change(found.target, turn.commandId, (body) => {
        authorise(roles(turn, body, found), may);
        return { ...apply(body), remembered: turn.once ?? false };
      }),
  }),
});

/** What everybody's verbs may act on; features bring further ones. */
export const commonTargets = {
  nothing: {
    load: () => undefined,
    roles: ({ mayFoundNetworks }) => [mayFoundNetworks ? 'facilitator' : 'outsider'],
    aim: (turn) => turn,
  },
  place: documentTarget<Room | Person, AtPlace>({
    load: async (turn) => ({ target: documentOf(turn.here), held: await rolesHere(turn) }),
    roles: (_turn, _body, { held }) => held,
  }),
  team: documentTarget<Team>({
    load: async (turn, { about }, may) => ({
      target: await (about.team === undefined ? teamMeant(turn, may) : findTeam(turn, about.team)),
    }),
    roles: ({ me }, team) => rolesInTeam(team, me.person),
    whichOne: async (turn, request, { code }, may) =>
      code === 'whichTeam' ? [askWhichTeam(turn, request, await teamsToChoose(turn, may))] : undefined,
  }),
  ownTeams: {
    load: (turn) => ownTeams(turn),
    roles: ({ me }, teams) => teams.flatMap((team) => rolesInTeam(team, me.person)),
    aim: (turn, teams, may) => ({
      ...turn,
      teams: teams.filter((team) => allows(rolesInTeam(team, turn.me.person), may)),
    }),
  } satisfies Target<readonly Team[], Targets['ownTeams']>,
  network: documentTarget<Network>({
    load: async (turn, request, may) => {
      const target = await findNetwork(turn, networkIn(request));
      requireRunningFor(target.body, may);
      return { target };
    },
    roles: ({ me }, network) => rolesInNetwork(network, me.person),
  }),
} satisfies TargetTable;

interface AtPlace extends Found<Room | Person> {
  readonly held: readonly Role[];
}

const documentOf = (here: Here): Loaded<Room | Person> => ('room' in here ? here.room : here.person);

/** In a room, what the person is in the team that works in it, or in the network whose facilitators talk there. */
const rolesHere = async (turn: Turn): Promise<readonly Role[]> => {
  if ('person' in turn.here) return ['self'];
  const me = turn.me.person;
  return isAmongFacilitators(turn.here)
    ? rolesInNetwork((await findNetwork(turn, undefined)).body, me)
    : rolesInTeam((await findTeam(turn, undefined)).body, me);
};

/**
 * The team that is asked for, if the person is in it or works in its chat; the one that is meant here without.
 * @throws Refusal `otherTeam`, `noTeamHere`, `noTeamYet`
 */
export const findTeam = async (turn: Turn, asked: string | undefined): Promise<Loaded<Team>> => {
  const { id, missing } = teamHere(turn.here);
  if (asked !== undefined && asked !== id && !ownTeamIds(turn.here).includes(asked)) throw new Refusal('otherTeam');
  const team = asked ?? id;
  const loaded = team === undefined ? undefined : await turn.documents.read(kinds.team, keys.team(team));
  if (!loaded) throw new Refusal(missing);
  return renewed(turn, loaded, (body) => withNewest(body, [turn.me]));
};

/** What Teams has told of the person in this turn goes before what was known; most often there is nothing new. */
const renewed = async <T>({ documents }: Turn, loaded: Loaded<T>, apply: (body: T) => T): Promise<Loaded<T>> =>
  apply(loaded.body) === loaded.body ? loaded : changeLoaded(documents, loaded, apply);

/**
 * The team that is current here; in the personal chat, where the person may not do this in it, the one where they may.
 * @throws Refusal as `findTeam`, `whichTeam` when they may in several others
 */
const teamMeant = async (turn: Turn, may: Permission): Promise<Loaded<Team>> => {
  const current = await findTeam(turn, undefined);
  if (isAllowedIn(turn, current, may)) return current;
  const [other, ...further] = await teamsToChoose(turn, may);
  if (further.length > 0) throw new Refusal('whichTeam');
  return other ?? current;
};

const isAllowedIn = ({ me }: Turn, { body }: Loaded<Team>, may: Permission): boolean =>
  allows(rolesInTeam(body, me.person), may);

/** The teams in which a person may do something: the first of each card's worth. */
const teamsToChoose = async (turn: Turn, may: Permission): Promise<readonly Loaded<Team>[]> => {
  const teams = await loadedTeams(turn);
  return teams.filter((team) => isAllowedIn(turn, team, may)).slice(0, mostTeams);
};

/** No card has more buttons than Teams shows. */
const mostTeams = 6;

const askWhichTeam = ({ t }: Turn, request: Request, teams: readonly Loaded<Team>[]): Reply =>
  notice({
    title: t('whichTeam.title'),
    message: t('whichTeam.message'),
    buttons: teams.map(({ body: { id, name } }) => ({ title: name, data: sameAbout(request, { team: id }) })),
  });

const loadedTeams = async ({ here, documents }: Turn): Promise<readonly Loaded<Team>[]> => {
  const found = await Promise.all(ownTeamIds(here).map((id) => documents.read(kinds.team, keys.team(id))));
  return found.flatMap((loaded) => loaded ?? []);
};

/**
 * The person's teams, as the teams' own rosters are to say: what the person's document has of memberships is a copy.
 * @throws Refusal `noTeamHere`, `noTeamYet`
 */
const ownTeams = async (turn: Turn): Promise<readonly Team[]> => {
  if ('room' in turn.here) return [(await findTeam(turn, undefined)).body];
  const teams = await loadedTeams(turn);
  if (teams.length === 0) throw new Refusal('noTeamYet');
  return teams.map(({ body }) => body);
};

/** The network a card is about, or the one of a list's button: who may see it follows from the network's own list. */
export const networkIn = (request: Request): string | undefined => request.about.network ?? textIn(request, 'network');

/**
 * The network that is asked for; the one that is meant here without.
 * @throws Refusal `noNetworkHere`
 */
export const findNetwork = async (turn: Turn, asked: string | undefined): Promise<Loaded<Network>> => {
  const network = asked ?? networksHere(turn.here)[0];
  const loaded = network === undefined ? undefined : await turn.documents.read(kinds.network, keys.network(network));
  if (!loaded) throw new Refusal('noNetworkHere');
  return renewed(turn, loaded, (body) => withNewestName(body, turn.me));
};
