import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';

/** Where Los can post, as it is kept in rooms and persons: what stays the same from turn to turn, and no names. */
const Address = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.enum(['personal', 'groupChat', 'channel']),
    tenantId: z.string().optional(),
  }),
});
export type Address = z.infer<typeof Address>;

/** Writes an address; the same place gives the same text, so that an unchanged one costs no write. */
export const writeAddress = (address: Address): string => JSON.stringify(Address.parse(address));

/** In a channel the id names the thread too; the channel is what stays. */
export const withoutThread = (conversation: string): string => conversation.split(';messageid=', 1).join();

export const readAddress = (written: string): Address => Address.parse(JSON.parse(written));

export const referenceTo = ({ channelId, serviceUrl, bot, conversation }: Address): Partial<ConversationReference> => ({
  channelId,
  serviceUrl,
  bot: { ...bot, name: '' },
  conversation: { ...conversation, isGroup: conversation.conversationType !== 'personal', name: '' },
});
