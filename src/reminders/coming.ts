import { isAfter } from '../domain/calendar.ts';
import { planCase } from '../domain/caseReminders.ts';
import { planDigests } from '../domain/digest.ts';
import type { Instant } from '../domain/identity.ts';
import type { InboxItem, Recipient } from '../domain/inbox.ts';
import type { Person, Room } from '../domain/person.ts';
import type { Reminder } from '../domain/planning.ts';
import { planTeam } from '../domain/reminders.ts';
import { type AnyOccasion, kindOf, subjectOf } from '../domain/subjects.ts';
import type { Team } from '../domain/team.ts';
import { isMuted, type Wishes, wishedTime } from '../domain/wishes.ts';
import type { Documents } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';
import type { About } from './names.ts';

/** Something that is planned for a recipient, told or not. */
export interface Plan {
  readonly owner: InboxItem['owner'];
  readonly reminder: Reminder<AnyOccasion>;
  readonly about: About;
}

/** Everything that is planned for a person, from the person's teams, own cases and digest. A list turn. */
export const plansForPerson = async (documents: Documents, person: Person, now: Instant): Promise<Plan[]> => {
  const ids = new Set(person.memberships.map(({ team }) => team));
  const ofTeams = await Promise.all([...ids].map((id) => plansIn(documents, id, `person:${person.id}`)));
  const owner = { type: 'person', person: person.id } as const;
  const digests = planDigests(person, now).map((reminder) => ({ owner, reminder, about: {} }));
  return [...ofTeams.flat(), ...digests];
};

/** Everything that is planned for a team in a chat it works in. */
export const plansForRoom = async (documents: Documents, { team: id, key }: Room): Promise<Plan[]> => {
  const team = id === undefined ? undefined : (await documents.read(kinds.team, keys.team(id)))?.body;
  return team ? plansOfTeam(team, `room:${key}`) : [];
};

const plansIn = async (documents: Documents, id: string, recipient: Recipient): Promise<Plan[]> => {
  const team = (await documents.read(kinds.team, keys.team(id)))?.body;
  if (!team?.members.some(({ person }) => recipient === `person:${person}`)) return [];
  const plans = plansOfTeam(team, recipient);
  for await (const { body } of documents.list(kinds.case, keys.team(id).pk, 'case:')) {
    const owner = { type: 'case', team: id, code: body.code } as const;
    const ofCase = planCase(body).filter((reminder) => reminder.recipient === recipient);
    plans.push(...ofCase.map((reminder) => ({ owner, reminder, about: { team, code: body.code } })));
  }
  return plans;
};

const plansOfTeam = (team: Team, recipient: Recipient): Plan[] =>
  planTeam(team)
    .filter((reminder) => reminder.recipient === recipient)
    .map((reminder) => ({ owner: { type: 'team', team: team.id }, reminder, about: { team } }));

/** What will come next with these wishes, in order of time; what is put off stands elsewhere. */
export const comingOf = (plans: readonly Plan[], wishes: Wishes, now: Instant): (Plan & { readonly at: Instant })[] =>
  plans
    .filter(({ reminder }) => kindOf(reminder.occasion) !== undefined && !isMuted(wishes, kindOf(reminder.occasion)))
    .filter((plan) => !isPutOff(plan, wishes))
    .map((plan) => ({ ...plan, at: wishedTime(wishes, plan.reminder.at) }))
    .filter(({ at }) => isAfter(at, now))
    .sort((one, other) => (isAfter(one.at, other.at) ? 1 : -1));

/** Whether it would come while it is put off. */
const isPutOff = ({ owner, reminder }: Plan, { snoozed }: Wishes): boolean => {
  const until = snoozed.find(({ subject }) => subject === subjectOf(owner, reminder.occasion))?.until;
  return until !== undefined && reminder.at < until;
};
