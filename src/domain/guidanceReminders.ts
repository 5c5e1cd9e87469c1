import { addDays, atHour, dateInNorway, hourInNorway, isAfter, sameTimeLater, workingDaysLater } from './calendar.ts';
import { waitingSince } from './guidance.ts';
import type { Instant } from './identity.ts';
import type { Recipient } from './inbox.ts';
import { earliestAfter, type Planned, planned, type Reminder } from './planning.ts';
import { sendingAtOnce } from './sendingTimes.ts';
import type { Thread } from './thread.ts';

/** What Los passes on between a team and its facilitators, and what it reminds the facilitators of. */
export type GuidanceOccasion = { readonly kind: 'asked' | 'written' | 'waiting' | 'closed' | 'answer' };

export type GuidanceReminder = Reminder<GuidanceOccasion>;

type Date = Planned<GuidanceOccasion>;

/** Three working days without an answer (the brief), then twice more, further apart each time counted from the start. */
const waitingDays = [3, 6, 9] as const;
/** How long a message that could not be delivered is worth delivering. */
const lastDayAfter = 30;
/** How long what is closed stays to be read. */
const keptAfterClosing = 30;

/** As soon as the hours allow it: somebody is waiting. */
const atOnce = (id: string, said: Instant, kind: GuidanceOccasion['kind']): Date[] =>
  planned(id, sendingAtOnce(said), addDays(dateInNorway(said), lastDayAfter), { kind });

const ofQuestion = ({ askedAt, closed }: Thread): Date[] => (closed ? [] : atOnce('asked', askedAt, 'asked'));

const ofMessages = ({ messages }: Thread): Date[] =>
  messages.flatMap(({ from, at }, index) =>
    atOnce(`message ${index}`, at, from === 'facilitator' ? 'answer' : 'written'),
  );

const ofWaiting = (thread: Thread): Date[] => {
  const since = waitingSince(thread);
  if (since === undefined) return [];
  const told = sendingAtOnce(since);
  return waitingDays.flatMap((days) => {
    const day = workingDaysLater(told.day, days);
    const at = atHour(day, hourInNorway(told.at));
    return planned(`waiting@${since} +${days}`, { day, at }, addDays(day, lastDayAfter), { kind: 'waiting' });
  });
};

/** A thank you for those who have helped; a request that was taken back before that needs no word. */
const ofClosing = ({ closed, messages }: Thread): Date[] =>
  closed?.by === 'team' && messages.some(({ from }) => from === 'facilitator')
    ? atOnce(`closed@${closed.at}`, closed.at, 'closed')
    : [];

const datesOf = (thread: Thread): Date[] =>
  [ofQuestion, ofMessages, ofWaiting, ofClosing].flatMap((source) => source(thread));

/**
 * Everything Los passes on of a thread, and has passed on.
 * @param facilitators who of the facilitators it may go to: their chats, or each of them
 */
export const planThread = (thread: Thread, facilitators: readonly Recipient[]): GuidanceReminder[] =>
  datesOf(thread).flatMap(({ day: _, ...reminder }) => {
    const to = reminder.occasion.kind === 'answer' ? [thread.answerTo] : facilitators;
    const named = (recipient: Recipient) => `${thread.network} thread:${thread.id} ${reminder.id} ${recipient}`;
    return to.map((recipient) => ({ ...reminder, id: named(recipient), recipient }));
  });

/** What has come due of a thread and has not been handed to its recipients' inboxes yet. */
export const guidanceDue = (thread: Thread, facilitators: readonly Recipient[], now: Instant): GuidanceReminder[] =>
  planThread(thread, facilitators).filter(({ at }) => isAfter(at, thread.remindedUntil) && !isAfter(at, now));

/** When a closed thread is removed. */
export const removedAt = ({ closed }: Thread): Instant | undefined =>
  closed && sameTimeLater(closed.at, keptAfterClosing);

/** When the next thing comes that Los says of a thread, or when it is removed. */
export const dueAtOfThread = (thread: Thread): Instant | undefined =>
  earliestAfter(
    thread.remindedUntil,
    datesOf(thread).map(({ at }) => at),
  ) ?? removedAt(thread);
