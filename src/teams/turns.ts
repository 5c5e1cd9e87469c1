import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Answer, TurnFailed } from '../dialog/answer.ts';
import type { Arrival, Chat } from '../dialog/arrival.ts';
import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import type { Language } from '../model/identity.ts';
import { NewerDocument } from '../store/port.ts';
import { deliver, deliverExecuted, type Rendered, renderReplies, respond, wordsResponse } from './delivery.ts';
import { outcomeOf } from './failures.ts';
import { arrivalOf, type Incoming } from './incoming.ts';
import { membersOf } from './members.ts';
import { destinationOf, type Pacer } from './pacer.ts';
import type { BotIdentity } from './tokens.ts';

export interface TurnOptions {
  /** Absent in local mode. */
  readonly bot: BotIdentity | undefined;
  readonly cardActions: 'Submit' | 'Execute';
  readonly newId: () => string;
  /** Knows what Teams takes, and hears of what is sent. */
  readonly pacer: Pacer;
  readonly answer: (arrival: Arrival, chat: Chat) => Promise<Answer>;
  /** Told of every turn when it is over. */
  readonly onTurn: (turn: TurnRecord) => void;
}

/** What there is to say of a turn in the log: ids only, never what was written. */
export interface TurnRecord {
  readonly arrival: Arrival;
  readonly ms: number;
  readonly verb?: string;
  readonly refused?: string;
  /** Why there was no answer. */
  readonly failure?: unknown;
  /** Why the answer did not reach the chat. */
  readonly undelivered?: unknown;
}

/** The turn is over and logged, but nobody saw the answer. */
export class AnswerLost extends Error {
  override readonly name = 'Undelivered';
}

/** Where a turn's context keeps the parsed activity. */
export const incomingKey = Symbol('incoming');

/** Makes turns of what comes in: arrival, answer, delivery, one record of it all. */
export const createTurns = (options: TurnOptions) => {
  const reading = { local: options.bot === undefined, newId: options.newId };
  return async (context: TurnContext): Promise<void> => {
    const started = performance.now();
    countAnswers(context, options.pacer);
    const incoming: Incoming = context.turnState.get(incomingKey);
    const arrival = arrivalOf(incoming, reading);
    if (!arrival) return ignore(context);
    const chat: Chat = { members: () => membersOf(context, arrival.tenant, reading) };
    const { replies, ...answered } = await answerKindly(options, arrival, chat);
    const pressed = arrival.event.kind === 'press' ? (incoming.replyToId ?? undefined) : undefined;
    const sent = await send(context, replies, pressed);
    options.onTurn({ arrival, ms: performance.now() - started, ...answered, ...sent });
    if ('undelivered' in sent && mayComeAgain(context, sent.undelivered)) throw new AnswerLost();
  };
};

/** Whoever waits for an answer does not wait for the pacer, but reminders make room for it. */
const countAnswers = (context: TurnContext, pacer: Pacer): void => {
  const { id, tenantId } = context.activity.conversation;
  const place = destinationOf({ id, tenantId: tenantId ?? undefined });
  context.onSendActivities((_, activities, next) => {
    for (const { type } of activities) if (type !== ActivityTypes.InvokeResponse) pacer.count(place);
    return next();
  });
  context.onUpdateActivity((_, _activity, next) => {
    pacer.count(place);
    return next();
  });
};

const isInvoke = ({ activity }: TurnContext): boolean => activity.type === ActivityTypes.Invoke;

const ignore = async (context: TurnContext): Promise<void> => {
  if (isInvoke(context)) await respond(context, wordsResponse(''));
};

type Answered = Pick<TurnRecord, 'verb' | 'refused' | 'failure'> & { readonly replies: readonly Rendered[] };

/** Whatever goes wrong inside, the person gets an answer. */
const answerKindly = async (options: TurnOptions, arrival: Arrival, chat: Chat): Promise<Answered> => {
  try {
    const { replies, verb, refused, language } = await options.answer(arrival, chat);
    const rendered = renderReplies(replies, { ...options, language, actions: options.cardActions });
    return { replies: rendered, verb, ...(refused === undefined ? {} : { refused }) };
  } catch (failure) {
    if (!(failure instanceof TurnFailed)) return { replies: [apology(languageFor(arrival.locale), failure)], failure };
    const { language, verb, cause } = failure;
    return { replies: [apology(language, cause)], verb, failure: cause };
  }
};

const apology = (language: Language, failure: unknown): Rendered => {
  const words = failure instanceof NewerDocument ? 'common.upgrading' : 'common.unexpected';
  const text = translate(language)(words);
  return { activity: { type: ActivityTypes.Message, text, textFormat: 'plain' }, takesPlace: false };
};

/** Sends the answer, and tells why if it did not reach the chat. An invoke is answered all the same. */
const send = async (
  context: TurnContext,
  replies: readonly Rendered[],
  pressed: string | undefined,
): Promise<Pick<TurnRecord, 'undelivered'>> => {
  try {
    await (isInvoke(context) ? deliverExecuted : deliver)(context, replies, pressed);
    return {};
  } catch (undelivered) {
    await ignore(context);
    return { undelivered };
  }
};

/** Teams shows whoever wrote that the bot was not reached; trying again then has the same effect once. */
const mayComeAgain = (context: TurnContext, undelivered: unknown): boolean =>
  !isInvoke(context) && ['throttled', 'unknown'].includes(outcomeOf(undelivered).result);
