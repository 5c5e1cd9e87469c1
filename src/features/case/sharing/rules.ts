import { isAfter } from '../../../model/calendar.ts';
import type { PathwayCase } from '../../../model/case.ts';
import { type Act, isNewTo, logAccess } from '../../../model/cases.ts';
import type { PersonId } from '../../../model/identity.ts';
import { Refusal } from '../../../model/refusal.ts';
import { caseworkersIn } from '../../../model/roles.ts';
import { sendingAtOnce } from '../../../model/sending-times.ts';
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

/**
 * Takes back that a case was shared or handed over: its contact persons are those it had. Whoever has been told of it, or
 * has opened it, stays beside them: nobody loses a case that they have begun to follow up.
 * @throws Refusal `caseSeenByThen` when that would change nothing
 */
export const takeGivenBack = (it: PathwayCase, was: readonly PersonId[], act: Act): PathwayCase => {
  const isUnaware = (person: PersonId): boolean =>
    isNewTo(it, person) &&
    it.handovers.some(({ to, at }) => to === person && isAfter(sendingAtOnce(at).at, it.remindedUntil));
  const withdrawn = it.contactPersons.filter((person) => !was.includes(person) && isUnaware(person));
  const lacking = was.filter((person) => !it.contactPersons.includes(person));
  if (withdrawn.length + lacking.length === 0) throw new Refusal('caseSeenByThen');
  const staying = it.contactPersons.filter((person) => !was.includes(person) && !withdrawn.includes(person));
  const contactPersons = [...was, ...staying];
  const handovers = it.handovers.filter(({ to }) => !withdrawn.includes(to));
  return logAccess({ ...it, contactPersons, handovers, version: it.version + 1 }, act, 'changed');
};
