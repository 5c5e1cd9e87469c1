import { z } from 'zod';
import type { Person, Room } from '../../model/person.ts';
import { needsSettling } from '../../model/roster.ts';
import { atOnce } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import type { Owner } from '../../reminders/occasion.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settleTeam } from '../../upkeep/projections.ts';
import { settleSummary, summaryAt } from '../../upkeep/summaries.ts';

declare module '../../reminders/occasion.ts' {
  interface Owners {
    team: { readonly document: Team; readonly told: { readonly team: Team } };
  }
}

/** A team reminds its chats and its members; its copies elsewhere are made at once. */
export const teamOwner: Owner<'team'> = {
  type: 'team',
  kind: kinds.team,
  ref: z.object({ team: z.string() }),
  refOf: ({ id }) => ({ team: id }),
  key: ({ team = '' }) => keys.team(team),
  prefix: ({ id }) => id,
  load: async (_, team) => ({ team }),
  team: ({ team }) => team,
  here: (documents, here) => teamsHere(documents, here),
  upkeepAt: (team) => (needsSettling(team) ? atOnce : summaryAt(team)),
  upkeep: async (documents, team, now) => settleSummary(documents, await settleTeam(documents, team, now), now),
};

/** The team that works in a chat; the teams a person is in, by their own rosters. */
export const teamsHere = async (documents: Reading, here: Room | Person): Promise<Team[]> => {
  const isRoom = 'scope' in here;
  const ids = isRoom ? [here.team].filter((id) => id !== undefined) : here.memberships.map(({ team }) => team);
  const teams = await Promise.all([...new Set(ids)].map((id) => documents.read(kinds.team, keys.team(id))));
  return teams.flatMap((found) => {
    const isThere = isRoom || found?.body.members.some(({ person }) => person === here.id);
    return found && isThere ? [found.body] : [];
  });
};
