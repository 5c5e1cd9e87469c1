import type { PersonId } from '../domain/identity.ts';
import type { Recipient } from '../domain/inbox.ts';
import { withUnreachedLeader } from '../domain/roster.ts';
import type { Team } from '../domain/team.ts';
import { changeIfThere } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { Means } from './handIn.ts';

/**
 * Remembers in a leader's teams that the leader could not be reached, so that each team lead is told once how to
 * invite. If this is cut off, the next message that does not arrive is as good an occasion.
 */
export const noteUnreachedLeader = async (
  { documents, now }: Means & { readonly now: () => string },
  recipient: Recipient,
  teams: readonly Team[],
): Promise<void> => {
  const person: PersonId = recipient.slice(recipient.indexOf(':') + 1);
  for (const { id } of recipient.startsWith('person:') ? teams : []) {
    const apply = (team: Team): Team => withUnreachedLeader(team, person, now());
    await changeIfThere(documents, kinds.team, keys.team(id), apply);
  }
};
