import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { networksHere } from '../../dialog/here.ts';
import { textIn } from '../../dialog/request.ts';
import { documentTarget, findNetwork, networkIn } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import type { Announcement } from '../../model/announcement.ts';
import { requireRunningFor } from '../../model/network-archive.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInNetwork } from '../../model/roles.ts';
import { type Loaded, listed } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** Something that facilitators write to their teams, or have written. */
    announcement: TurnOn<Announcement>;
  }
}

interface FoundAnnouncement {
  readonly target: Loaded<Announcement>;
  /** What the person is in the network. */
  readonly held: readonly Role[];
}

/** Who is nobody in the network hears that first, and not whether there is such a message. */
export const announcementTarget = documentTarget<Announcement, FoundAnnouncement>({
  load: async (turn, request, may) => {
    const { body: network } = await findNetwork(turn, networkIn(request));
    const held = rolesInNetwork(network, turn.me.person);
    if (!held.includes('facilitator')) throw new Refusal('facilitatorsOnly');
    requireRunningFor(network, may);
    const id = textIn(request, 'announcement') ?? request.about.announcement;
    const target =
      id === undefined ? undefined : await turn.documents.read(kinds.announcement, keys.announcement(network.id, id));
    if (!target) throw new Refusal('announcementGone');
    return { target, held };
  },
  roles: (_turn, _announcement, { held }) => held,
});

/** Those of the networks a person facilitates; in a room, of the one whose facilitators talk there. */
export const announcementsToUndo: UndoPlace<Announcement> = async (turn, { network: asked, announcement }) => {
  const ids = networksHere(turn.here).filter((id) => id === (asked ?? id));
  const all = (await Promise.all(ids.map((id) => ofNetwork(turn, id)))).flat();
  return all.filter(({ target }) => target.body.id === (announcement ?? target.body.id));
};

const ofNetwork = async ({ documents, me }: Turn, id: string) => {
  const network = (await documents.read(kinds.network, keys.network(id)))?.body;
  if (!network) return [];
  const found = await listed(documents.list(kinds.announcement, keys.network(id).pk, 'announcement:'));
  return found.map((target) => ({ target, roles: () => rolesInNetwork(network, me.person) }));
};
