import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Reply } from '../dialog/reply.ts';
import { outcomeOf } from './failures.ts';
import { activityOf, cardContentType, type Rendering } from './outgoing.ts';
import { asTargeted, type PostTargeted } from './targeted.ts';

/** The card that was pressed. */
export interface Pressed {
  /** Of its activity. */
  readonly id: string;
  /** Whether only the one who pressed it sees it. */
  readonly inPrivate: boolean;
}

/** A reply, ready to send. */
export interface Rendered {
  readonly reply: Reply;
  readonly activity: Partial<Activity>;
  /** Whether it takes the place of the card that was pressed. */
  readonly takesPlace: boolean;
}

/** Makes activities of replies; the first card takes the pressed card's place unless it says otherwise. */
export const renderReplies = (replies: readonly Reply[], rendering: Rendering): readonly Rendered[] => {
  const first = replies.find((reply) => reply.kind === 'card' && !reply.keepPressed);
  return replies.map((reply) => ({
    reply,
    activity: activityOf(reply, { ...rendering, targeted: reply.targeted !== undefined }),
    takesPlace: reply === first,
  }));
};

/** Where replies go, and how. */
export interface Delivery {
  readonly context: TurnContext;
  readonly rendering: Rendering;
  readonly pressed: Pressed | undefined;
  readonly postTargeted: PostTargeted;
  /** Says it in the person's own chat. @returns whether it arrived there */
  readonly postAlone: (reply: Reply) => Promise<boolean>;
  /** What everybody may read when the one it is for cannot be told alone. */
  readonly neutral: Reply;
}

/** A person waits for the answer, so Teams' wish to be left alone is followed this long and no longer. */
const patienceMs = 2_000;

/** Sends the answer to a message or a pressed `Action.Submit`. */
export const deliver = async (delivery: Delivery, replies: readonly Rendered[]): Promise<void> => {
  for (const one of replies) await (isTargeted(one) ? sayTargeted : sayOpenly)(delivery, one);
};

/** Answers a pressed `Action.Execute`: one card or some words in the response itself, anything more as messages. */
export const deliverExecuted = async (delivery: Delivery, replies: readonly Rendered[]): Promise<void> => {
  const { context, pressed } = delivery;
  // As visible as the card whose place it takes.
  const card = replies.find((one) => one.takesPlace && isTargeted(one) === (pressed?.inPrivate ?? false));
  // The response changes the card for the presser alone; the others see it when the message changes.
  if (card && pressed) await replace(context, pressed, card.activity);
  // What stands in the response is shown without line breaks, and to the presser alone.
  const inWords = replies.every(({ activity }) => activity.textFormat === 'plain');
  await deliver(delivery, inWords ? [] : replies.filter((one) => one !== card));
  const words = inWords ? replies.map(({ activity }) => activity.text).join('\n\n') : '';
  await respond(context, card ? cardResponse(card.activity) : wordsResponse(words));
};

/** Answers what somebody says to the offer of a file: it stays as it was pressed, so it goes (PLATFORM §6). */
export const deliverConsented = async (delivery: Delivery, replies: readonly Rendered[]): Promise<void> => {
  const { context, pressed } = delivery;
  await deliver({ ...delivery, pressed: undefined }, replies);
  if (pressed) await context.deleteActivity(pressed.id).catch(() => undefined);
  await respond(context, {});
};

const isTargeted = ({ reply }: Rendered): boolean => reply.targeted !== undefined;

/** To everybody who reads along. What only one person saw cannot become visible to others, so it is taken away instead. */
const sayOpenly = async ({ context, pressed }: Delivery, { activity, takesPlace }: Rendered): Promise<void> => {
  const replaced = takesPlace ? pressed : undefined;
  if (replaced && !replaced.inPrivate && (await replace(context, replaced, activity))) return;
  await withPatience(() => context.sendActivity(activity));
  if (replaced?.inPrivate) await asTargeted(() => context.deleteActivity(replaced.id)).catch(() => undefined);
};

/** To the one who asked: here, else in the person's own chat, else to everybody, in words that give nothing away. */
const sayTargeted = async (delivery: Delivery, { reply, activity, takesPlace }: Rendered): Promise<void> => {
  const { context, rendering, pressed, postTargeted, postAlone, neutral } = delivery;
  if (takesPlace && pressed?.inPrivate && (await replace(context, pressed, activity))) return;
  if (await withPatience(() => postTargeted(context, activity))) return;
  const { targeted, ...open } = reply;
  if (targeted === 'always' && (await postAlone(open))) return;
  const said = targeted === 'always' ? neutral : open;
  await sayOpenly(delivery, {
    reply: said,
    activity: activityOf(said, rendering),
    takesPlace: said === open && takesPlace,
  });
};

/** @returns whether the card was replaced; old cards and some clients cannot be changed, then it is posted anew */
const replace = async (
  context: TurnContext,
  { id, inPrivate }: Pressed,
  activity: Partial<Activity>,
): Promise<boolean> => {
  const update = () => context.updateActivity({ ...activity, id });
  try {
    await withPatience(() => (inPrivate ? asTargeted(update) : update()));
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
