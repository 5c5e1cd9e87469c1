import type { Person } from '../model/person.ts';
import { allows, belongsIn, type Permission, type Role, rolesInNetwork, rolesInTeam } from '../model/roles.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Command, Spot, Who } from './commands.ts';
import type { Repertoire, Turn } from './handler.ts';
import { isAmongFacilitators, networksHere, ownTeamIds } from './here.ts';
import { handlerAmong } from './request.ts';
import type { Verb } from './verb.ts';

/** Whom something is offered to, and where. */
export interface Asker extends Who {
  /** Where they ask, the likeliest first. */
  readonly spots: readonly Spot[];
  /** Of how many networks they are facilitators; in a room, whether a network's facilitators talk there. */
  readonly networks: number;
  readonly amongFacilitators: boolean;
}

/** Commands that are worth offering to somebody. */
export interface Offered {
  /** What belongs here and the person may, likeliest first. */
  readonly here: readonly Command[];
  /** What the person may, here or elsewhere. */
  readonly allowed: readonly Command[];
  /** What the person may ask for by typing, offered or not. */
  readonly understood: readonly Command[];
  /** What the person may where they ask, when they have nearly typed it; it is not offered unasked. */
  readonly nearlyTyped: readonly Command[];
  readonly spots: readonly Spot[];
}

/** What is offered to whoever asks here. @param instead roles of those it is for, where that is not the one who asks */
export const offeredTo = async (turn: Turn, instead?: readonly Role[]): Promise<Offered> =>
  offeredAs(turn.repertoire, await askerOf(turn, instead));

const askerOf = async (turn: Turn, instead?: readonly Role[]): Promise<Asker> => ({
  roles: instead ?? (await rolesOf(turn)),
  spots: spotsOf(turn),
  teams: ownTeamIds(turn.here).length,
  networks: networksHere(turn.here).length,
  amongFacilitators: isAmongFacilitators(turn.here),
});

const known = new WeakMap<Repertoire, Map<string, Offered>>();

/** What is offered to somebody somewhere: the same to all who are the same there, so it is looked for once. */
export const offeredAs = (repertoire: Repertoire, asker: Asker): Offered => {
  const { roles, spots, teams, networks, amongFacilitators } = asker;
  const who = JSON.stringify([roles, spots, teams, networks, amongFacilitators]);
  const offers = known.get(repertoire) ?? new Map<string, Offered>();
  known.set(repertoire, offers);
  const offered = offers.get(who) ?? lookedFor(repertoire, asker);
  offers.set(who, offered);
  return offered;
};

const lookedFor = (repertoire: Repertoire, asker: Asker): Offered => {
  const { spots, roles } = asker;
  const isAllowed = ({ do: verb }: Command) => permissionOf(repertoire, verb, asker) !== undefined;
  // Whether somebody may do it is known with the case: it is suggested to those who may have some, alone with Los.
  const isAboutCase = ({ do: verb }: Command) =>
    repertoire.handlers.get(verb)?.on === 'case' && spots.includes('personal') && allows(roles, 'case.list');
  const understood = repertoire.commands.filter((one) => (one.worthFor?.(asker) ?? true) && isAllowed(one));
  const allowed = understood.filter((one) => one.where.length > 0 && !isHelp(one));
  const here = spots.flatMap((spot) => allowed.filter(({ where }) => where.includes(spot)));
  const nearlyTyped = repertoire.commands.filter(
    (one) => one.where.length === 0 && (understood.includes(one) || isAboutCase(one)),
  );
  return { here: [...new Set(here)], allowed, understood, nearlyTyped, spots };
};

/** The permission by which somebody may ask for something; `undefined` when they may not. */
const permissionOf = (
  repertoire: Repertoire,
  verb: Verb,
  { roles, networks, amongFacilitators }: Asker,
): Permission | undefined => {
  const found = handlerAmong(repertoire, verb, amongFacilitators);
  const isThere = found !== undefined && (found.on !== 'network' || networks > 0);
  return isThere && allows(roles, found.may) ? found.may : undefined;
};

/** Tells what whoever asks here may ask for in this chat, whether it is offered in help or not. */
export const allowedHere = async (turn: Turn): Promise<(verb: Verb) => boolean> => {
  const asker = await askerOf(turn);
  return (verb) => {
    const permission = permissionOf(turn.repertoire, verb, asker);
    return permission !== undefined && belongsIn(permission, turn.scope);
  };
};

/** Whoever reads the help, or is to choose what to do now, has it. */
export const isHelp = ({ do: verb }: Command): boolean => verb === 'help.show';

/** As many of the likeliest commands as are suggested for what is not understood. */
const mostSuggested = 2;

/** The likeliest of some verbs that the person may do: what is done here first, then what belongs in another chat. */
export const suggestedOf = (
  { here, allowed, nearlyTyped }: Pick<Offered, 'here' | 'allowed' | 'nearlyTyped'>,
  verbs: readonly string[],
): readonly Command[] => {
  const doneHere = [...here, ...nearlyTyped];
  const known = [...doneHere, ...allowed.filter(({ where }) => !where.includes('start'))];
  const wanted = verbs.flatMap((verb) => known.find((command) => command.do === verb) ?? []);
  const fitting = [...wanted.filter((command) => doneHere.includes(command)), ...wanted];
  return [...new Set(fitting)].slice(0, mostSuggested);
};

/** The likeliest first: who also works in a team writes here about that more often than about the network. */
const spotsOf = ({ here, mayFoundNetworks }: Turn): readonly Spot[] => {
  if ('room' in here) {
    if (here.room.body.team !== undefined) return ['team'];
    return here.room.body.network !== undefined ? ['facilitator'] : ['start'];
  }
  const { networks, currentTeam } = here.person.body;
  if (!mayFoundNetworks && networks.length === 0) return ['personal'];
  return currentTeam === undefined ? ['facilitator', 'personal'] : ['personal', 'facilitator'];
};

/** What the person is here: in a chat the roster says, in the personal chat the person's own copy of it. */
const rolesOf = async (turn: Turn): Promise<readonly Role[]> => {
  const { here, me } = turn;
  if ('person' in here) return [...founder(turn), ...ownRoles(here.person.body)];
  const { team, network } = here.room.body;
  const found = team === undefined ? undefined : await turn.documents.read(kinds.team, keys.team(team));
  if (found) return rolesInTeam(found.body, me.person);
  const led = network === undefined ? undefined : await turn.documents.read(kinds.network, keys.network(network));
  return led ? rolesInNetwork(led.body, me.person) : [...founder(turn), 'outsider'];
};

const founder = ({ mayFoundNetworks }: Turn): Role[] => (mayFoundNetworks ? ['facilitator'] : []);

/** In any of the teams: what one may do in another than the current one is done there. */
const ownRoles = ({ memberships, networks }: Person): Role[] => {
  const roles = memberships.length > 0 ? memberships.map(({ role }) => role) : (['outsider'] as const);
  return networks.length > 0 ? [...roles, 'facilitator'] : [...roles];
};
