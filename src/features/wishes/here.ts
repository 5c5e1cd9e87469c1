import type { Here, Turn, TurnOn } from '../../dialog/handler.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Inbox } from '../../model/inbox.ts';
import type { Person, Room } from '../../model/person.ts';
import type { Wishes } from '../../model/wishes.ts';
import type { StillDue } from '../../reminders/recheck.ts';
import { type InboxRef, toldOn } from '../../reminders/told.ts';

/** A turn in a chat about how those in it want to be reminded. */
export type TurnHere = TurnOn<Room | Person>;

/** Who is reminded where this is asked: it follows from the chat, never from a card. */
export const recipientAt = (here: Here): Inbox['recipient'] =>
  'room' in here ? `room:${here.room.body.key}` : `person:${here.person.body.id}`;

/** What was told here on a day and still is so. */
export const toldHere = (turn: Turn, day: Day): Promise<readonly StillDue[]> =>
  toldOn(turn, refOf(turn, day), turn.today);

/** From which of this chat's inboxes a reminder came. */
export interface Day {
  readonly date: CalendarDate;
  readonly apart?: string | undefined;
}

/** Which inbox a day’s reminders in this chat came from. */
export const refOf = ({ here }: Turn, { date, apart }: Day): InboxRef => ({
  recipient: recipientAt(here),
  date,
  apart,
});

/** The part of a button that says from which inbox its reminder came. */
export const dayData = ({ date, apart }: Day): Readonly<Record<string, string>> => ({
  date,
  ...(apart !== undefined && { apart }),
});

/** Changes the wishes of the chat; done again it has no further effect. @returns the chat as it is stored by then */
export const wish = (turn: TurnHere, change: (wishes: Wishes) => Wishes) =>
  turn.change((body) => ({ body: { ...body, wishes: change(body.wishes) }, answer: null }));
