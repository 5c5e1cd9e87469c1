import { addDays, dateInNorway, isAfter } from './calendar.ts';
import type { PathwayCase } from './case.ts';
import { isNewTo } from './cases.ts';
import { checkpointDates, currentPathway, type HphOccasion, hphAnswer } from './hph.ts';
import type { CalendarDate, Instant, PersonId } from './identity.ts';
import { type ActionOccasion, actionDates, planOf } from './plan.ts';
import { earliestAfter, oncePerDay, type Planned, planned, type Reminder } from './planning.ts';
import { maySendAt, nextSendingHour, type Sending, sendingTime } from './sendingTimes.ts';

/** What a contact person is reminded of in a case. */
export type CaseOccasion =
  /** The conversation that was agreed on: a week before, and on the day. */
  | { readonly kind: 'conversationComing'; readonly on: CalendarDate }
  /** It has not been written down that it was held. */
  | { readonly kind: 'conversationPast'; readonly on: CalendarDate }
  /** Somebody has shared the case with the person, or handed it over. */
  | { readonly kind: 'caseGiven' }
  | ActionOccasion
  | HphOccasion;

export type CaseReminder = Reminder<CaseOccasion>;

/** A reminder of a case before it is known who gets it. */
export interface CaseDate extends Planned<CaseOccasion> {
  /** Whether it is still so; a date that holds no more counts for when the case is visited (see `dueAtOfCase`). */
  readonly holds: boolean;
  /** The only contact person it concerns; all of them when absent. */
  readonly only?: PersonId;
}

/** One kind of date in a case, with what Los says around it. */
type Source = (it: PathwayCase) => readonly CaseDate[];

// === The sources

// DOMAIN §10, in days; the last is ours: once, a week after, gently.
const beforeConversation = [7, 0] as const;
const afterConversation = 7;
/** How long a missed conversation is worth a word. */
const lastDayAfter = 21;

const ofNextConversation: Source = ({ nextConversation }) => {
  if (!nextConversation) return [];
  const { on, setAt } = nextConversation;
  const coming = beforeConversation.flatMap((days) =>
    planned(`conversation@${on} -${days}`, sendingTime(addDays(on, -days), 'before', setAt), on, {
      kind: 'conversationComing',
      on,
    }),
  );
  const past = planned(
    `conversation@${on} +${afterConversation}`,
    sendingTime(addDays(on, afterConversation), 'after', setAt),
    addDays(on, lastDayAfter),
    { kind: 'conversationPast', on },
  );
  return holding([...oncePerDay(coming), ...past]);
};

/** Told as soon as the hour allows it, unless the person has found the case first. */
const ofHandovers: Source = (it) =>
  it.handovers.flatMap(({ to, at }) => {
    const given = planned(`given@${at}`, atOnceFrom(at), addDays(dateInNorway(at), 30), { kind: 'caseGiven' });
    return given.map((one) => ({ ...one, holds: isNewTo(it, to), only: to }));
  });

const atOnceFrom = (instant: Instant): Sending => {
  const at = maySendAt(instant) ? instant : nextSendingHour(instant);
  return { day: dateInNorway(at), at };
};

/** Actions of the plan; an individual plan has its own follow-up. */
const ofPlan: Source = (it) => {
  const { individualPlan, actions } = planOf(it);
  return actions.flatMap((action) => holding(actionDates(action), !individualPlan && action.doneOn === undefined));
};

/** A new admission ends the pathway before it, and its dates with it. */
const ofHph: Source = (it) => {
  const pathway = currentPathway(it);
  if (!pathway) return [];
  return checkpointDates(pathway).map((one) => ({ ...one, holds: !hphAnswer(pathway, one.occasion.checkpoint) }));
};

const holding = (all: readonly Planned<CaseOccasion>[], holds = true): CaseDate[] =>
  all.map((one) => ({ ...one, holds }));

/** Everything in a case that Los speaks of unasked. A closed case is left in peace. */
const sources: readonly Source[] = [ofNextConversation, ofHandovers, ofPlan, ofHph];

const datesOf = (it: PathwayCase): CaseDate[] => (it.closedAt ? [] : sources.flatMap((source) => source(it)));

// === The plan

/** Everything Los will say, and has said, to a case's contact persons in their own chats; never in a room. */
export const planCase = (it: PathwayCase): CaseReminder[] =>
  datesOf(it)
    .filter(({ holds }) => holds)
    .flatMap(({ only, holds: _, day: __, ...reminder }) =>
      it.contactPersons
        .filter((person) => only === undefined || only === person)
        .map((person) => ({
          ...reminder,
          id: `${it.team} case:${it.code} ${reminder.id} person:${person}`,
          recipient: `person:${person}` as const,
        })),
    );

/** The case's reminders whose time has come and that have not been handed to their recipients' inboxes yet. */
export const caseRemindersDue = (it: PathwayCase, now: Instant): CaseReminder[] =>
  planCase(it).filter(({ at }) => isAfter(at, it.remindedUntil) && !isAfter(at, now));

/**
 * When a case's earliest reminder or upkeep comes. Dates that hold no more count as well, so that the case is visited,
 * and `remindedUntil` moves on, whenever a reminder could have come: what is opened again must not bring reminders
 * from the past with it.
 */
export const dueAtOfCase = (it: PathwayCase): Instant | undefined => {
  if (it.closedAt) return it.purgedAt ? undefined : it.purgeAt;
  return earliestAfter(
    it.remindedUntil,
    datesOf(it).map(({ at }) => at),
  );
};
