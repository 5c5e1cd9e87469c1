import type { PersonId } from '../../model/identity.ts';
import { withUnreachedLeader } from '../../model/roster.ts';
import type { Team } from '../../model/team.ts';
import { isUnreachable } from '../../model/undelivered.ts';
import type { OnOutcome } from '../../reminders/occasion.ts';
import { changeIfThere } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

/**
 * Remembers in a leader's teams that the leader could not be reached, so that each team lead is told once how to
 * invite. If this is cut off, the next message that does not arrive is as good an occasion.
 */
export const noteUnreachedLeader: OnOutcome = async ({ documents, now }, { reason, recipient, teams }) => {
  if (reason === undefined || !isUnreachable(reason) || !recipient.startsWith('person:')) return;
  const person: PersonId = recipient.slice(recipient.indexOf(':') + 1);
  for (const { id } of teams) {
    const apply = (team: Team): Team => withUnreachedLeader(team, person, now());
    await changeIfThere(documents, kinds.team, keys.team(id), apply);
  }
};
