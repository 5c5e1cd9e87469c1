import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Reply } from '../dialog/reply.ts';
import { outcomeOf } from './failures.ts';
import { activityOf, cardContentType, type Rendering } from './outgoing.ts';

/** A reply, ready to send. */
export interface Rendered {
  readonly activity: Partial<Activity>;
  /** Whether it takes the place of the card that was pressed. */
  readonly takesPlace: boolean;
}

/** A person waits for the answer, so Teams' wish to be left alone is followed this long and no longer. */
const patienceMs = 2_000;

/** Makes activities of replies; the first card takes the pressed card's place unless it says otherwise. */
export const renderReplies = (replies: readonly Reply[], rendering: Rendering): readonly Rendered[] => {
  const first = replies.find((reply) => reply.kind === 'card' && !reply.keepPressed);
  return replies.map((reply) => ({ activity: activityOf(reply, rendering), takesPlace: reply === first }));
};

/** Sends the answer to a message or a pressed `Action.Submit`. @param pressed the activity of the pressed card */
export const deliver = async (
  context: TurnContext,
  replies: readonly Rendered[],
  pressed: string | undefined,
): Promise<void> => {
  for (const { activity, takesPlace } of replies) {
    const replaced = takesPlace && pressed !== undefined && (await replace(context, pressed, activity));
    if (!replaced) await withPatience(() => context.sendActivity(activity));
  }
};

/** Answers a pressed `Action.Execute`: one card or some words in the response itself, anything more as messages. */
export const deliverExecuted = async (
  context: TurnContext,
  replies: readonly Rendered[],
  pressed: string | undefined,
): Promise<void> => {
  const card = replies.find(({ takesPlace }) => takesPlace)?.activity;
  // The response changes the card for the presser alone; the others see it when the message changes.
  if (card && pressed !== undefined) await replace(context, pressed, card);
  // What stands in the response is shown without line breaks.
  const inWords = replies.every(({ activity }) => activity.textFormat === 'plain');
  const others = inWords ? [] : replies.filter(({ takesPlace }) => !takesPlace);
  for (const { activity } of others) await withPatience(() => context.sendActivity(activity));
  const words = inWords ? replies.map(({ activity }) => activity.text).join('\n\n') : '';
  await respond(context, card ? cardResponse(card) : wordsResponse(words));
};

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

const cardResponse = ({ attachments }: Partial<Activity>): CardActionResponse => ({
  statusCode: 200,
  type: cardContentType,
  value: attachments?.[0]?.content,
});

export const wordsResponse = (words: string): CardActionResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: words,
});

/** Sets the answer of an invoke; without one the SDK says 501. */
export const respond = async (context: TurnContext, body: object): Promise<void> => {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
};
