import type { Activity, ConversationParameters, TurnContext } from 'botbuilder';
import type { Route, Sender } from '../reminders/sender.ts';
import type { Adapter } from './adapter.ts';
import { readAddress, referenceTo, writeAddress } from './address.ts';
import { outcomeOf } from './failures.ts';
import { activityOf, type Rendering } from './outgoing.ts';
import { type Destination, destinationOf, type Pacer } from './pacer.ts';

/** The audience of the tokens the bot shows to Teams (botframework-connector's AuthenticationConstants). */
const teamsAudience = 'https://api.botframework.com';

type Send = (context: TurnContext) => Promise<void>;

/** A poster that keeps within what Teams takes. Who has to wait too long is told so, as if Teams had said it. */
export const paced = (poster: Sender, pacer: Pacer): Sender => ({
  async post(recipient, reply, language) {
    // To open a chat is a request of its own.
    const leave = await pacer.acquire(destinationFor(recipient), 'person' in recipient ? 2 : 1);
    if (!leave.granted) return { result: 'throttled', retryAfterMs: leave.retryAfterMs };
    return poster.post(recipient, reply, language);
  },
});

const destinationFor = (recipient: Route): Destination => {
  if ('address' in recipient) return destinationOf(readAddress(recipient.address).conversation);
  const { tenantId } = readAddress(recipient.via).conversation;
  return destinationOf({ id: recipient.userId, tenantId });
};

/** Posts messages that nobody asked for: each is sent once, and what became of it is told as a value. */
export const createSender = (adapter: Adapter, rendering: Omit<Rendering, 'language'>): Sender => ({
  async post(recipient, reply, language) {
    let activityId: string | undefined;
    let failure: unknown;
    let address: string | undefined;
    const send: Send = async (context) => {
      try {
        // The SDK makes up an incoming activity; an answer to that one would belong to no thread.
        context.activity.id = '';
        if ('person' in recipient) address = openedAddress(context.activity);
        const response = await context.sendActivity(activityOf(reply, { ...rendering, language }));
        activityId = response?.id ?? '';
      } catch (error) {
        // Caught here because the SDK may swallow it, and a message that never went out would look sent.
        failure = error;
      }
    };
    try {
      await reach(adapter, recipient, send);
    } catch (error) {
      return notOpened(error);
    }
    if (activityId === undefined) return outcomeOf(failure);
    return { result: 'sent', activityId, ...(address ? { address } : {}) };
  },
});

const reach = (adapter: Adapter, recipient: Route, send: Send): Promise<void> => {
  if ('address' in recipient) {
    return adapter.continueConversationAsync(adapter.appId, referenceTo(readAddress(recipient.address)), send);
  }
  const { channelId, serviceUrl, bot } = readAddress(recipient.via);
  const parameters = personalChat(recipient, bot);
  return adapter.createConversationAsync(adapter.appId, channelId, serviceUrl, teamsAudience, parameters, send);
};

const personalChat = (
  { person, userId }: Extract<Route, { person: string }>,
  bot: { readonly id: string },
): ConversationParameters => {
  const tenant = person.slice(0, person.indexOf(':'));
  return {
    isGroup: false,
    bot: { ...bot, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
    activity: undefined as never,
  };
};

const openedAddress = ({ channelId, serviceUrl, recipient, conversation }: Activity): string =>
  writeAddress({
    channelId,
    serviceUrl,
    bot: recipient,
    conversation: { id: conversation.id, conversationType: 'personal', tenantId: conversation.tenantId },
  });

/** When not even the chat could be opened nothing was sent, so it is safe to try again. */
const notOpened = (error: unknown) => {
  const outcome = outcomeOf(error);
  return outcome.result === 'unknown' ? { result: 'throttled' as const, retryAfterMs: 60_000 } : outcome;
};
