import type { Network } from '../../model/network.ts';
import type { Reading } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn } from '../../upkeep/lists.ts';
import type { TeamAtWork } from './rules.ts';

/** What is known of the work of a network's teams; one list for each. */
export const teamsAtWork = async (documents: Reading, network: Network): Promise<TeamAtWork[]> => {
  const found: TeamAtWork[] = [];
  for (const { id } of network.teams) {
    const team = (await documents.read(kinds.team, keys.team(id)))?.body;
    if (team) found.push({ team, cases: await casesIn(documents, id) });
  }
  return found;
};
