import { dateInNorway, isAfter } from '../domain/calendar.ts';
import type { CalendarDate, Instant } from '../domain/identity.ts';
import { Inbox, InboxItem, put, type Recipient } from '../domain/inbox.ts';
import { type Reminder, remindersDue } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

interface Means {
  readonly documents: Documents;
  readonly newId: () => string;
}

/**
 * Hands a team's due reminders into the inboxes of their recipients, and then remembers that they have been handed in.
 * Cut off between the two it is done again, which has no effect: an inbox takes each reminder once.
 */
export const handIn = async (means: Means, team: Loaded<Team>, now: Instant): Promise<void> => {
  const due = remindersDue(team.body, now);
  for (const [recipient, reminders] of Map.groupBy(due, (reminder) => reminder.recipient)) {
    for (const [date, ofDay] of Map.groupBy(reminders, ({ at }) => dateInNorway(at))) {
      const items = ofDay.map((reminder) => itemOf(team.body, reminder));
      await putInto(means, recipient, date, items);
    }
  }
  await tickOff(means, team, new Set(due.map(({ id }) => id)), now);
};

const itemOf = (team: Team, { id, at }: Reminder): InboxItem =>
  InboxItem.parse({ id, at, owner: { type: 'team', team: team.id } });

/** Puts reminders into a recipient's inbox of a day; those that are there already are left alone. */
export const putInto = async (
  { documents, newId }: Means,
  recipient: Recipient,
  date: CalendarDate,
  items: readonly InboxItem[],
): Promise<void> => {
  const inbox = await documents.open(kinds.inbox, keys.inbox(recipient, date), () =>
    Inbox.parse({ recipient, date, items }),
  );
  await documents.change(inbox, newId(), (body) => ({ body: put(body, items), answer: null }));
};

/** If somebody has changed the team so that more has become due meanwhile, it stays due. */
const tickOff = async (
  { documents, newId }: Means,
  team: Loaded<Team>,
  handedIn: ReadonlySet<string>,
  now: Instant,
): Promise<void> => {
  await documents.change(team, newId(), (body) => {
    const missed = remindersDue(body, now).some(({ id }) => !handedIn.has(id));
    const done = missed || !isAfter(now, body.remindedUntil);
    return { body: done ? body : { ...body, remindedUntil: now }, answer: null };
  });
};
