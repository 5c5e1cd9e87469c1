import type { Turn, TurnOn } from '../../dialog/handler.ts';
import { ownTeamIds } from '../../dialog/here.ts';
import { type Request, textIn } from '../../dialog/request.ts';
import { documentTarget } from '../../dialog/targets.ts';
import type { UndoPlace } from '../../dialog/undoing.ts';
import { CaseCode, type PathwayCase } from '../../model/case.ts';
import { casesOf, parseCaseCode } from '../../model/cases.ts';
import type { PersonId } from '../../model/identity.ts';
import type { Person } from '../../model/person.ts';
import { Refusal } from '../../model/refusal.ts';
import { allows, authorise, type Role, rolesInCase } from '../../model/roles.ts';
import { type Documents, type Loaded, listed } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { casesIn } from '../../upkeep/lists.ts';
import { mostPressingFirst } from './due.ts';
import { noCaseCard, whichCaseCard } from './which-case-card.ts';

declare module '../../dialog/handler.ts' {
  interface Targets {
    case: TurnOn<PathwayCase>;
  }
}

/** One case, for its contact persons. */
export const caseTarget = documentTarget<PathwayCase>({
  load: async (turn, request) => ({ target: await findCase(turn, request) }),
  whichOne: async (turn, request, { code }) => {
    if (code === 'whichCase') return [whichCaseCard(turn, request, await casesMeant(turn, request))];
    return code === 'noOpenCase' || code === 'noClosedCase' ? [noCaseCard(turn, code)] : undefined;
  },
  roles: ({ me }, it) => rolesInCase(it, me.person),
});

/**
 * A code that is typed means the own case of that name: in the team that is current, else in another one. Without a code
 * the only case is meant that it can be. Only where the person has a role to follow up cases in: another one takes the
 * access away at once.
 */
const findCase = async (turn: Turn, request: Request): Promise<Loaded<PathwayCase>> => {
  const { here, me, documents } = turn;
  if (!('person' in here)) throw new Refusal('personalChatOnly');
  const { team: asked } = request.about;
  const teams = ownTeamIds(here).filter((team) => asked === undefined || team === asked);
  if (teams.length === 0) throw new Refusal('noTeamYet');
  authorise(
    teams.flatMap((team) => rolesIn(here.person.body, team)),
    'case.list',
  );
  const code = codeIn(request);
  if (code === undefined) return onlyCase(turn, request);
  for (const team of teams.filter((one) => followsUpIn(here.person.body, one))) {
    const loaded = await documents.read(kinds.case, keys.case(team, code));
    if (loaded?.body.contactPersons.includes(me.person)) return loaded;
  }
  throw new Refusal('unknownCase', { code });
};

const rolesIn = ({ memberships }: Person, team: string): Role[] =>
  memberships.filter((one) => one.team === team).map(({ role }) => role);

/** Whether somebody may have cases in a team. */
export const followsUpIn = (person: Person, team: string): boolean => allows(rolesIn(person, team), 'case.list');

/** A case for somebody who looks at a picture of it; none for whoever may not open it any more. */
export const caseForViewer = async (
  documents: Documents,
  { team, code, viewer }: { readonly team: string; readonly code: CaseCode; readonly viewer: PersonId },
): Promise<PathwayCase | undefined> => {
  const [person, it] = await Promise.all([
    documents.read(kinds.person, keys.person(viewer)),
    documents.read(kinds.case, keys.case(team, code)),
  ]);
  if (!it || !person || !followsUpIn(person.body, team)) return undefined;
  return allows(rolesInCase(it.body, viewer), 'case.open') ? it.body : undefined;
};

/** A field for a code that was left empty is no code; a word alone has none. */
const codeIn = (request: Request): CaseCode | undefined => {
  const known = CaseCode.safeParse(request.about.code).data;
  if (known !== undefined || !('code' in request.data)) return known;
  return parseCaseCode(textIn(request, 'code') ?? '');
};

/** @throws Refusal `noOpenCase`, `noClosedCase`, `whichCase` */
const onlyCase = async (turn: Turn, request: Request): Promise<Loaded<PathwayCase>> => {
  const [only, ...others] = await casesMeant(turn, request);
  if (others.length > 0) throw new Refusal('whichCase');
  const loaded = only && (await turn.documents.read(kinds.case, keys.case(only.team, only.code)));
  if (!loaded) throw new Refusal(isAboutClosed(request) ? 'noClosedCase' : 'noOpenCase');
  return loaded;
};

/** A closed case is reopened; everything else is done with open ones. */
const isAboutClosed = ({ verb }: Request): boolean => verb === 'case.reopen';

/** The own cases that a word without a code can mean, the most pressing first: a list turn. */
const casesMeant = async ({ here, me, documents }: Turn, request: Request): Promise<readonly PathwayCase[]> => {
  const teams = 'person' in here ? ownTeamIds(here).filter((team) => followsUpIn(here.person.body, team)) : [];
  const all = await Promise.all(teams.map((team) => casesIn(documents, team)));
  const own = casesOf(all.flat(), me.person);
  return mostPressingFirst(own.filter(({ closedAt }) => (closedAt !== undefined) === isAboutClosed(request)));
};

/** The cases in which the person may have taken something away, or which the person has handed over. */
export const casesToUndo: UndoPlace<PathwayCase> = async ({ here, me, documents }, { team: asked, code }) => {
  if (!('person' in here)) return [];
  const teams = ownTeamIds(here).filter((team) => followsUpIn(here.person.body, team) && team === (asked ?? team));
  const named = CaseCode.safeParse(code).data;
  const found = await Promise.all(teams.map((team) => loadedIn(documents, team, named)));
  return found.flat().map((target) => ({ target, roles: (it) => rolesInCase(it, me.person) }));
};

const loadedIn = async (
  documents: Documents,
  team: string,
  code: CaseCode | undefined,
): Promise<readonly Loaded<PathwayCase>[]> => {
  if (code === undefined) return listed(documents.list(kinds.case, keys.team(team).pk, 'case:'));
  return [await documents.read(kinds.case, keys.case(team, code))].filter((it) => it !== undefined);
};
