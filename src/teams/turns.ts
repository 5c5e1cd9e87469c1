import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Answer, TurnFailed } from '../dialog/answer.ts';
import { type Arrival, type Chat, isTold } from '../dialog/arrival.ts';
import { type Elsewhere, type Reply, targeted, text } from '../dialog/reply.ts';
import { languageFor } from '../language/languages.ts';
import { translate } from '../language/texts.ts';
import type { Language } from '../model/identity.ts';
import type { Posted, Route, Sender } from '../reminders/sender.ts';
import { NewerDocument } from '../store/port.ts';
import {
  type Delivery,
  deliver,
  deliverConsented,
  deliverExecuted,
  type Pressed,
  type Rendered,
  renderReplies,
  respond,
  wordsResponse,
} from './delivery.ts';
import { outcomeOf } from './failures.ts';
import { arrivalOf, type Incoming, isConsent, originOf } from './incoming.ts';
import { membersAt, membersOf } from './members.ts';
import { createOrder } from './order.ts';
import type { Rendering } from './outgoing.ts';
import { destinationOf, type Pacer } from './pacer.ts';
import type { PostTargeted } from './targeted.ts';
import type { BotIdentity } from './tokens.ts';
import { type Later, waitFor } from './waiting.ts';

export interface TurnOptions {
  /** Absent in local mode. */
  readonly bot: BotIdentity | undefined;
  readonly cardActions: 'Submit' | 'Execute';
  readonly newId: () => string;
  /** Knows what Teams takes, and hears of what is sent. */
  readonly pacer: Pacer;
  /** Says what belongs in another chat than the one a turn came from. */
  readonly sender: Sender;
  /** Says an answer in the personal chat, which whoever asked waits for. */
  readonly answering: Sender;
  readonly postTargeted: PostTargeted;
  /** How somebody is reached alone; absent where they have taken Los out. */
  readonly routeTo: (arrival: Arrival) => Promise<Route | undefined>;
  readonly later: Later;
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

/** What comes over HTTP with an activity. */
export interface Call {
  readonly incoming: Incoming;
  /** Answers an invoke ahead of time: what it comes to is said in messages then. */
  readonly answerNow: (body: object) => void;
}

/** Where a turn's context keeps what came in. */
export const callKey = Symbol('call');

/** Makes turns of what comes in: arrival, answer, delivery, one record of it all. */
export const createTurns = (options: TurnOptions) => {
  const reading = { local: options.bot === undefined, newId: options.newId };
  const inOrder = createOrder();
  return async (context: TurnContext): Promise<void> => {
    const started = performance.now();
    countAnswers(context, options.pacer);
    const { incoming, answerNow }: Call = context.turnState.get(callKey);
    const arrival = arrivalOf(incoming, reading);
    if (!arrival) return ignore(context);
    const chat: Chat = {
      members: () => membersOf(context, arrival, reading),
      membersAt: (address) => membersAt(context, address, reading),
    };
    const waiting = waitFor(context, arrival, { later: options.later, answerNow });
    const [pressed, origin] = [pressedIn(incoming, arrival), originOf(incoming)];
    const answerAndSend = async () => {
      const { replies, elsewhere, language, ...answered } = await answerKindly(options, arrival, chat, origin);
      const isAnswered = await waiting.over();
      const delivery = { context, pressed, ...meansOf(options, arrival, language) };
      const here = await send(deliveryFor(incoming, isAnswered), delivery, replies);
      return { arrival, ...answered, ...(await sayElsewhere(options.sender, elsewhere)), ...here };
    };
    // Two presses on a card are never under way at once: what one of them shows is not undone by the other.
    const record = await inOrder(pressed && `${origin} ${pressed.id} ${arrival.sender.person}`, answerAndSend);
    options.onTurn({ ms: performance.now() - started, ...record });
    if ('failure' in record && isTold(arrival.event)) throw new NotHeard();
    if ('undelivered' in record && mayComeAgain(context, record.undelivered)) throw new AnswerLost();
  };
};

const pressedIn = ({ replyToId }: Incoming, { event, inPrivate = false }: Arrival): Pressed | undefined =>
  event.kind === 'press' && replyToId ? { id: replyToId, inPrivate } : undefined;

/** What it takes to say something where an arrival came from, and elsewhere if it cannot be said there. */
const meansOf = (options: TurnOptions, arrival: Arrival, language: Language): Omit<Delivery, 'context' | 'pressed'> => {
  const t = translate(language);
  return {
    rendering: renderingIn(options, arrival, language),
    postTargeted: options.postTargeted,
    postAlone: async (reply) => {
      const route = await options.routeTo(arrival);
      if (!route) return false;
      const said = reply.kind === 'text' ? text(`${t('common.askedAmongOthers')}\n${reply.text}`) : reply;
      return (await options.answering.post(route, said, language)).result === 'sent';
    },
    neutral: text(t('common.alone')),
  };
};

const renderingIn = ({ cardActions, newId }: TurnOptions, { sender }: Arrival, language: Language): Rendering => ({
  language,
  asker: sender.userId,
  actions: cardActions,
  newId,
});

/** Whoever waits for an answer does not wait for the pacer, but reminders make room for it. */
const countAnswers = (context: TurnContext, pacer: Pacer): void => {
  const { id, tenantId } = context.activity.conversation;
  const place = destinationOf({ id, tenantId: tenantId ?? undefined });
  context.onSendActivities((_, activities, next) => {
    for (const { type } of activities) if (type !== ActivityTypes.InvokeResponse) pacer.count(place);
    return next();
  });
  const count = (_: unknown, _activity: unknown, next: () => Promise<void>) => {
    pacer.count(place);
    return next();
  };
  context.onUpdateActivity(count).onDeleteActivity(count);
};

const deliveryFor = (incoming: Incoming, isAnswered: boolean): typeof deliver => {
  if (isConsent(incoming)) return deliverConsented;
  return incoming.type === ActivityTypes.Invoke && !isAnswered ? deliverExecuted : deliver;
};

const isInvoke = ({ activity }: TurnContext): boolean => activity.type === ActivityTypes.Invoke;

const ignore = async (context: TurnContext): Promise<void> => {
  if (isInvoke(context)) await respond(context, wordsResponse(''));
};

interface Answered extends Pick<TurnRecord, 'verb' | 'refused' | 'failure'> {
  readonly replies: readonly Rendered[];
  readonly elsewhere: readonly (Elsewhere & { readonly reply: Reply })[];
  readonly language: Language;
}

/** Whatever goes wrong inside, the person gets an answer. @param origin the conversation it came in */
const answerKindly = async (options: TurnOptions, arrival: Arrival, chat: Chat, origin: string): Promise<Answered> => {
  try {
    const { replies, verb, refused, language } = await options.answer(arrival, chat);
    const about = arrival.conversation === origin ? undefined : { address: arrival.address, language };
    const placed = replies.map((reply) => ({ reply, elsewhere: reply.elsewhere ?? about }));
    const here = placed.flatMap(({ reply, elsewhere }) => (elsewhere ? [] : [seenIn(arrival, reply)]));
    const elsewhere = placed.flatMap(({ reply, elsewhere: there }) => (there ? [{ ...there, reply }] : []));
    const rendered = renderReplies(here, renderingIn(options, arrival, language));
    return { replies: rendered, elsewhere, language, verb, ...(refused === undefined ? {} : { refused }) };
  } catch (error) {
    const { language, verb, cause: failure } = failureOf(error, arrival);
    const replies = isTold(arrival.event) ? [] : [seenIn(arrival, apology(language, failure))];
    const rendered = renderReplies(replies, renderingIn(options, arrival, language));
    return { replies: rendered, elsewhere: [], language, failure, ...(verb !== undefined && { verb }) };
  }
};

const failureOf = (error: unknown, { locale }: Arrival): { language: Language; verb?: string; cause?: unknown } =>
  error instanceof TurnFailed ? error : { language: languageFor(locale), cause: error };

const apology = (language: Language, failure: unknown): Reply =>
  targeted(
    text(translate(language)(failure instanceof NewerDocument ? 'common.upgrading' : 'common.unexpected')),
    'ifPossible',
  );

/** In the personal chat nobody reads along. */
const seenIn = ({ scope }: Arrival, { targeted: how, ...reply }: Reply): Reply =>
  scope === 'personal' || how === undefined ? reply : targeted(reply, how);

/** Sends the answer, and tells why if it did not reach the chat. An invoke is answered all the same. */
const send = async (
  deliverIn: typeof deliver,
  delivery: Delivery,
  replies: readonly Rendered[],
): Promise<Pick<TurnRecord, 'undelivered'>> => {
  try {
    await deliverIn(delivery, replies);
    return {};
  } catch (undelivered) {
    await ignore(delivery.context);
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
