import type { ChatMember } from '../../src/dialog/arrival.ts';
import { templatePackages } from '../../src/features/tasks/catalogue.ts';
import { addDays, atHour } from '../../src/model/calendar.ts';
import type { CalendarDate, Instant } from '../../src/model/identity.ts';
import { Network, type NetworkTemplate, type PreparationPackage, type Session } from '../../src/model/network.ts';
import { Person, Room } from '../../src/model/person.ts';
import { Team, type TeamRole } from '../../src/model/team.ts';
import type { Documents } from '../../src/store/documents.ts';
import { keys, kinds, roomKey } from '../../src/store/kinds.ts';

export interface GivenMember extends ChatMember {
  readonly role?: TeamRole;
}

/** Where a team talks: a test chat of the driver fits. */
export interface GivenChat {
  readonly tenant: string;
  readonly conversation: string;
  readonly scope: 'group' | 'channel' | 'personal';
}

export interface Given {
  readonly id?: string;
  readonly name?: string;
  readonly template?: NetworkTemplate;
  /** Without a role the first is the team lead, the second the user representative, the others members. */
  readonly members: readonly GivenMember[];
  readonly facilitators?: readonly ChatMember[];
  readonly today?: CalendarDate;
  /** First days of sessions 1–4; otherwise session 1 comes in 14 days, the others 120, 300 and 480 days later. */
  readonly sessions?: readonly CalendarDate[];
  readonly packages?: readonly PreparationPackage[];
  readonly chat?: GivenChat;
  /** The room document may exist already when the chat has been used. */
  readonly more?: Partial<Team>;
}

const afterFirst = [0, 120, 300, 480] as const;

/** Four two-day sessions. */
export const sessionsFrom = (today: CalendarDate, firstDays?: readonly CalendarDate[], setAt?: Instant): Session[] =>
  ([1, 2, 3, 4] as const).map((number, index) => {
    const first = firstDays?.[index] ?? addDays(today, 14 + (afterFirst[index] ?? 0));
    const when = { first, last: addDays(first, 1), setAt: setAt ?? atHour(today, 9) };
    return { id: `s${number}`, number, ...when, place: '', joint: [] };
  });

const roleOf = (member: GivenMember, index: number): TeamRole =>
  member.role ?? (index === 0 ? 'teamLead' : index === 1 ? 'userRepresentative' : 'member');

/** A team as a value, for tests of rules. */
export const teamOf = (given: Given): Team => {
  const today = given.today ?? '2026-11-23';
  const now = atHour(today, 9);
  const template = given.template ?? 'rop2014';
  return Team.parse({
    id: given.id ?? 'team1',
    tenant: tenantOf(given),
    name: given.name ?? 'Fjordvik',
    municipalities: [given.name ?? 'Fjordvik'],
    createdAt: now,
    members: given.members.map(({ person, userId, name, ...member }, index) => ({
      person,
      userId,
      name,
      role: roleOf({ person, userId, name, ...member }, index),
      joinedAt: now,
    })),
    rooms: given.chat ? [roomKey(given.chat.tenant, given.chat.conversation)] : [],
    network: {
      id: `network-of-${given.id ?? 'team1'}`,
      name: 'Testnettverket',
      template,
      sessions: sessionsFrom(today, given.sessions),
      packages: given.packages ?? templatePackages(template),
      edition: 1,
    },
    remindedUntil: now,
    ...given.more,
  });
};

const tenantOf = (given: Given): string => given.members[0]?.person.split(':')[0] ?? 'tenant';

/** The network a team belongs to, as a value. */
export const networkOf = (team: Team, facilitators: readonly ChatMember[] = []): Network =>
  Network.parse({
    ...team.network,
    tenant: team.tenant,
    createdAt: team.createdAt,
    facilitators: facilitators.map(({ person, name }) => ({ person, name })),
    teams: [{ id: team.id, name: team.name }],
  });

/**
 * Puts a team, its network, its chat and its members' person documents straight into the store, for tests of what
 * comes after set-up.
 */
export const givenTeam = async (los: { readonly documents: Documents }, given: Given): Promise<Team> => {
  const team = teamOf(given);
  await los.documents.create(kinds.team, keys.team(team.id), team);
  await los.documents.create(kinds.network, keys.network(team.network.id), networkOf(team, given.facilitators ?? []));
  if (given.chat) await talksIn(los.documents, given.chat, team);
  for (const member of team.members) await belongs(los.documents, member, team);
  for (const facilitator of given.facilitators ?? []) await facilitates(los.documents, facilitator, team);
  return team;
};

const talksIn = async (documents: Documents, chat: GivenChat, team: Team): Promise<void> => {
  const key = roomKey(chat.tenant, chat.conversation);
  const scope = chat.scope === 'channel' ? 'channel' : 'group';
  const room = await documents.open(kinds.room, keys.room(key), () =>
    Room.parse({ key, tenant: chat.tenant, scope, address: '' }),
  );
  await documents.change(room, `given:${team.id}`, (body) => ({ body: { ...body, team: team.id }, answer: null }));
};

const change = async (
  documents: Documents,
  who: Pick<ChatMember, 'person' | 'name'>,
  by: string,
  to: (p: Person) => Person,
) => {
  const person = await documents.open(kinds.person, keys.person(who.person), () =>
    Person.parse({ id: who.person, tenant: who.person.split(':')[0], name: who.name }),
  );
  await documents.change(person, `given:${by}`, (body) => ({ body: to(body), answer: null }));
};

const membershipIn = ({ id, name }: Team, { role, joinedAt }: Team['members'][number]) => ({
  team: id,
  name,
  role,
  ...(role === 'leader' && { since: joinedAt }),
});

const belongs = (documents: Documents, member: Team['members'][number], team: Team): Promise<void> =>
  change(documents, member, team.id, (person) => ({
    ...person,
    memberships: [...person.memberships, membershipIn(team, member)],
    currentTeam: person.currentTeam ?? team.id,
  }));

const facilitates = (documents: Documents, who: ChatMember, team: Team): Promise<void> =>
  change(documents, who, team.network.id, (person) => ({
    ...person,
    networks: [...person.networks, team.network.id],
  }));
