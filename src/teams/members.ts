import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Arrival, ChatMember } from '../dialog/arrival.ts';
import { readAddress } from './address.ts';
import type { Conversations } from './connector.ts';
import { outcomeOf } from './failures.ts';
import { memberOf, type Reading } from './incoming.ts';

const RosterAccount = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  givenName: z.string().nullish(),
  surname: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  tenantId: z.string().nullish(),
});
type RosterAccount = z.infer<typeof RosterAccount>;

/** Teams hands out at most 500 members at a time. */
const pageSize = 500;
const maximumPages = 20;

/** Whose members are asked for, and in which tenant it lies. */
interface Place {
  readonly conversation: string;
  readonly tenant: string;
}

/**
 * Who is in the chat or channel, without the bot itself. A standard channel has everybody in its team; the other kinds
 * have members of their own. Where Teams does not say which it is, the channel's own are asked for: nobody is offered
 * who may not be in it.
 */
export const membersOf = async (
  context: TurnContext,
  { conversation, channel, tenant }: Arrival,
  reading: Reading,
): Promise<readonly ChatMember[]> => {
  if (channel?.kind === 'standard') return membersIn(context, { conversation: channel.team, tenant }, reading);
  const own = await membersIn(context, { conversation, tenant }, reading);
  if (own.length > 0 || !channel || channel.kind) return own;
  return membersIn(context, { conversation: channel.team, tenant }, reading);
};

/** Who is in the chat or channel at an address: nobody, as far as Los may know, where it is not let in. */
export const membersAt = (context: TurnContext, address: string, reading: Reading): Promise<readonly ChatMember[]> => {
  const { id, tenantId = 'local' } = readAddress(address).conversation;
  return membersIn(context, { conversation: id, tenant: tenantId }, reading).catch(nobodyIfShutOut);
};

/** What passes is thrown on: it says nothing of who is there. */
const nobodyIfShutOut = (error: unknown): readonly ChatMember[] => {
  const { result } = outcomeOf(error);
  if (result === 'gone' || result === 'noChat') return [];
  throw error;
};

const membersIn = async (context: TurnContext, place: Place, reading: Reading): Promise<readonly ChatMember[]> => {
  const { conversations }: { conversations: Conversations } = context.turnState.get(context.adapter.ConnectorClientKey);
  // In a shared channel somebody may come twice: in person, and by way of a team.
  const members = new Map<string, ChatMember>();
  let next: string | undefined;
  for (let page = 0; page < maximumPages; page++) {
    const asked = { pageSize, continuationToken: next };
    const found = await conversations.getConversationPagedMembers(place.conversation, asked);
    const { members: accounts, continuationToken } = found;
    for (const account of accounts) {
      for (const member of parse(account, context.activity.recipient.id, place.tenant, reading)) {
        members.set(member.person, member);
      }
    }
    if (!continuationToken) break;
    next = continuationToken;
  }
  return [...members.values()];
};

const parse = (account: unknown, bot: string, tenant: string, reading: Reading): ChatMember[] => {
  const parsed = RosterAccount.safeParse(account);
  if (!parsed.success || parsed.data.id === bot) return [];
  const { id, aadObjectId, objectId } = parsed.data;
  const found = { id, name: nameOf(parsed.data), aadObjectId: aadObjectId ?? objectId };
  const member = memberOf(found, tenant, reading);
  return member ? [{ ...member, guest: isGuest(parsed.data, tenant) }] : [];
};

const nameOf = ({ name, givenName, surname }: RosterAccount): string =>
  name?.trim() || [givenName, surname].filter((part) => part?.trim()).join(' ');

/** Whether somebody belongs to another organisation: Los cannot always write to such a one alone. */
const isGuest = ({ userRole, userPrincipalName, tenantId }: RosterAccount, tenant: string): boolean =>
  userRole === 'guest' ||
  userRole === 'anonymous' ||
  /#EXT#/i.test(userPrincipalName ?? '') ||
  (Boolean(tenantId) && tenant !== 'local' && tenantId?.toLowerCase() !== tenant);
