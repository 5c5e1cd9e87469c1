import { z } from 'zod';
import type { Command, Spot } from '../../dialog/commands.ts';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { networksHere, ownTeamIds } from '../../dialog/here.ts';
import { notice } from '../../dialog/notice.ts';
import { lines, type Reply, show, text } from '../../dialog/reply.ts';
import { handlerFor } from '../../dialog/request.ts';
import { formatList, uncapitalised } from '../../language/format.ts';
import type { Language } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import { allows, type Role, rolesInNetwork, rolesInTeam } from '../../model/roles.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'help.show': 'help';
    'help.suggest': 'help';
    'help.acknowledge': 'help';
  }
}

/** Data of `cards/help/help.json`: what one can do here, and buttons for the likeliest. */
interface HelpCard extends Frame {
  readonly intro: readonly { readonly text: string }[];
  /** What the buttons do, a line each. */
  readonly lines: readonly { readonly name: string; readonly does: string }[];
  /** What else can be written; may be empty. */
  readonly more: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'help/help': HelpCard;
  }
}

/** Buttons on a card: more than fit on a phone help nobody. */
const mostButtons = 6;
const suggestions = 2;
const mostWritten = 4;

const nothing = z.object({});
const likely = z.object({ likely: z.string().default('') });
const acknowledged = z.object({ to: z.enum(['thanks', 'ok']) });

/** Help, suggestions and small talk; what is offered follows from what can be asked for. */
export const helpHandlers = {
  'help.show': handler({
    on: 'nothing',
    may: 'help.see',
    seenBy: 'senderIfPossible',
    input: nothing,
    run: async (turn) => [await helpCard(turn, { title: turn.t('help.title') })],
  }),
  'help.suggest': handler({
    on: 'nothing',
    may: 'help.see',
    seenBy: 'senderIfPossible',
    input: likely,
    run: async (turn, input) => [suggestionCard(turn, suggested(await offeredTo(turn), input.likely))],
  }),
  'help.acknowledge': handler({
    on: 'nothing',
    may: 'help.see',
    seenBy: 'senderIfPossible',
    input: acknowledged,
    run: (turn, { to }) => [text(turn.t(`help.${to}`))],
  }),
} satisfies Handlers;

interface Greeting {
  readonly title: string;
  readonly intro?: readonly string[];
  /** Whom it is for, when it is not the one who asks. */
  readonly roles?: readonly Role[];
}

/** What can be done here. */
export const helpCard = async (turn: Turn, greeting: Greeting): Promise<Reply> => {
  const offered = await offeredTo(turn, greeting.roles);
  const [first, rest] = [offered.here.slice(0, mostButtons), offered.here.slice(mostButtons)];
  const texts = [...(greeting.intro ?? []), situation(turn, offered)];
  const card: HelpCard = {
    title: greeting.title,
    intro: lines(texts),
    lines: first.map((command) => lineOf(command, turn.language)),
    more: alsoWritten(turn, rest),
    buttons: buttonsOf(turn, first),
  };
  const summary = [card.title, ...texts, ...card.lines.map(({ name, does }) => `${name}: ${does}`)].join('\n');
  return show('help/help', card, summary);
};

const lineOf = ({ title, does }: Command, language: Language) => ({
  name: title[language],
  does: uncapitalised(does?.[language] ?? ''),
});

const suggestionCard = (turn: Turn, likeliest: readonly Command[]): Reply => {
  const title = turn.t('help.notUnderstood');
  const message = turn.t(likeliest.length > 0 ? 'help.didYouMean' : 'help.tryHelp');
  const help = turn.repertoire.commands.filter(isHelp).slice(0, 1);
  return notice(
    { title, message, buttons: buttonsOf(turn, [...likeliest, ...help]) },
    {},
    `${title}. ${message} ${likeliest.map((command) => command.title[turn.language]).join(' / ')}`.trim(),
  );
};

const buttonsOf = (turn: Turn, offered: readonly Command[]): Button[] =>
  offered.map((command) => ({ title: command.title[turn.language], data: { do: command.do, ...command.with } }));

const alsoWritten = (turn: Turn, rest: readonly Command[]): string => {
  const titles = rest
    .slice(0, mostWritten)
    .map(({ title }) => turn.t('common.typed', { phrase: title[turn.language].replace('?', '') }));
  return titles.length === 0 ? '' : turn.t('help.more', { titles: formatList(turn.language, titles) });
};

/** Whoever reads the help has it. */
const isHelp = ({ do: verb }: Command): boolean => verb === 'help.show';

interface Offered {
  /** What belongs here and the person may, likeliest first. */
  readonly here: readonly Command[];
  /** What the person may, here or elsewhere. */
  readonly allowed: readonly Command[];
  readonly spots: readonly Spot[];
}

const offeredTo = async (turn: Turn, instead?: readonly Role[]): Promise<Offered> => {
  const [roles, spots] = [instead ?? (await rolesOf(turn)), spotsOf(turn)];
  const who = { roles, teams: ownTeamIds(turn.here).length };
  const isAllowed = ({ do: verb }: Command) => {
    const found = handlerFor(turn.repertoire, turn.here, verb);
    if (!found) return false;
    return (found.on !== 'network' || networksHere(turn.here).length > 0) && allows(roles, found.may);
  };
  const isOffered = (command: Command) => command.where.length > 0 && (command.worthFor?.(who) ?? true);
  const offered = turn.repertoire.commands.filter((command) => isOffered(command) && !isHelp(command));
  const allowed = offered.filter(isAllowed);
  const here = spots.flatMap((spot) => allowed.filter(({ where }) => where.includes(spot)));
  return { here: [...new Set(here)], allowed, spots };
};

/** The likeliest that the person may do: what belongs here first, then what belongs in another chat. */
const suggested = ({ here, allowed }: Offered, verbs: string): readonly Command[] => {
  const elsewhere = allowed.filter(({ where }) => !where.includes('start'));
  const known = [...here, ...elsewhere];
  const wanted = verbs.split(',').flatMap((verb) => known.find((command) => command.do === verb) ?? []);
  const fitting = [...wanted.filter((command) => here.includes(command)), ...wanted];
  return [...new Set(fitting)].slice(0, suggestions);
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

/** What one should know about this place before choosing. */
const situation = (turn: Turn, { spots }: Offered): string => {
  const { here, t: words } = turn;
  if ('room' in here) return words(spots.includes('start') ? 'help.noTeamHere' : 'help.mention');
  const isAlone = here.person.body.memberships.length === 0 && !spots.includes('facilitator');
  return words(isAlone ? 'refusals.noTeamYet' : 'help.alone');
};
