import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { ownTeamIds } from '../../dialog/here.ts';
import { type Request, textIn } from '../../dialog/request.ts';
import { documentTarget } from '../../dialog/targets.ts';
import { CaseCode, type PathwayCase } from '../../model/case.ts';
import { parseCaseCode } from '../../model/cases.ts';
import { Refusal } from '../../model/refusal.ts';
import { allows, authorise, rolesInCase } from '../../model/roles.ts';
import type { Loaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    case: TurnOn<PathwayCase>;
  }
}

/** One case, for its contact persons. */
export const caseTarget = documentTarget<PathwayCase>({
  load: async (turn, request) => ({ target: await findCase(turn, request) }),
  roles: ({ me }, it) => rolesInCase(it, me.person),
});

/**
 * A code that is typed means the own case of that name: in the team that is current, else in another one. Only where the
 * person has a role to follow up cases in: another one takes the access away at once.
 */
const findCase = async ({ here, me, documents }: Turn, request: Request): Promise<Loaded<PathwayCase>> => {
  if (!('person' in here)) throw new Refusal('personalChatOnly');
  const { team: asked } = request.about;
  const teams = ownTeamIds(here).filter((team) => asked === undefined || team === asked);
  if (teams.length === 0) throw new Refusal('noTeamYet');
  const rolesIn = (team: string) =>
    here.person.body.memberships.filter((one) => one.team === team).map(({ role }) => role);
  authorise(teams.flatMap(rolesIn), 'case.list');
  const code = codeIn(request);
  for (const team of teams.filter((one) => allows(rolesIn(one), 'case.list'))) {
    const loaded = await documents.read(kinds.case, keys.case(team, code));
    if (loaded?.body.contactPersons.includes(me.person)) return loaded;
  }
  throw new Refusal('unknownCase', { code });
};

const codeIn = (request: Request): CaseCode =>
  CaseCode.safeParse(request.about.code).data ?? parseCaseCode(textIn(request, 'code') ?? '');
