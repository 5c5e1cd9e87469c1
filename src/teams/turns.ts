import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Answer, TurnFailed } from '../dialog/answer.ts';
import { type Arrival, type Chat, isTold } from '../dialog/arrival.ts';
import type { Elsewhere, Reply } from '../dialog/reply.ts';
import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import type { Language } from '../model/identity.ts';
import type { Posted, Sender } from '../reminders/sender.ts';
import { NewerDocument } from '../store/port.ts';
import { deliver, deliverExecuted, type Rendered, renderReplies, respond, wordsResponse } from './delivery.ts';
import { outcomeOf } from './failures.ts';
import { arrivalOf, type Incoming, originOf } from './incoming.ts';
import { membersAt, membersOf } from './members.ts';
import { destinationOf, type Pacer } from './pacer.ts';
import type { BotIdentity } from './tokens.ts';

export interface TurnOptions {
  /** Absent in local mode. */
  readonly bot: BotIdentity | undefined;
  readonly cardActions: 'Submit' | 'Execute';
  readonly newId: () => string;
  /** Knows what Teams takes, and hears of what is sent. */
  readonly pacer: Pacer;
  /** Says what belongs in another chat than the one a turn came from. */
  readonly sender: Sender;
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

/** The turn is over and logged, but nobody saw the answer, or not all of it. */
export class AnswerLost extends Error {
  override readonly name = 'Undelivered';
}

/** What was said in another chat did not arrive there, or may not have. */
class NotSaidElsewhere extends Error {
  override readonly name = 'NotSaidElsewhere';
  readonly code: string;
  readonly result: Posted['result'];

  constructor({ reason, result }: Exclude<Posted, { result: 'sent' }>) {
    super(reason);
    this.code = reason;
    this.result = result;
  }
}

/** What Teams told has not been heard: a person might keep access that has ended. Nobody waits for an answer. */
export class NotHeard extends Error {
  override readonly name = 'NotHeard';
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
    const chat: Chat = {
      members: () => membersOf(context, arrival, reading),
      membersAt: (address) => membersAt(context, address, reading),
    };
    const { replies, elsewhere, ...answered } = await answerKindly(options, arrival, chat, originOf(incoming));
    const pressed = arrival.event.kind === 'press' ? (incoming.replyToId ?? undefined) : undefined;
    const here = await send(context, replies, pressed);
    const sent = { ...(await sayElsewhere(options.sender, elsewhere)), ...here };
    options.onTurn({ arrival, ms: performance.now() - started, ...answered, ...sent });
    if ('failure' in answered && isTold(arrival.event)) throw new NotHeard();
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

interface Answered extends Pick<TurnRecord, 'verb' | 'refused' | 'failure'> {
  readonly replies: readonly Rendered[];
  readonly elsewhere: readonly (Elsewhere & { readonly reply: Reply })[];
}

/** Whatever goes wrong inside, the person gets an answer. @param origin the conversation it came in */
const answerKindly = async (options: TurnOptions, arrival: Arrival, chat: Chat, origin: string): Promise<Answered> => {
  try {
    const { replies, verb, refused, language } = await options.answer(arrival, chat);
    const about = arrival.conversation === origin ? undefined : { address: arrival.address, language };
    const placed = replies.map((reply) => ({ reply, elsewhere: reply.elsewhere ?? about }));
    const here = placed.flatMap(({ reply, elsewhere }) => (elsewhere ? [] : [reply]));
    const elsewhere = placed.flatMap(({ reply, elsewhere: there }) => (there ? [{ ...there, reply }] : []));
    const rendered = renderReplies(here, { ...options, language, actions: options.cardActions });
    return { replies: rendered, elsewhere, verb, ...(refused === undefined ? {} : { refused }) };
  } catch (error) {
    const { language, verb, cause: failure } = failureOf(error, arrival);
    const replies = isTold(arrival.event) ? [] : [apology(language, failure)];
    return { replies, elsewhere: [], failure, ...(verb !== undefined && { verb }) };
  }
};

const failureOf = (error: unknown, { locale }: Arrival): { language: Language; verb?: string; cause?: unknown } =>
  error instanceof TurnFailed ? error : { language: languageFor(locale), cause: error };

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

/** A chat that does not take what is said keeps nothing from the others. */
const sayElsewhere = async (
  sender: Sender,
  elsewhere: Answered['elsewhere'],
): Promise<Pick<TurnRecord, 'undelivered'>> => {
  let lost = {};
  for (const { reply, address, language } of elsewhere) {
    const posted = await sender.post({ address }, reply, language);
    if (posted.result !== 'sent') lost = { undelivered: new NotSaidElsewhere(posted) };
  }
  return lost;
};

/** Teams shows whoever wrote that the bot was not reached; trying again then has the same effect once. */
const mayComeAgain = (context: TurnContext, undelivered: unknown): boolean =>
  !isInvoke(context) && ['throttled', 'unknown'].includes(resultOf(undelivered));

const resultOf = (undelivered: unknown): Posted['result'] =>
  undelivered instanceof NotSaidElsewhere ? undelivered.result : outcomeOf(undelivered).result;
