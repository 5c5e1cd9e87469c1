import type { Turn } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Network } from '../../model/network.ts';
import { Refusal } from '../../model/refusal.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { previewCard } from './announcement-card.ts';
import { reportCard } from './list-cards.ts';

/** The network a message is written in. @throws Refusal `noNetworkHere` */
export const networkOf = async ({ documents }: Pick<Turn, 'documents'>, it: Announcement): Promise<Network> => {
  const found = await documents.read(kinds.network, keys.network(it.network.id));
  if (!found) throw new Refusal('noNetworkHere');
  return found.body;
};

/** A message as the teams see it, with what can be done with it. */
export const previewOf = async (
  turn: Turn,
  it: Announcement,
  how: Parameters<typeof previewCard>[3] = {},
): Promise<Reply> => previewCard(turn, it, await networkOf(turn, it), how);

/** A draft as it will be seen; of one that is sent, what became of it. */
export const shownNow = (turn: Turn, it: Announcement, page?: number): Reply | Promise<Reply> =>
  it.sent ? reportCard(turn, it, { page }) : previewOf(turn, it);
