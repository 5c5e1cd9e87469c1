import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { teamIdsHere } from '../../dialog/here.ts';
import { textIn } from '../../dialog/request.ts';
import { documentTarget, findTeam } from '../../dialog/targets.ts';
import { type Evaluation, mayBeEvaluated } from '../../model/evaluation.ts';
import { Refusal } from '../../model/refusal.ts';
import { type Role, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { teamsIn } from '../../upkeep/lists.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    /** The evaluation of a session, for those who took part. */
    sessionEvaluation: TurnOn<Evaluation>;
  }
}

interface Found {
  readonly target: Loaded<Evaluation>;
  /** What the person is in the team. */
  readonly held: readonly Role[];
}

/** Only of a session of the person's own team; the one that is meant when none is said is the newest that has begun. */
export const sessionEvaluation = documentTarget<Evaluation, Found>({
  load: async (turn, request) => {
    const teams = await teamsOf(turn);
    const session = textIn(request, 'session') ?? newestSession(teams, turn);
    const team = teams.find(({ network }) => network.sessions.some(({ id }) => id === session));
    if (session === undefined || team === undefined) throw new Refusal('noEvaluation');
    const target = await turn.documents.read(kinds.evaluation, keys.evaluation(session));
    if (!target) throw new Refusal('noEvaluation');
    return { target, held: rolesInTeam(team, turn.me.person) };
  },
  roles: (_turn, _evaluation, { held }) => held,
});

/** @throws Refusal as `findTeam`, who is in none */
const teamsOf = async (turn: Turn): Promise<readonly Team[]> => {
  const ids = teamIdsHere(turn.here);
  if (ids.length === 0) return [(await findTeam(turn, undefined)).body];
  return teamsIn(turn.documents, ids);
};

const newestSession = (teams: readonly Team[], { today }: Turn): string | undefined =>
  teams
    .flatMap(({ network }) => network.sessions)
    .filter((session) => mayBeEvaluated(session, today))
    .reduce<{ readonly id: string; readonly first: string } | undefined>(
      (newest, one) => (newest && newest.first >= one.first ? newest : one),
      undefined,
    )?.id;
