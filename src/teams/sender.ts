import type { Activity, ConversationParameters, TurnContext } from 'botbuilder';
import { teamsIssuer } from '../keys.ts';
import { objectIdOf } from '../model/identity.ts';
import { notSent } from '../model/undelivered.ts';
import { isOutdated, type Posted, type Route, type Sender } from '../reminders/sender.ts';
import type { Adapter } from './adapter.ts';
import { readAddress, referenceTo, writeAddress } from './address.ts';
import { outcomeOf } from './failures.ts';
import { activityOf, isTooLarge, type Rendering } from './outgoing.ts';
import { type Destination, destinationOf, type Pacer } from './pacer.ts';

type Send = (context: TurnContext) => Promise<void>;

/** A sender that keeps within what Teams takes. Who has to wait too long is told so, as if Teams had said it. */
export const paced = (sender: Sender, pacer: Pacer): Sender => ({
  async post(recipient, reply, language, mayLeave) {
    const leave = await pacer.acquire(destinationFor(recipient), requestsFor(recipient));
    if (!leave.granted) return { result: 'throttled', retryAfterMs: leave.retryAfterMs, reason: '429' };
    return sender.post(recipient, reply, language, mayLeave);
  },
});

/** A sender for those who wait for an answer: it goes out at once, and reminders make room for it. */
export const counted = (sender: Sender, pacer: Pacer): Sender => ({
  post(recipient, ...said) {
    const place = destinationFor(recipient);
    for (let request = 0; request < requestsFor(recipient); request += 1) pacer.count(place);
    return sender.post(recipient, ...said);
  },
});

/** To open a chat is a request of its own. */
const requestsFor = (recipient: Route): number => ('person' in recipient ? 2 : 1);

const destinationFor = (recipient: Route): Destination => {
  if ('address' in recipient) return destinationOf(readAddress(recipient.address).conversation);
  const { tenantId } = readAddress(recipient.via).conversation;
  return destinationOf({ id: recipient.userId, tenantId });
};

/** What a sender says messages with, and the clock for the times that Teams names. */
export interface Sending extends Omit<Rendering, 'language'> {
  readonly now: () => number;
}

/** Posts messages that nobody asked for: each is sent once, and what became of it is told as a value. */
export const createSender = (adapter: Adapter, { now, ...rendering }: Sending): Sender => {
  const post: Sender['post'] = async (recipient, reply, language, mayLeave = () => true) => {
    const activity = activityOf(reply, { ...rendering, language });
    if (isTooLarge(activity)) return { result: 'tooLarge', reason: 'MessageSizeTooBig' };
    let posted: Posted = given;
    const send: Send = async (context) => {
      if (!mayLeave()) return;
      try {
        // The SDK makes up an incoming activity; an answer to that one would belong to no thread.
        context.activity.id = '';
        const opened = 'person' in recipient ? { address: openedAddress(context.activity) } : {};
        const response = await context.sendActivity(activity);
        posted = { result: 'sent', activityId: response?.id ?? '', ...opened };
      } catch (error) {
        // Caught here because the SDK may swallow it, and a message that never went out would look sent.
        posted = outcomeOf(error, now());
      }
    };
    try {
      await reach(adapter, recipient, send);
    } catch (error) {
      return notOpened(outcomeOf(error, now()));
    }
    return posted;
  };
  return {
    post: async (recipient, reply, language, mayLeave) => {
      const posted = await post(recipient, reply, language, mayLeave);
      const other = isOutdated(posted) && byObjectId(recipient);
      return other ? post(other, reply, language, mayLeave) : posted;
    },
  };
};

/** Whoever posts does not hold the message any more. */
const given: Posted = { result: 'throttled', retryAfterMs: 0, reason: notSent };

/** Teams' own user ids are made for one registration of the bot; the person's id in Entra stays, and Teams takes it as well. */
const byObjectId = (recipient: Route): Route | undefined => {
  if (!('person' in recipient)) return undefined;
  const userId = objectIdOf(recipient.person);
  return userId === recipient.userId ? undefined : { ...recipient, userId };
};

const reach = (adapter: Adapter, recipient: Route, send: Send): Promise<void> => {
  if ('address' in recipient) {
    return adapter.continueConversationAsync(adapter.appId, referenceTo(readAddress(recipient.address)), send);
  }
  const { channelId, serviceUrl, bot, conversation } = readAddress(recipient.via);
  const parameters = personalChat(recipient.userId, bot, conversation.tenantId ?? '');
  return adapter.createConversationAsync(adapter.appId, channelId, serviceUrl, teamsIssuer, parameters, send);
};

const personalChat = (userId: string, bot: { readonly id: string }, tenant: string): ConversationParameters => ({
  isGroup: false,
  bot: { ...bot, name: '' },
  members: [{ id: userId, name: '' }],
  tenantId: tenant,
  channelData: { tenant: { id: tenant } },
  activity: undefined as never,
});

const openedAddress = ({ channelId, serviceUrl, recipient, conversation }: Activity): string =>
  writeAddress({
    channelId,
    serviceUrl,
    bot: recipient,
    conversation: { id: conversation.id, conversationType: 'personal', tenantId: conversation.tenantId },
  });

/** When not even the chat could be opened nothing was sent, so it is safe to try again. */
const notOpened = (outcome: Posted): Posted =>
  outcome.result === 'unknown'
    ? { result: 'throttled', retryAfterMs: 60_000, reason: `${notSent} ${outcome.reason}` }
    : outcome;
