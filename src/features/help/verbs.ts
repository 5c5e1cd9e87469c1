import { z } from 'zod';
import { type Command, takesCase } from '../../dialog/commands.ts';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import { allowedHere, isHelp, type Offered, offeredTo, suggestedOf } from '../../dialog/offering.ts';
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
const unsure = z.object({
  likely: z.string().max(500).default(''),
  answers: z.string().max(300).default(''),
  asked: z.string().max(500).default(''),
  /** The case that was named. */
  code: z.string().max(20).optional(),
  /** Something is asked. */
  asks: z.literal('yes').optional(),
});
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
    run: async (turn, unsure) => {
      const offered = await offeredTo(turn);
      const commands = buttonsOf(turn, suggestedOf(offered, unsure.likely.split(',')), unsure.code);
      const answers = answersIn(turn, unsure);
      // Who asks something looks for an answer first.
      const likely = unsure.asks ? [...answers, ...commands] : [...commands, ...answers];
      const ways = unsure.asks ? await guidanceFor(turn, unsure.asked) : [];
      const help = buttonsOf(turn, turn.repertoire.commands.filter(isHelp).slice(0, 1));
      const others = [...likely, ...ways, ...help];
      const proposed = await proposedFor(turn, unsure.asked, offered.understood);
      return [
        proposed
          ? proposalCard(turn, proposed, others.slice(0, mostButtons - 1))
          : suggestionCard(turn, others.slice(0, mostButtons), {
              isAsked: unsure.asks !== undefined,
              isAnswered: answers.length > 0,
              likely,
              leadsOn: ways.length > 0,
            }),
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

interface Unsure {
  readonly isAsked: boolean;
  /** Perhaps, by one of the answers. */
  readonly isAnswered: boolean;
  readonly likely: readonly Button[];
  /** To somebody who may have an answer. */
  readonly leadsOn: boolean;
}

/** What may be meant: the likeliest commands and answers; who asks something may ask the facilitators as well. */
const suggestionCard = ({ t }: Turn, buttons: readonly Button[], unsure: Unsure): Reply => {
  const { isAsked, isAnswered, likely, leadsOn } = unsure;
  const aboutAsked = isAnswered ? 'help.unsure' : 'help.noAnswer';
  const title = t(isAsked ? aboutAsked : 'help.notUnderstood');
  const message = t(likely.length > 0 ? 'help.didYouMean' : leadsOn ? 'help.tryAsking' : 'help.tryHelp');
  const titles = likely.map((button) => button.title).join(' / ');
  return notice({ title, message, buttons }, {}, `${title}. ${message} ${titles}`.trim());
};

const answersIn = ({ answering, language }: Turn, { answers }: z.infer<typeof unsure>): Button[] =>
  answers.split(',').flatMap((id) => answering?.button(id, language) ?? []);

/** Asks the facilitators the same; what was typed stands in the form. */
const guidanceFor = async (turn: Turn, asked: string): Promise<Button[]> =>
  (await allowedHere(turn))('guidance.ask')
    ? [{ title: turn.t('guidance.press.ask'), data: { do: 'guidance.ask', asked } }]
    : [];

/** @param code of the case they are asked for about, where it is known */
const buttonsOf = (turn: Turn, offered: readonly Command[], code?: string): Button[] =>
  offered.map((command) => ({
    title: command.title[turn.language],
    data: { do: command.do, ...command.with, ...(code !== undefined && takesCase(command) && { code }) },
  }));

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
