import type { Instant, PersonId } from './identity.ts';
import type { Network } from './network.ts';
import { copyForTeam } from './network-set-up.ts';
import { Refusal, refuseStale } from './refusal.ts';
import { caseworkersIn } from './roles.ts';
import { notHandedInYet } from './scheduling.ts';
import { type Member, Team, type TeamRole } from './team.ts';
import { fitting, namesApart } from './written.ts';

/** A person who is, or is to be, in a team. */
export interface Candidate {
  readonly person: PersonId;
  readonly userId: string;
  readonly name: string;
  readonly guest?: boolean | undefined;
  readonly role: TeamRole;
}

/** Somebody as Teams has just told of them. */
type Told = Omit<Candidate, 'role'>;

/** Well above the 4–6 recommended, and a roster still fits on one card. */
const maximumMembers = 15;
/** DOMAIN §2: 4–6 per team recommended. Leaders are not in the daily work, so they do not count. */
const recommendedMembers = { least: 4, most: 6 } as const;

const limits = { name: 80, municipality: 60, municipalities: 12 } as const;

// === Setting up

export interface NewTeam {
  readonly id: string;
  readonly tenant: string;
  readonly room: string;
  readonly name: string;
  /** One or several, as they are written: with commas, «og» or line breaks between them. */
  readonly municipalities: string;
  readonly members: readonly Candidate[];
  readonly network: Network;
}

/**
 * A team as it begins, not yet known to others: its copies elsewhere are still to be made.
 * @throws Refusal `teamNameMissing`, `textTooLong`, `municipalityMissing`, `tooManyMunicipalities`, `tooManyMembers`,
 *   `nobodyInTeam`: the lead is for members to take
 */
export const setUpTeam = (wanted: NewTeam, now: Instant): Team => {
  const details = readDetails(wanted);
  if (wanted.members.length === 0) throw new Refusal('nobodyInTeam');
  return Team.parse({
    id: wanted.id,
    tenant: wanted.tenant,
    ...details,
    createdAt: now,
    members: enrol([], wanted.members, now),
    rooms: [wanted.room],
    network: copyForTeam(wanted.network),
    version: 1,
    remindedUntil: now,
  });
};

export interface TeamDetails {
  readonly name: string;
  readonly municipalities: string;
}

/**
 * What a team is called and where it is from, as it is to be kept.
 * @throws Refusal `teamNameMissing`, `textTooLong`, `municipalityMissing`, `tooManyMunicipalities`
 */
export const readDetails = (written: TeamDetails): Pick<Team, 'name' | 'municipalities'> => ({
  name: readTeamName(written.name),
  municipalities: readMunicipalities(written.municipalities),
});

/** A letter, a number or a sign: spaces of no width alone name nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** @throws Refusal `teamNameMissing`, `textTooLong` */
export const readTeamName = (written: string): string => {
  const name = written.trim().replace(/\s+/g, ' ');
  if (!visible.test(name)) throw new Refusal('teamNameMissing');
  return fitting(name, limits.name);
};

/** @throws Refusal `municipalityMissing`, `tooManyMunicipalities`, `textTooLong` */
export const readMunicipalities = (written: string): string[] => {
  const names = namesApart(written)
    .flatMap((some) => some.split(','))
    .map((name) =>
      name
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/ kommune\.?$/i, ''),
    )
    .filter((name) => visible.test(name));
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  if (unique.length === 0) throw new Refusal('municipalityMissing');
  if (unique.length > limits.municipalities) {
    throw new Refusal('tooManyMunicipalities', { max: limits.municipalities });
  }
  return unique.map((name) => fitting(name, limits.municipality));
};

/** Members keep the day they joined; who comes back to the team joins anew. */
const enrol = (before: readonly Member[], wanted: readonly Candidate[], now: Instant): Member[] => {
  if (wanted.length > maximumMembers) throw new Refusal('tooManyMembers', { max: maximumMembers });
  return wanted.map(({ role, ...who }) => {
    const known = before.find(({ person }) => person === who.person);
    const since = known?.role === role ? known.roleSince : now;
    return {
      ...identityOf(known, who),
      role,
      joinedAt: known?.joinedAt ?? now,
      ...(known && since && { roleSince: since }),
    };
  });
};

const formerIdsKept = 5;

/** How somebody is known: a newer id and a newer name go before older ones, and nothing before what is not told. */
const identityOf = (known: Member | undefined, { person, userId, name, guest = known?.guest }: Told) => {
  const ids = [...(known?.formerUserIds ?? []), ...(known ? [known.userId] : [])].filter((id) => id !== userId);
  return {
    person,
    userId,
    ...(ids.length > 0 && { formerUserIds: ids.slice(-formerIdsKept) }),
    name: name || (known?.name ?? ''),
    ...(guest !== undefined && { guest }),
  };
};

/** The roster with the names and ids in Teams that people have by now; the same team when nothing is new. */
export const withNewest = (team: Team, people: readonly Told[]): Team => {
  const members = team.members.map((member) => {
    const told = people.find(({ person }) => person === member.person);
    const { role, joinedAt, roleSince } = member;
    return told ? { ...identityOf(member, told), role, joinedAt, ...(roleSince && { roleSince }) } : member;
  });
  return JSON.stringify(members) === JSON.stringify(team.members) ? team : { ...team, members };
};

