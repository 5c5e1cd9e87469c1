import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../cards/render.ts';
import type { Reply } from '../conversation/reply.ts';
import { activityOf, cardAttachment, cardContentType, cardOf, type Rendering } from './activities.ts';
import { outcomeOf } from './failures.ts';

type CardReply = Extract<Reply, { kind: 'card' }>;

/** A person waits for the answer, so Teams' wish to be left alone is followed this long and no longer. */
const patienceMs = 2_000;

/** Sends the answer to a message or a pressed `Action.Submit`: the first card takes the pressed card's place. */
export const deliver = async (
  context: TurnContext,
  replies: readonly Reply[],
  rendering: Rendering,
  pressedCard: string | undefined,
): Promise<void> => {
  const replacing = pressedCard === undefined ? undefined : replies.find(takesThePlace);
  for (const reply of replies) {
    const activity = activityOf(reply, rendering);
    if (reply === replacing && pressedCard !== undefined && (await replace(context, pressedCard, activity))) continue;
    await withPatience(() => context.sendActivity(activity));
  }
};

/** Answers a pressed `Action.Execute`: one card or some words in the response itself, anything more as messages. */
export const deliverExecuted = async (
  context: TurnContext,
  replies: readonly Reply[],
  rendering: Rendering,
  pressedCard: string | undefined,
): Promise<void> => {
  const replacing = replies.find(takesThePlace);
  const card = replacing && cardOf(replacing, rendering);
  const inWords = replies.every((reply) => reply.kind === 'text');
  if (card && replacing && pressedCard !== undefined) {
    // The response changes the card for the presser alone; the others see it when the message changes.
    await replace(context, pressedCard, withCard(card, replacing.summary));
  }
  for (const reply of inWords ? [] : replies.filter((one) => one !== replacing)) {
    await withPatience(() => context.sendActivity(activityOf(reply, rendering)));
  }
  await respond(context, card ? cardResponse(card) : wordsResponse(inWords ? wordsOf(replies) : ''));
};

const takesThePlace = (reply: Reply): reply is CardReply => reply.kind === 'card' && !reply.keepPressed;

const withCard = (card: AdaptiveCard, summary: string): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [cardAttachment(card)],
});

/** @returns whether the card was replaced; old cards and some clients cannot be changed, then it is posted anew */
const replace = async (context: TurnContext, id: string, activity: Partial<Activity>): Promise<boolean> => {
  try {
    await withPatience(() => context.updateActivity({ ...activity, id }));
    return true;
  } catch {
    return false;
  }
};

const withPatience = async <T>(send: () => Promise<T>): Promise<T> => {
  try {
    return await send();
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.result !== 'throttled' || outcome.retryAfterMs > patienceMs) throw error;
    await delay(outcome.retryAfterMs);
    return send();
  }
};

/** What Teams expects in the body of the answer to `adaptiveCard/action`. */
interface CardActionResponse {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

const cardResponse = (card: AdaptiveCard): CardActionResponse => ({
  statusCode: 200,
  type: cardContentType,
  value: card,
});

export const wordsResponse = (words: string): CardActionResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: words,
});

const wordsOf = (replies: readonly Reply[]): string =>
  replies.map((reply) => (reply.kind === 'text' ? reply.text : '')).join('\n\n');

/** Sets the answer of an invoke; without one the SDK says 501. */
export const respond = async (context: TurnContext, body: CardActionResponse | object): Promise<void> => {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
};
