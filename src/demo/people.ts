import { type PersonId, personId } from '../model/identity.ts';
import playground from './playground.json' with { type: 'json' };

const { tenantId, currentUser, groupChat, team } = playground;

/** The made-up person who sits at the local client: facilitator of the demo network, and whoever else it takes. */
export const host: { readonly person: PersonId; readonly name: string; readonly tenant: string } = {
  person: personId(tenantId, currentUser.aadObjectId),
  name: currentUser.name,
  tenant: tenantId,
};

/** The client's group chat and channels, by their ids in Teams. */
export const chats: readonly string[] = [groupChat.id, team.id, ...team.channels.map(({ id }) => id)];
