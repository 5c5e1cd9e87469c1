// Not from the package's index: that loads tokenizers and models, half a second for nothing.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { speak } from '../content/texts.ts';
import type { Arrival, Chat } from '../conversation/arrival.ts';
import { type Answer, TurnFailed } from '../conversation/dispatcher.ts';
import { say } from '../conversation/reply.ts';
import type { Language } from '../domain/identity.ts';
import type { Poster } from '../reminders/poster.ts';
import { arrivalOf, type Incoming, parseActivity, tenantOf } from './activity.ts';
import { Adapter, type BotIdentity } from './adapter.ts';
import { deliver, deliverExecuted, respond, wordsResponse } from './delivery.ts';
import { outcomeOf } from './failures.ts';
import { createPoster } from './poster.ts';
import { membersOf } from './roster.ts';

export interface EdgeOptions {
  /** Absent in local mode: requests are not authenticated, so only this machine may reach the server. */
  readonly bot: BotIdentity | undefined;
  /** Who may talk to the bot; not looked at in local mode. */
  readonly tenants: ReadonlySet<string>;
  readonly cardActions: 'Submit' | 'Execute';
  /** How long one request to Teams may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly newId: () => string;
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

/** What goes back to Teams over HTTP. */
export interface EdgeResponse {
  readonly status: number;
  readonly body?: unknown;
}

export interface Edge {
  /** Takes one activity as it came over HTTP; never throws. */
  receive(authorization: string, body: unknown): Promise<EdgeResponse>;
  readonly poster: Poster;
}

/** teams-ai sends `typing` after a second and shares its timer between turns, whatever `startTypingTimer` says. */
class Routes extends Application<TurnState> {
  override startTypingTimer(): void {}
  override stopTypingTimer(): void {}
}

const incomingKey = Symbol('incoming');
const Envelope = z.looseObject({ type: z.string().min(1) });

class NotAllowed extends Error {}

/** The Teams edge: what comes in becomes an arrival, what is answered becomes activities. */
export const createEdge = (options: EdgeOptions): Edge => {
  const adapter = new Adapter(options);
  const routes = routesOf(options);
  const run = async (context: TurnContext): Promise<void> => {
    const incoming = parseActivity(context.activity);
    if (options.bot && !options.tenants.has(tenantOf(incoming))) throw new NotAllowed();
    context.turnState.set(incomingKey, incoming);
    await routes.run(context);
  };
  return {
    poster: createPoster(adapter, { actions: options.cardActions, newId: options.newId }),
    async receive(authorization, body) {
      const envelope = Envelope.safeParse(body);
      if (!envelope.success) return { status: 400 };
      try {
        const response = await adapter.receive(authorization, envelope.data as Partial<Activity> as Activity, run);
        return { status: response?.status ?? 200, body: response?.body };
      } catch (error) {
        return { status: statusOf(error) };
      }
    },
  };
};

const statusOf = (error: unknown): number => {
  if (error instanceof z.ZodError) return 400;
  if (error instanceof NotAllowed) return 403;
  const { success, data } = z.object({ statusCode: z.literal([400, 401, 403]) }).safeParse(error);
  return success ? data.statusCode : 502;
};

const routesOf = (options: EdgeOptions): Routes => {
  const routes = new Routes({
    turnStateFactory: () => new TurnState(),
    removeRecipientMention: false,
    startTypingTimer: false,
  });
  const turn = turnsOf(options);
  return routes
    .activity(ActivityTypes.Message, turn)
    .activity(ActivityTypes.InstallationUpdate, turn)
    .conversationUpdate('membersAdded', turn)
    .conversationUpdate('membersRemoved', turn)
    .addRoute(isCardAction, turn, true)
    .addRoute(isInvoke, (context) => respond(context, {}), true) as Routes;
};

const isInvoke = async ({ activity }: TurnContext): Promise<boolean> => activity.type === ActivityTypes.Invoke;
const isCardAction = async ({ activity }: TurnContext): Promise<boolean> => activity.name === 'adaptiveCard/action';

const turnsOf = (options: EdgeOptions) => {
  const reading = { local: options.bot === undefined, newId: options.newId };
  return async (context: TurnContext): Promise<void> => {
    const started = performance.now();
    const incoming: Incoming = context.turnState.get(incomingKey);
    const arrival = arrivalOf(incoming, reading);
    if (!arrival) return ignore(context, incoming);
    const chat: Chat = { members: () => membersOf(context, arrival.tenant, reading) };
    const answered = await answerKindly(options, arrival, chat);
    const pressed = arrival.event.kind === 'press' ? (incoming.replyToId ?? undefined) : undefined;
    const undelivered = await send(context, answered, options, pressed);
    const { replies: _, ...known } = answered;
    options.onTurn({ arrival, ms: performance.now() - started, ...known, ...(undelivered ? { undelivered } : {}) });
    if (undelivered && outcomeOf(undelivered).result !== 'gone') throw undelivered;
  };
};

const ignore = async (context: TurnContext, { type }: Incoming): Promise<void> => {
  if (type === ActivityTypes.Invoke) await respond(context, wordsResponse(''));
};

type Answered = Pick<Answer, 'replies' | 'language'> & { verb?: string; refused?: string; failure?: unknown };

/** Whatever goes wrong inside, the person gets an answer. */
const answerKindly = async ({ answer }: EdgeOptions, arrival: Arrival, chat: Chat): Promise<Answered> => {
  try {
    return await answer(arrival, chat);
  } catch (failure) {
    const known = failure instanceof TurnFailed ? failure : undefined;
    const language: Language = known?.language ?? (/^nn\b/i.test(arrival.locale ?? '') ? 'nn' : 'nb');
    const replies = [say(speak(language)('common.unexpected'))];
    return { replies, language, ...(known ? { verb: known.verb } : {}), failure: known?.cause ?? failure };
  }
};

/** @returns why the answer did not reach the chat, if it did not */
const send = async (
  context: TurnContext,
  { replies, language }: Answered,
  { cardActions, newId }: EdgeOptions,
  pressedCard: string | undefined,
): Promise<unknown> => {
  const rendering = { language, actions: cardActions, newId };
  const invoked = context.activity.type === ActivityTypes.Invoke;
  try {
    if (invoked) await deliverExecuted(context, replies, rendering, pressedCard);
    else await deliver(context, replies, rendering, pressedCard);
    return undefined;
  } catch (error) {
    if (invoked) await respond(context, wordsResponse(speak(language)('common.unexpected')));
    return error;
  }
};
