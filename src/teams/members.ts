import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ChatMember } from '../dialog/arrival.ts';
import { memberOf, type Reading } from './incoming.ts';

const RosterAccount = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
});

/** Teams hands out at most 500 members at a time. */
const pageSize = 500;
const maximumPages = 20;

/** Who is in the chat, or for a channel who is in its team, without the bot itself. */
export const membersOf = async (
  context: TurnContext,
  tenant: string,
  reading: Reading,
): Promise<readonly ChatMember[]> => {
  const members: ChatMember[] = [];
  let next: string | undefined;
  for (let page = 0; page < maximumPages; page++) {
    const { members: accounts, continuationToken } = await TeamsInfo.getPagedMembers(context, pageSize, next);
    members.push(...accounts.flatMap((account) => parse(account, context.activity.recipient.id, tenant, reading)));
    if (!continuationToken) break;
    next = continuationToken;
  }
  return members;
};

const parse = (account: unknown, bot: string, tenant: string, reading: Reading): ChatMember[] => {
  const parsed = RosterAccount.safeParse(account);
  if (!parsed.success || parsed.data.id === bot) return [];
  const { aadObjectId, objectId, ...rest } = parsed.data;
  const member = memberOf({ ...rest, aadObjectId: aadObjectId ?? objectId }, tenant, reading);
  return member ? [member] : [];
};
