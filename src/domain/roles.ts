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

/** Where an action belongs: in the personal chat with Los, or in a chat where people work together. */
export type ActionPlace = 'anywhere' | 'personal' | 'together';

/**
 * What may not be entered with an action (DOMAIN §12): a national identity number nowhere; and where it is about a case,
 * or about a list that goes into every case, nothing that identifies a person.
 */
export type ActionPrivacy = 'noIdentityNumbers' | 'noIdentifiers';

/** Who may do something, where, and what may not be entered with it. */
interface Access {
  readonly roles: readonly Role[];
  readonly place: ActionPlace;
  readonly privacy: ActionPrivacy;
}

/**
 * The one table of what can be done. What is not listed is not allowed. Cases belong in the personal chat of their contact
 * persons (DOMAIN §12), the walk-through of the team's practice in the team's own chat.
 */
export const permissions = {
  'help.see': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'language.choose': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'reminders.see': { roles: ['self', ...wholeTeam, 'facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'reminders.choose': {
    roles: ['self', ...teamWorkers, 'facilitator'],
    place: 'anywhere',
    privacy: 'noIdentityNumbers',
  },
  'network.create': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.list': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.see': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.edit': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.invite': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.undelivered': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.create': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.choose': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.edit': { roles: ['teamLead'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.leave': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.undelivered': { roles: ['teamLead'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'roster.edit': { roles: ['teamLead'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'lead.take': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'timeline.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.work': { roles: teamWorkers, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.add': { roles: teamWorkers, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'practice.walk': { roles: teamWorkers, place: 'together', privacy: 'noIdentityNumbers' },
  'practice.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'checklist.edit': { roles: teamWorkers, place: 'together', privacy: 'noIdentifiers' },
  'figures.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'story.see': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  /** One's own digest; who leads no team is told so. */
  'digest.see': { roles: everyone, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'guidance.ask': { roles: wholeTeam, place: 'anywhere', privacy: 'noIdentityNumbers' },
  'guidance.answer': { roles: ['facilitator'], place: 'anywhere', privacy: 'noIdentityNumbers' },
  'case.create': { roles: staff, place: 'personal', privacy: 'noIdentifiers' },
  'case.list': { roles: staff, place: 'personal', privacy: 'noIdentifiers' },
  'case.open': { roles: ['contactPerson'], place: 'personal', privacy: 'noIdentifiers' },
  'case.work': { roles: ['contactPerson'], place: 'personal', privacy: 'noIdentifiers' },
} as const satisfies Record<string, Access>;

export type Permission = keyof typeof permissions;

const accessOf = (permission: Permission): Access => permissions[permission];

/** Where an action belongs. */
export const placeOf = (permission: Permission): ActionPlace => accessOf(permission).place;

/** What may not be entered with an action. */
export const privacyOf = (permission: Permission): ActionPrivacy => accessOf(permission).privacy;

/** @throws Refusal `personalChatOnly`, `teamChatOnly` */
export const requirePlace = (permission: Permission, scope: 'personal' | 'group' | 'channel'): void => {
  const place = placeOf(permission);
  if (place === 'personal' && scope !== 'personal') throw new Refusal('personalChatOnly');
  if (place === 'together' && scope === 'personal') throw new Refusal('teamChatOnly');
};

export const allows = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => accessOf(permission).roles.includes(role));

/** @throws Refusal `notAllowed`, `facilitatorsOnly` */
export const authorise = (held: readonly Role[], permission: Permission): void => {
  if (allows(held, permission)) return;
  throw new Refusal(
    accessOf(permission).roles.every((role) => role === 'facilitator') ? 'facilitatorsOnly' : 'notAllowed',
  );
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
