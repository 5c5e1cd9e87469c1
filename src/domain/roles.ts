import type { PathwayCase } from './case.ts';
import type { PersonId } from './identity.ts';
import type { Network } from './network.ts';
import { Refusal } from './refusal.ts';
import type { Team } from './team.ts';

/** What somebody can be towards the thing they act on. One person may be several of them. */
export const roles = [
  'facilitator',
  'teamLead',
  'member',
  'userRepresentative',
  'leader',
  'contactPerson',
  'outsider',
  /** In one's own chat with Los, towards what Los keeps on oneself. */
  'self',
] as const;
export type Role = (typeof roles)[number];

const everyone = roles;
const teamWorkers = ['teamLead', 'member', 'userRepresentative'] as const;
const wholeTeam = [...teamWorkers, 'leader'] as const;
const staff = ['teamLead', 'member'] as const;

/** The one table of role × action. What is not listed is not allowed. */
export const permissions = {
  'help.see': everyone,
  'language.choose': everyone,
  'reminders.see': ['self', ...wholeTeam, 'facilitator'],
  'reminders.choose': ['self', ...teamWorkers, 'facilitator'],
  'network.create': ['facilitator'],
  'network.list': everyone,
  'network.see': ['facilitator'],
  'network.edit': ['facilitator'],
  'network.invite': ['facilitator'],
  'network.undelivered': ['facilitator'],
  'team.create': everyone,
  'team.see': wholeTeam,
  'team.choose': everyone,
  'team.edit': ['teamLead'],
  'team.leave': everyone,
  'team.undelivered': ['teamLead'],
  'roster.edit': ['teamLead'],
  'lead.take': wholeTeam,
  'timeline.see': wholeTeam,
  'task.see': wholeTeam,
  'task.work': teamWorkers,
  'task.add': teamWorkers,
  'practice.walk': teamWorkers,
  'practice.see': wholeTeam,
  'checklist.edit': teamWorkers,
  'figures.see': wholeTeam,
  'story.see': wholeTeam,
  /** One's own digest; who leads no team is told so. */
  'digest.see': everyone,
  'guidance.ask': wholeTeam,
  'guidance.answer': ['facilitator'],
  'case.create': staff,
  'case.list': staff,
  'case.open': ['contactPerson'],
  'case.work': ['contactPerson'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/**
 * Where an action belongs: cases in the personal chat of their contact persons (DOMAIN §12), the walk-through of the
 * team's practice in the team's own chat. What is not listed can be done anywhere.
 */
const places: Partial<Record<Permission, 'personal' | 'together'>> = {
  'case.create': 'personal',
  'case.list': 'personal',
  'case.open': 'personal',
  'case.work': 'personal',
  'practice.walk': 'together',
  'checklist.edit': 'together',
};

/** Where an action belongs; `undefined`: anywhere. */
export const placeOf = (permission: Permission): 'personal' | 'together' | undefined => places[permission];

/** @throws Refusal `personalChatOnly`, `teamChatOnly` */
export const requirePlace = (permission: Permission, scope: 'personal' | 'group' | 'channel'): void => {
  const place = placeOf(permission);
  if (place === 'personal' && scope !== 'personal') throw new Refusal('personalChatOnly');
  if (place === 'together' && scope === 'personal') throw new Refusal('teamChatOnly');
};

/**
 * Whether an action is about a case, or about a list that goes into every case, where nothing that identifies a person
 * may be entered.
 */
export const concernsCase = (permission: Permission): boolean =>
  permission.startsWith('case.') || permission === 'checklist.edit';

export const allows = (held: readonly Role[], permission: Permission): boolean => {
  const allowed: readonly Role[] = permissions[permission];
  return held.some((role) => allowed.includes(role));
};

/** @throws Refusal `notAllowed`, `facilitatorsOnly` */
export const authorise = (held: readonly Role[], permission: Permission): void => {
  if (allows(held, permission)) return;
  const allowed: readonly Role[] = permissions[permission];
  throw new Refusal(allowed.every((role) => role === 'facilitator') ? 'facilitatorsOnly' : 'notAllowed');
};

export const rolesInTeam = (team: Team, person: PersonId): Role[] => {
  const member = team.members.find((m) => m.person === person);
  return [member ? member.role : 'outsider'];
};

export const rolesInNetwork = (network: Network, person: PersonId): Role[] => [
  network.facilitators.some((f) => f.person === person) ? 'facilitator' : 'outsider',
];

export const rolesInCase = (pathwayCase: PathwayCase, person: PersonId): Role[] => [
  pathwayCase.contactPersons.includes(person) ? 'contactPerson' : 'outsider',
];
