import { dateInNorway, isAfter } from '../model/calendar.ts';
import type { Instant } from '../model/identity.ts';
import type { Recipient } from '../model/inbox.ts';
import { earliestAfter, type Reminder } from '../model/scheduling.ts';
import { isShared, type Occasion, type Owner, type PlannedDocument, type Said } from './occasion.ts';

/** A document from which reminders are planned, and what is planned from it. */
export interface Scheduling {
  readonly owner: Owner;
  /** In the order in which they are planned. */
  readonly occasions: readonly Occasion[];
  readonly document: PlannedDocument;
  /** Whom what goes to the facilitators may go to: their chats, or each of them. */
  readonly facilitators: readonly Recipient[];
}

/**
 * Everything Los will say unasked of a document, and has said, as it is now.
 * @param until of what comes again and again, the times around this one
 */
export const scheduleOf = (planning: Scheduling, until: Instant): Reminder<Said>[] =>
  planning.occasions.flatMap((occasion) => remindersOf(planning, occasion, until));

/** What has come due and has not been handed to its recipients' inboxes yet. */
export const dueOf = (planning: Scheduling, now: Instant): Reminder<Said>[] =>
  planning.occasions.flatMap((occasion) => {
    const due = remindersOf(planning, occasion, now).filter(
      ({ at }) => isAfter(at, planning.document.remindedUntil) && !isAfter(at, now),
    );
    return occasion.next ? newestOf(due, now) : due;
  });

/** After a standstill the newest alone, for it tells what the others would; and not when it comes too late. */
const newestOf = (due: readonly Reminder<Said>[], now: Instant): Reminder<Said>[] => {
  const worth = due.filter(({ lastDay }) => lastDay >= dateInNorway(now));
  const newest = worth.at(-1)?.at;
  return worth.filter(({ at }) => at === newest);
};

/** When the next reminder of a document comes, or would if its date still held. */
export const nextReminderAt = (occasions: readonly Occasion[], document: PlannedDocument): Instant | undefined => {
  const after = document.remindedUntil;
  const next = occasions.map((occasion) => nextOf(occasion, document, after)).filter((at) => at !== undefined);
  return earliestAfter(after, next);
};

const nextOf = (occasion: Occasion, document: PlannedDocument, after: Instant): Instant | undefined =>
  occasion.next
    ? occasion.next(document, after)
    : earliestAfter(
        after,
        occasion.schedule(document, after).map(({ at }) => at),
      );

/** The recipient is part of the id, and so is the owner: one person may be in several teams. */
const remindersOf = (planning: Scheduling, occasion: Occasion, until: Instant): Reminder<Said>[] => {
  const { owner, document, facilitators } = planning;
  const apart = isShared(occasion) ? undefined : occasion.apart(document);
  return occasion
    .schedule(document, until)
    .filter(({ holds }) => holds)
    .flatMap(({ id, at, lastDay, to, occasion: says }) =>
      (to === 'facilitators' ? facilitators : to).map((recipient) => ({
        id: [owner.prefix(document), id, recipient].filter((part) => part !== '').join(' '),
        at,
        recipient,
        ...(apart !== undefined && { apart }),
        lastDay,
        // What a plan says, said with the kind of the occasion whose plan it is.
        occasion: { ...says, kind: occasion.kind } as Said,
      })),
    );
};
