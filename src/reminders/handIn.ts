import { dateInNorway, isAfter } from '../domain/calendar.ts';
import type { PathwayCase } from '../domain/case.ts';
import { caseRemindersDue } from '../domain/caseReminders.ts';
import type { Instant } from '../domain/identity.ts';
import { Inbox, InboxItem, put } from '../domain/inbox.ts';
import type { Reminder } from '../domain/planning.ts';
import { remindersDue } from '../domain/reminders.ts';
import type { Team } from '../domain/team.ts';
import type { Documents, Loaded } from '../store/documents.ts';
import { keys, kinds } from '../store/kinds.ts';

export interface Means {
  readonly documents: Documents;
  readonly newId: () => string;
}

/** Hands in what is due of a team. */
export const handInTeam = (means: Means, team: Loaded<Team>, now: Instant): Promise<void> =>
  handIn(means, { loaded: team, owner: { type: 'team', team: team.body.id }, dueOf: remindersDue }, now);

/** Hands in what is due of a case. */
export const handInCase = (means: Means, it: Loaded<PathwayCase>, now: Instant): Promise<void> => {
  const { team, code } = it.body;
  return handIn(means, { loaded: it, owner: { type: 'case', team, code }, dueOf: caseRemindersDue }, now);
};

/** A document whose plan has reminders. */
interface Owner<T extends { readonly remindedUntil: Instant }> {
  readonly loaded: Loaded<T>;
  readonly owner: InboxItem['owner'];
  readonly dueOf: (body: T, now: Instant) => readonly Reminder<unknown>[];
  /** For messages of their own, beside the day's reminders. */
  readonly apart?: string;
}

/**
 * Hands due reminders into the inboxes of their recipients, and then remembers that they have been handed in. Cut off
 * between the two it is done again, which has no effect: an inbox takes each reminder once.
 */
export const handIn = async <T extends { readonly remindedUntil: Instant }>(
  means: Means,
  owner: Owner<T>,
  now: Instant,
): Promise<void> => {
  const due = owner.dueOf(owner.loaded.body, now);
  for (const [recipient, reminders] of Map.groupBy(due, (reminder) => reminder.recipient)) {
    for (const ofMessage of Map.groupBy(reminders, ({ at, apart }) => `${dateInNorway(at)} ${apart ?? ''}`).values()) {
      const items = ofMessage.map(({ id, at }) => InboxItem.parse({ id, at, owner: owner.owner }));
      const [first] = ofMessage;
      if (!first) continue;
      await putInto(means, { recipient, date: dateInNorway(first.at), apart: first.apart ?? owner.apart }, items);
    }
  }
  await tickOff(means, owner, new Set(due.map(({ id }) => id)), now);
};

/** Puts reminders into a recipient's inbox of a day; those that are there already are left alone. */
export const putInto = async (
  { documents, newId }: Means,
  { recipient, date, apart }: Pick<Inbox, 'recipient' | 'date' | 'apart'>,
  items: readonly InboxItem[],
): Promise<void> => {
  const inbox = await documents.open(kinds.inbox, keys.inbox(recipient, date, apart), () =>
    Inbox.parse({ recipient, date, apart, items }),
  );
  await documents.change(inbox, newId(), (body) => ({ body: put(body, items), answer: null }));
};

/** If somebody has changed the document so that more has become due meanwhile, it stays due. */
const tickOff = async <T extends { readonly remindedUntil: Instant }>(
  { documents, newId }: Means,
  { loaded, dueOf }: Owner<T>,
  handedIn: ReadonlySet<string>,
  now: Instant,
): Promise<void> => {
  await documents.change(loaded, newId(), (body) => {
    const missed = dueOf(body, now).some(({ id }) => !handedIn.has(id));
    const done = missed || !isAfter(now, body.remindedUntil);
    return { body: done ? body : { ...body, remindedUntil: now }, answer: null };
  });
};
