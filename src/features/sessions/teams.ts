import type { Turn } from '../../dialog/handler.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import { teamsIn } from '../../upkeep/lists.ts';
import { networksHolding } from '../../upkeep/session-plans.ts';

/** A team as its network lists it. */
export interface ListedTeam {
  readonly id: string;
  readonly name: string;
}

/** The teams of a session, of all networks that hold it, by name. */
export const teamsOf = async (
  { documents }: Pick<Turn, 'documents'>,
  plan: Pick<SessionPlan, 'id' | 'networks'>,
): Promise<readonly ListedTeam[]> => {
  const networks = await networksHolding(documents, plan);
  const teams = new Map(networks.flatMap(({ teams }) => teams).map((team) => [team.id, team]));
  return [...teams.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
};

/** The same teams' own documents. */
export const readTeams = ({ documents }: Pick<Turn, 'documents'>, listed: readonly ListedTeam[]): Promise<Team[]> =>
  teamsIn(
    documents,
    listed.map(({ id }) => id),
  );
