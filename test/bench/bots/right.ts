import { z } from 'zod';
import type { Answered } from '../../support/post.ts';
import { connectorMethods, type KindOfTurn, pressedCard } from './activities.ts';
import type { Arrived } from './connector.ts';

const cardType = z.literal('application/vnd.microsoft.card.adaptive');
const Card = z.object({ type: z.literal('AdaptiveCard'), body: z.array(z.unknown()).min(1) });
const Message = z.object({ attachments: z.tuple([z.object({ contentType: cardType, content: Card })]) });
const Executed = z.object({ statusCode: z.literal(200), type: cardType, value: Card });

/** What is wrong with how a bot took a turn, if anything: the status, what it asked of the connector, or a card. */
export const wrongIn = (
  kind: KindOfTurn,
  expected: string,
  { status, body }: Answered,
  arrived: readonly Arrived[],
): string | undefined => {
  if (status < 200 || status > 299) return `status ${status}: ${body.slice(0, 200)}`;
  const [request, ...others] = arrived;
  if (!request || others.length > 0) return `${arrived.length} requests to the connector`;
  const isInPlace = connectorMethods[kind] === 'POST' || request.activityId === pressedCard;
  if (request.method !== connectorMethods[kind] || !isInPlace) return `${request.method} to the connector`;
  if (!says(Message, request.body, expected)) return `wrong message: ${request.body.slice(0, 200)}`;
  if (kind === 'execute' && !says(Executed, body, expected)) return `wrong answer: ${body.slice(0, 200)}`;
  return undefined;
};

const says = (shape: z.ZodType, text: string, expected: string): boolean =>
  text.toLowerCase().includes(expected) && shape.safeParse(parsed(text)).success;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
