import type { PathwayCase } from '../../../model/case.ts';
import { type Act, logAccess } from '../../../model/cases.ts';
import type { PersonId } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { caseworkersIn } from '../../../model/roles.ts';
import type { Member, Team } from '../../../model/team.ts';

/** How many people a case remembers having been given to. */
const handoversKept = 5;

/** Who in the team may be a contact person, other than the person: those who may have cases of their own. */
export const colleaguesOf = (team: Team, person: PersonId): readonly Member[] =>
  caseworkersIn(team).filter((member) => member.person !== person);

/** The contact persons of a case who are in the team. */
export const contactPersonsOf = (team: Team, it: PathwayCase): Member[] =>
  team.members.filter(({ person }) => it.contactPersons.includes(person));

/**
 * Shares a case with a colleague, who becomes a contact person too. Sharing it with one who is has no effect.
 * @throws Refusal `contactPersonMissing`, `caseClosed`
 */
export const shareCase = (it: PathwayCase, team: Team, to: PersonId, act: Act): PathwayCase => {
  requireColleague(it, team, to, act);
  return it.contactPersons.includes(to) ? it : given(it, to, act, 'shared', it.contactPersons);
};

/**
 * Hands a case over to a colleague and leaves it. A case is never without a contact person.
 * @throws Refusal `contactPersonMissing`, `caseClosed`
 */
export const handOverCase = (it: PathwayCase, team: Team, to: PersonId, act: Act): PathwayCase => {
  requireColleague(it, team, to, act);
  const others = it.contactPersons.filter((person) => person !== act.by);
  if (!others.includes(to)) return given(it, to, act, 'handedOver', others);
  return logAccess({ ...it, contactPersons: others, version: it.version + 1 }, act, 'handedOver', to);
};

const requireColleague = (it: PathwayCase, team: Team, to: PersonId, { by }: Act): void => {
  if (it.closedAt) throw new Refusal('caseClosed', { code: it.code });
  if (!colleaguesOf(team, by).some(({ person }) => person === to)) throw new Refusal('contactPersonMissing');
};

const given = (
  it: PathwayCase,
  to: PersonId,
  act: Act,
  what: 'shared' | 'handedOver',
  others: readonly PersonId[],
): PathwayCase => {
  const handovers = [...it.handovers, { to, at: act.now }].slice(-handoversKept);
  return logAccess({ ...it, contactPersons: [...others, to], handovers, version: it.version + 1 }, act, what, to);
};
