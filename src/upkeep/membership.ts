import type { PathwayCase } from '../model/case.ts';
import { logAccess } from '../model/cases.ts';
import type { Instant, PersonId } from '../model/identity.ts';
import type { Network } from '../model/network.ts';
import type { Person, Room } from '../model/person.ts';
import { caseworkersIn } from '../model/roles.ts';
import { inRoleSince, leadOf } from '../model/roster.ts';
import type { Member, Team } from '../model/team.ts';

/**
 * What others copy from a team or a network, so that a daily turn need not read it there. Each function returns the
 * very same object when the copy is right already.
 */

/** A team whose lead has taken over cases, and is to be told. */
export const withHandover = (team: Team, cases: number, at: Instant): Team => {
  const to = leadOf(team)?.person;
  if (to === undefined || cases === 0) return team;
  return { ...team, handovers: [...team.handovers, { to, cases, at }].slice(-handoversKept) };
};

const handoversKept = 5;

/** A person's memberships as the team has them. Who loses the current team goes on with another. */
export const withMembership = (person: Person, team: Team): Person => {
  const member = team.members.find((one) => one.person === person.id);
  const known = person.memberships.find((membership) => membership.team === team.id);
  const entry = member && membershipOf(member, team);
  if (known?.role === entry?.role && known?.name === entry?.name && known?.since === entry?.since) return person;
  const memberships = replaced(person.memberships, entry, (membership) => membership.team === team.id);
  return { ...person, memberships, currentTeam: currentTeam(person, memberships) };
};

const membershipOf = (member: Member, { id, name }: Team): Person['memberships'][number] => {
  const { role } = member;
  return { team: id, name, role, ...(role === 'leader' && { since: inRoleSince(member) }) };
};

const replaced = <T>(list: readonly T[], entry: T | undefined, isOld: (one: T) => boolean): T[] => {
  if (entry === undefined) return list.filter((one) => !isOld(one));
  return list.some(isOld) ? list.map((one) => (isOld(one) ? entry : one)) : [...list, entry];
};

const currentTeam = (person: Person, memberships: Person['memberships']): string | undefined =>
  memberships.some(({ team }) => team === person.currentTeam) ? person.currentTeam : memberships[0]?.team;

/** A person's networks: those the person facilitates. */
export const withFacilitation = (person: Person, network: Network): Person => {
  const does = facilitates(network, person.id);
  if (does === person.networks.includes(network.id)) return person;
  const others = person.networks.filter((id) => id !== network.id);
  return { ...person, networks: does ? [...others, network.id] : others };
};

export const facilitates = (network: Network, person: PersonId): boolean =>
  network.facilitators.some((facilitator) => facilitator.person === person);

/** A chat's team: the first one that is set up there stays. */
export const withTeam = (room: Room, team: string): Room => (room.team === undefined ? { ...room, team } : room);

/**
 * A case after some of its contact persons have left the team, or follow up cases there no longer. When none is left
 * somebody takes it over, and sees so in the list of cases: the one who has just given it away, else the team lead.
 * When there is no lead either it stays as it is: out of reach of those who left, as they are no longer in the team,
 * until somebody takes the lead.
 */
export const withoutDeparted = (it: PathwayCase, team: Team, now: Instant, giver?: PersonId): PathwayCase => {
  const caseworkers = caseworkersIn(team).map(({ person }) => person);
  const present = it.contactPersons.filter((person) => caseworkers.includes(person));
  if (present.length === it.contactPersons.length) return it;
  if (present.length > 0) return { ...it, contactPersons: present };
  const heir = caseworkers.find((person) => person === giver) ?? leadOf(team)?.person;
  return heir ? logAccess({ ...it, contactPersons: [heir] }, { by: heir, now, seen: undefined }, 'takenOver') : it;
};
