import { z } from 'zod';
import type { Command } from '../../dialog/commands.ts';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { isHelp, type Offered, offeredTo, suggestedOf } from '../../dialog/offering.ts';
import { lines, type Reply, show, text } from '../../dialog/reply.ts';
import { formatList, uncapitalised } from '../../language/format.ts';
import type { Language } from '../../model/identity.ts';
import type { Role } from '../../model/roles.ts';
import { proposalCard, proposedFor } from './proposing.ts';

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
const mostWritten = 4;

const nothing = z.object({});
const unsure = z.object({ likely: z.string().default(''), asked: z.string().max(500).default('') });
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
    input: unsure,
    run: async (turn, { likely, asked }) => {
      const offered = await offeredTo(turn);
      const likeliest = suggestedOf(offered, likely.split(','));
      const proposed = await proposedFor(turn, asked, offered.understood);
      return [
        proposed ? proposalCard(turn, proposed, likelyButtons(turn, likeliest)) : suggestionCard(turn, likeliest),
      ];
    },
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
  return notice(
    { title, message, buttons: likelyButtons(turn, likeliest) },
    {},
    `${title}. ${message} ${likeliest.map((command) => command.title[turn.language]).join(' / ')}`.trim(),
  );
};

const likelyButtons = (turn: Turn, likeliest: readonly Command[]): Button[] =>
  buttonsOf(turn, [...likeliest, ...turn.repertoire.commands.filter(isHelp).slice(0, 1)]);

const buttonsOf = (turn: Turn, offered: readonly Command[]): Button[] =>
  offered.map((command) => ({ title: command.title[turn.language], data: { do: command.do, ...command.with } }));

const alsoWritten = (turn: Turn, rest: readonly Command[]): string => {
  const titles = rest
    .slice(0, mostWritten)
    .map(({ title }) => turn.t('common.typed', { phrase: title[turn.language].replace('?', '') }));
  return titles.length === 0 ? '' : turn.t('help.more', { titles: formatList(turn.language, titles) });
};

/** What one should know about this place before choosing. */
const situation = (turn: Turn, { spots }: Offered): string => {
  const { here, t: words } = turn;
  if ('room' in here) return words(spots.includes('start') ? 'help.noTeamHere' : 'help.mention');
  const isAlone = here.person.body.memberships.length === 0 && !spots.includes('facilitator');
  return words(isAlone ? 'refusals.noTeamYet' : 'help.alone');
};
