import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { lazily } from '../lazily.ts';
import type { Instant } from '../model/identity.ts';
import type { Patience } from '../patience.ts';
import type { Sender } from '../reminders/sender.ts';
import { Adapter, isMadeOutTo } from './adapter.ts';
import { type Incoming, isCardAction, parseActivity, tenantOf } from './incoming.ts';
import { createRates, type Rates, TooMany } from './rates.ts';
import { counted, createSender, paced } from './sender.ts';
import { createTargeting } from './targeted.ts';
import type { BotIdentity } from './tokens.ts';
import { AnswerLost, type Call, callKey, createTurns, NotHeard, type TurnOptions } from './turns.ts';

export interface EdgeOptions extends Omit<TurnOptions, 'sender' | 'answering' | 'postTargeted'> {
  /** Absent in local mode: requests are not authenticated, so only this machine may reach the server. */
  readonly bot: BotIdentity | undefined;
  /** Who may talk to the bot; not looked at in local mode. */
  readonly tenants: ReadonlySet<string>;
  /** How much each may say; not looked at in local mode. */
  readonly rates: Rates;
  readonly patience: Pick<Patience, 'request' | 'identity'>;
  /** For the times that Teams names. */
  readonly now: () => Instant;
  /** Whether Los tries to show what concerns one person to that one alone. */
  readonly targeted: boolean;
  /** Told of a chat in which Teams does not let it, with Teams' code. */
  readonly onTargetedRefused: (reason: string) => void;
  /** Told of every request that did not become a turn. */
  readonly onRefused: (refused: { readonly status: number; readonly error: unknown }) => void;
}

/** What goes back to Teams over HTTP. */
export interface EdgeResponse {
  readonly status: number;
  readonly body?: unknown;
  /** In whole seconds, with 429. */
  readonly retryAfter?: number;
}

export interface Edge {
  /**
   * Takes one activity as it came over HTTP; never throws.
   * @param answerNow takes the answer to an invoke that takes long; what is resolved later is of no use then
   */
  receive(authorization: string, body: unknown, answerNow: (response: EdgeResponse) => void): Promise<EdgeResponse>;
  /** Whether a token says, true or not, that it was made for this bot; a cheap look. */
  isForUs(authorization: string): boolean;
  /** Asks for a token and for the keys that Teams signs with. @throws the reason why they are not to be had */
  ask(): Promise<void>;
  readonly sender: Sender;
}

/** Authentic, but not from where Los takes orders. */
class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** The Teams edge: what comes in becomes an arrival, what is answered becomes activities. */
export const createEdge = (options: EdgeOptions): Edge => {
  const adapter = new Adapter(options);
  const rendering = { actions: options.cardActions, newId: options.newId };
  const now = () => Date.parse(options.now());
  const unpaced = createSender(adapter, { ...rendering, now });
  const sender = paced(unpaced, options.pacer);
  const answering = counted(unpaced, options.pacer);
  const postTargeted = createTargeting({ enabled: options.targeted, now, onRefused: options.onTargetedRefused });
  const run = turnsThrough({ ...options, sender, answering, postTargeted });
  const receive: Edge['receive'] = async (authorization, body, answerNow) => {
    let authentic = false;
    try {
      // First, since the SDK takes for granted what an activity is like.
      const incoming = parseActivity(body);
      const response = await adapter.receive(authorization, body as Activity, (context) => {
        authentic = true;
        return run(context, { incoming, answerNow: (early) => answerNow({ status: 200, body: early }) });
      });
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      const status = authentic ? statusOf(error) : statusOfStranger(error);
      if (!isToldOf(error)) options.onRefused({ status, error });
      return { status, ...(error instanceof TooMany ? { retryAfter: error.retryAfter } : {}) };
    }
  };
  const isForUs = (authorization: string) => isMadeOutTo(adapter.appId, authorization);
  return { receive, isForUs, ask: adapter.ask, sender };
};

/**
 * In Azure only what Teams says counts: on other channels anybody may claim any tenant and any name. Who came or went
 * is always heard: that is Teams speaking, and it is said only once.
 */
const turnsThrough = (options: EdgeOptions & TurnOptions) => {
  const { bot, tenants, rates } = options;
  const takeTurn = createRates(rates);
  const turn = createTurns(options);
  const routes = lazily(async () => (await import('./routes.ts')).routesTo(turn));
  return async (context: TurnContext, call: Call): Promise<void> => {
    const { incoming } = call;
    const allowed = incoming.channelId === 'msteams' && tenants.has(tenantOf(incoming));
    if (bot && !allowed) throw new NotAllowed();
    if (bot && spoken.has(incoming.type)) await takeTurn(tenantOf(incoming), incoming.from.id);
    context.turnState.set(callKey, call);
    if (isTyped(incoming) || isCardAction(incoming)) await turn(context);
    else await (await routes()).run(context);
  };
};

const spoken: ReadonlySet<string> = new Set([ActivityTypes.Message, ActivityTypes.Invoke]);

const statusOf = (error: unknown): number => {
  if (error instanceof NotAllowed) return 403;
  if (error instanceof TooMany) return 429;
  if (error instanceof NotHeard) return 503;
  return error instanceof AnswerLost ? 502 : 500;
};

/** Whether the turn's own record has told of it. */
const isToldOf = (error: unknown): boolean => error instanceof AnswerLost || error instanceof NotHeard;

const tokenErrors: readonly unknown[] = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** What is no activity gets 400, whoever cannot show a good token 401; if Los cannot tell, for want of the keys, 503. */
const statusOfStranger = (error: unknown): number => {
  if (error instanceof z.ZodError) return 400;
  const { name, statusCode }: { name?: unknown; statusCode?: unknown } = Object(error);
  return tokenErrors.includes(name) || statusCode === 401 ? 401 : 503;
};

/** What people write and press: nearly all there is, and told from the rest without the router. */
const isTyped = ({ type }: Incoming): boolean => type === ActivityTypes.Message;
