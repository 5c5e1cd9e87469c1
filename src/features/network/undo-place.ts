import { networksHere } from '../../dialog/here.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import type { Network } from '../../model/network.ts';
import { rolesInNetwork } from '../../model/roles.ts';
import { keys, kinds } from '../../store/kinds.ts';

/** The networks a person facilitates; in a room, the one whose facilitators talk there. */
export const networksToUndo: UndoPlace<Network> = async ({ here, me, documents }, { network: asked }) => {
  const ids = networksHere(here).filter((id) => id === (asked ?? id));
  const found = await Promise.all(ids.map((id) => documents.read(kinds.network, keys.network(id))));
  return found.flatMap((target) =>
    target ? [{ target, roles: (network: Network) => rolesInNetwork(network, me.person) }] : [],
  );
};
