import { dateInNorway, isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import type { Recipient } from '../model/inbox.ts';
import type { Person, Room } from '../model/person.ts';
import type { Team } from '../model/team.ts';
import { isMuted, type Wishes, wishedTime } from '../model/wishes.ts';
import type { Documents, Reading } from '../store/documents.ts';
import type { Due, Owner } from './occasion.ts';
import { readingOnce } from './reading.ts';
import type { Reminders } from './registry.ts';

/** Something that is planned for a recipient, told or not, and the team it is about. */
export interface Plan {
  readonly due: Due;
  readonly team: Team | undefined;
}

/** Everything that is planned for a chat, a person's own or one that a team works in. A list turn. */
export const plansFor = async (
  reminders: Reminders,
  documents: Documents,
  here: Room | Person,
  now: Instant,
): Promise<Plan[]> => {
  const reading = readingOnce(documents);
  const plans: Plan[] = [];
  for (const owner of reminders.owners) {
    for (const document of await owner.here(reading, here)) {
      plans.push(...(await plansOf(reminders, reading, { owner, document, here, now })));
    }
  }
  return plans;
};

interface OfOwner {
  readonly owner: Owner;
  readonly document: Parameters<Owner['load']>[1];
  readonly here: Room | Person;
  readonly now: Instant;
}

const plansOf = async (
  reminders: Reminders,
  documents: Reading,
  { owner, document, here, now }: OfOwner,
): Promise<Plan[]> => {
  const told = await owner.load(documents, document);
  if (!told) return [];
  return reminders
    .schedule(owner.type, document, now)
    .filter(({ recipient }) => recipient === recipientOf(here))
    .map((reminder) => ({
      // Of one kind by way of its plan.
      due: { kind: reminder.occasion.kind, of: owner.type, owner: told, reminder } as Due,
      team: owner.team(told),
    }));
};

const recipientOf = (here: Room | Person): Recipient => ('scope' in here ? `room:${here.key}` : `person:${here.id}`);

/** What will come next with these wishes, in order of time; what is put off stands elsewhere. */
export const comingOf = (
  reminders: Reminders,
  plans: readonly Plan[],
  wishes: Wishes,
  now: Instant,
): (Plan & { readonly at: Instant })[] =>
  plans
    .filter(({ due }) => reminders.mutableOf(due) !== undefined && !isMuted(wishes, reminders.mutableOf(due)))
    .filter(({ due }) => !isPutOff(reminders, due, wishes))
    .map((plan) => ({ ...plan, at: wishedTime(wishes, plan.due.reminder.at) }))
    .filter(({ at }) => isAfter(at, now))
    .sort((one, other) => (isAfter(one.at, other.at) ? 1 : -1));

/** Whether it would come while it is put off. */
const isPutOff = (reminders: Reminders, due: Due, { snoozed }: Wishes): boolean => {
  const until = snoozed.find(({ subject }) => subject === reminders.subjectOf(due))?.until;
  return until !== undefined && dateInNorway(due.reminder.at) < until;
};
