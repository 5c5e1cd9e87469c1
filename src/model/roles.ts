import type { PathwayCase } from './case.ts';
import type { PersonId } from './identity.ts';
import type { Network } from './network.ts';
import { Refusal } from './refusal.ts';
import type { Member, Team } from './team.ts';

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
export type Where = 'anywhere' | 'personal' | 'together';

/**
 * What may not be entered with an action (DOMAIN §12): a national identity number nowhere; and where it is about a case,
 * or about a list that goes into every case, nothing that identifies a person.
 */
export type Privacy = 'noIdentityNumbers' | 'noIdentifiers';

/** Who may do something, where, and what may not be entered with it. */
interface PermissionRow {
  readonly roles: readonly Role[];
  readonly where: Where;
  readonly privacy: Privacy;
}

/**
 * The one table of what can be done. What is not listed is not allowed. Cases belong in the personal chat of their contact
 * persons (DOMAIN §12), the walk-through of the team's practice in the team's own chat.
 */
export const permissions = {
  'help.see': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** What is found follows from the permission of each kind of thing. */
  'find.search': { roles: ['self', ...wholeTeam, 'facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** Answers about the method, the tools and Los itself: nothing of anybody. */
  'knowledge.read': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'language.choose': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'reminders.see': { roles: ['self', ...wholeTeam, 'facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'reminders.choose': {
    roles: ['self', ...teamWorkers, 'facilitator'],
    where: 'anywhere',
    privacy: 'noIdentityNumbers',
  },
  /** What one has taken away oneself, and may still take away. */
  'undo.take': { roles: ['self'], where: 'anywhere', privacy: 'noIdentifiers' },
  'network.create': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.list': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.see': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.edit': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.archive': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.invite': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'network.undelivered': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.create': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.choose': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.edit': { roles: ['teamLead'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.leave': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'team.undelivered': { roles: ['teamLead'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'roster.edit': { roles: ['teamLead'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** The rule knows who has been in the team. */
  'lead.take': { roles: [...wholeTeam, 'outsider'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'timeline.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.work': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'task.add': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'practice.walk': { roles: teamWorkers, where: 'together', privacy: 'noIdentityNumbers' },
  'practice.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'checklist.edit': { roles: teamWorkers, where: 'together', privacy: 'noIdentifiers' },
  'figures.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** Goals, measures and their run charts, actions, phases, the actor map, the poster. */
  'improvement.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'improvement.work': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** A leader's agreement counts too: it is a part of the anchoring. */
  'goal.agree': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** A facilitator's own score of a team, beside the team's. */
  'progress.assess': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'story.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** One's own digest; who leads no team is told so. */
  'digest.see': { roles: everyone, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'guidance.ask': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'guidance.answer': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** Rounds of applications to a network, and each application. */
  'intake.see': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** Names and numbers, applications and rounds: also where nothing else is changed any more. */
  'intake.forget': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'intake.run': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** What was written to the teams, and whom it reached. */
  'announcement.see': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'announcement.write': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** What a session holds, who presents, and how many have come. */
  'session.review': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'session.plan': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'session.see': { roles: [...wholeTeam, 'facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'session.attend': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'evaluation.see': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'evaluation.run': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'evaluation.answer': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentifiers' },
  'overview.see': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'coaching.give': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'coaching.see': { roles: wholeTeam, where: 'anywhere', privacy: 'noIdentityNumbers' },
  'coaching.answer': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentityNumbers' },
  /** What one team lets the others of its network see, and a talk between two teams. */
  'learning.share': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentifiers' },
  'learning.see': { roles: [...wholeTeam, 'facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'learning.ask': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'learning.talk': { roles: teamWorkers, where: 'anywhere', privacy: 'noIdentifiers' },
  'exports.take': { roles: ['facilitator'], where: 'anywhere', privacy: 'noIdentityNumbers' },
  'case.create': { roles: staff, where: 'personal', privacy: 'noIdentifiers' },
  'case.list': { roles: staff, where: 'personal', privacy: 'noIdentifiers' },
  'case.open': { roles: ['contactPerson'], where: 'personal', privacy: 'noIdentifiers' },
  'case.work': { roles: ['contactPerson'], where: 'personal', privacy: 'noIdentifiers' },
} as const satisfies Record<string, PermissionRow>;

export type Permission = keyof typeof permissions;

const rowOf = (permission: Permission): PermissionRow => permissions[permission];

/** Where an action belongs. */
export const whereOf = (permission: Permission): Where => rowOf(permission).where;

/** What may not be entered with an action. */
export const privacyOf = (permission: Permission): Privacy => rowOf(permission).privacy;

type Scope = 'personal' | 'group' | 'channel';

export const belongsIn = (permission: Permission, scope: Scope): boolean => {
  const where = whereOf(permission);
  return where === 'anywhere' || (where === 'personal') === (scope === 'personal');
};

/**
 * @param written whether more was written than the bare words for it: others can read that by now
 * @throws Refusal `teamChatOnly`, `personalChatOnly`, `writtenAmongOthers`
 */
export const requirePlace = (permission: Permission, scope: Scope, written = false): void => {
  if (belongsIn(permission, scope)) return;
  if (scope === 'personal') throw new Refusal('teamChatOnly');
  throw new Refusal(written ? 'writtenAmongOthers' : 'personalChatOnly');
};

export const allows = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => rowOf(permission).roles.includes(role));

/** @throws Refusal `notAllowed`, `facilitatorsOnly` */
export const authorise = (held: readonly Role[], permission: Permission): void => {
  if (allows(held, permission)) return;
  throw new Refusal(
    rowOf(permission).roles.every((role) => role === 'facilitator') ? 'facilitatorsOnly' : 'notAllowed',
  );
};

export const rolesInTeam = (team: Team, person: PersonId): Role[] => {
  const member = team.members.find((m) => m.person === person);
  return [member ? member.role : 'outsider'];
};

/** Those in a team who follow up cases: whoever may have cases of their own. */
export const caseworkersIn = ({ members }: { readonly members: readonly Member[] }): readonly Member[] =>
  members.filter(({ role }) => allows([role], 'case.create'));

export const rolesInNetwork = (network: Network, person: PersonId): Role[] => [
  network.facilitators.some((f) => f.person === person) ? 'facilitator' : 'outsider',
];

export const rolesInCase = (pathwayCase: PathwayCase, person: PersonId): Role[] => [
  pathwayCase.contactPersons.includes(person) ? 'contactPerson' : 'outsider',
];