/** Whether Teams means the member by one of its own user ids. */
export const goesBy = ({ userId, formerUserIds = [] }: Member, ids: readonly string[]): boolean =>
  [userId, ...formerUserIds].some((id) => ids.includes(id));

/** When a member got the role the member has. */
export const inRoleSince = ({ joinedAt, roleSince }: Member): Instant => roleSince ?? joinedAt;

// === Changing

interface Seen {
  /** The version of the team that the pressed card showed. */
  readonly seen: number | undefined;
}

/**
 * Another name or other municipalities.
 * @throws Refusal as `readDetails`; `outdatedCard` when the team has changed since the card was shown
 */
export const changeDetails = (team: Team, written: TeamDetails, { seen }: Seen): Team => {
  refuseStale(seen, team.version);
  const details = readDetails(written);
  const same = details.name === team.name && String(details.municipalities) === String(team.municipalities);
  return same ? team : { ...team, ...details, version: team.version + 1 };
};

/**
 * The roster as the team lead wants it: new people, other roles, handovers; whoever is not named leaves.
 * @throws Refusal `tooManyMembers`, `outdatedCard`
 */
export const changeRoster = (
  team: Team,
  wanted: readonly Candidate[],
  { seen, now }: Seen & { readonly now: Instant },
): Team => {
  refuseStale(seen, team.version);
  return withMembers(team, enrol(team.members, wanted, notHandedInYet(team, now)));
};

/** People who have left the team or its chat leave the roster; the same team when none of them was in it. */
export const leave = (team: Team, people: readonly PersonId[]): Team =>
  withMembers(
    team,
    team.members.filter(({ person }) => !people.includes(person)),
  );

interface Taking {
  readonly now: Instant;
  /** Whether it is said where the team works together. */
  readonly together: boolean;
}

/**
 * A member steps in as team lead when there is none; so does somebody who has left since there was one, and is in the
 * team again by that: only among the team, since whoever was taken out is not there any more.
 * @throws Refusal `teamLeadThere`, `neverInTeam`, `teamChatOnly`, `tooManyMembers`
 */
export const takeLead = (team: Team, who: Told, { now, together }: Taking): Team => {
  const lead = leadOf(team);
  const isIn = team.members.some(({ person }) => person === who.person);
  if (!isIn && !team.departed.includes(who.person)) throw new Refusal('neverInTeam');
  if (!isIn && !together) throw new Refusal('teamChatOnly');
  if (lead?.person === who.person) return team;
  if (lead) throw new Refusal('teamLeadThere', { name: lead.name });
  const role = 'teamLead';
  const promote = (member: Member): Member => (member.person === who.person ? { ...member, role } : member);
  const members = isIn
    ? team.members.map(promote)
    : enrol(team.members, [...team.members, { ...who, role }], notHandedInYet(team, now));
  return withMembers(team, members);
};

/** A leader whom Los could not reach, noted the first time. */
export const withUnreachedLeader = (team: Team, person: PersonId, now: Instant): Team => {
  const leads = team.members.some((member) => member.person === person && member.role === 'leader');
  if (!leads || team.unreachedLeaders.some((one) => one.person === person)) return team;
  return { ...team, unreachedLeaders: [...team.unreachedLeaders, { person, at: notHandedInYet(team, now) }] };
};

/** The team lead; the first, where several share the role. */
export const leadOf = (team: Team): Member | undefined => team.members.find(({ role }) => role === 'teamLead');

const withMembers = (team: Team, members: readonly Member[]): Team => {
  if (JSON.stringify(members) === JSON.stringify(team.members)) return team;
  const present = idsOf(members);
  const left = idsOf(team.members).filter((person) => !present.includes(person));
  const caseworkers = idsOf(caseworkersIn({ members }));
  const departed = [...new Set([...team.departed, ...left, ...idsOf(caseworkersIn(team))])].filter(
    (person) => !caseworkers.includes(person),
  );
  const undelivered = team.undelivered.filter(
    ({ recipient }) => !left.some((person) => recipient === `person:${person}`),
  );
  return { ...team, members: [...members], departed, undelivered, version: team.version + 1 };
};

const idsOf = (members: readonly Member[]): PersonId[] => members.map(({ person }) => person);

// === Hints

/** Something worth knowing about a roster; never an obstacle. */
export type RosterHint =
  | { readonly hint: 'few' | 'many'; readonly count: number }
  | { readonly hint: 'noUserRepresentative' | 'noTeamLead' };

/** What one might think about, the most pressing first (DOMAIN §2). */
export const rosterHints = (members: readonly Pick<Member, 'role'>[]): RosterHint[] => {
  const has = (role: TeamRole) => members.some((member) => member.role === role);
  const count = members.filter(({ role }) => role !== 'leader').length;
  const hints: RosterHint[] = [];
  if (!has('teamLead')) hints.push({ hint: 'noTeamLead' });
  if (!has('userRepresentative')) hints.push({ hint: 'noUserRepresentative' });
  if (count < recommendedMembers.least) hints.push({ hint: 'few', count });
  if (count > recommendedMembers.most) hints.push({ hint: 'many', count });
  return hints;
};

/** Whether copies of the team elsewhere still tell of an earlier version. */
export const needsSettling = (team: Team): boolean => team.settled < team.version;
