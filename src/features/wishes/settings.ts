import { z } from 'zod';
import { type Handlers, handler } from '../../dialog/handler.ts';
import type { Person, Room } from '../../model/person.ts';
import { maySendAt, nextSendingHour } from '../../model/sending-times.ts';
import {
  mute,
  ReminderKind,
  readHour,
  unmute,
  type Wishes,
  waitsUntil,
  wake,
  wishedTime,
  withHour,
} from '../../model/wishes.ts';
import { moveWaiting, retimeToday } from '../../reminders/told.ts';
import { recipientAt, type TurnHere, wish } from './here.ts';
import { comesWords, type Entered, kindsHere, settingsCard } from './settings-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'reminders.show': 'wishes';
    'reminders.save': 'wishes';
    'reminders.hour': 'wishes';
    'reminders.wake': 'wishes';
  }
}

const nothing = z.object({});
/** A choice list gives a text, a phrase a number. */
const Written = z.union([z.string().max(40), z.number()]).transform(String);
/** Of a multiple choice: values with commas between them; clients send nothing when none is chosen. */
const Chosen = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => ReminderKind.safeParse(part.trim()).data ?? []));

/** One's own reminders, or the team's: what comes, what is put off, at which hour, of what. */
export const settingsHandlers = {
  'reminders.show': handler({
    on: 'place',
    may: 'reminders.see',
    input: nothing,
    run: async (turn) => [await settingsCard(turn, turn.target.body)],
  }),
  'reminders.save': handler({
    on: 'place',
    may: 'reminders.choose',
    input: z.object({ hour: Written, kinds: Chosen }),
    run: async (turn, { hour, kinds }) => {
      const off = kindsHere(turn.target.body).filter((kind) => !kinds.includes(kind));
      return save(turn, (wishes) => mute(unmute(withHour(wishes, readHour(hour)), kinds), off));
    },
    again: async (turn, form, problem) => [
      await settingsCard(turn, turn.target.body, { problem, entered: enteredIn(turn, form) }),
    ],
  }),
  'reminders.hour': handler({
    on: 'place',
    may: 'reminders.choose',
    input: z.object({ hour: Written }),
    run: (turn, { hour }) => save(turn, (wishes) => withHour(wishes, readHour(hour))),
    again: async (turn, _, problem) => [await settingsCard(turn, turn.target.body, { problem })],
  }),
  'reminders.wake': handler({
    on: 'place',
    may: 'reminders.choose',
    input: z.object({ subject: z.string().max(200) }),
    run: async (turn, { subject }) => {
      const body = await wakeUp(turn, subject);
      const news = comesWords(turn, comesAt(body.wishes, turn.now));
      return [await settingsCard(turn, body, { news })];
    },
  }),
} satisfies Handlers;

/** What the form held, as far as the card can show it. */
const enteredIn = (turn: TurnHere, { hour, kinds }: Readonly<Record<string, unknown>>): Entered => {
  const chosen = Chosen.safeParse(kinds).data;
  return { hour: String(hour), kinds: chosen && kindsHere(turn.target.body).filter((kind) => chosen.includes(kind)) };
};

const save = async (turn: TurnHere, change: (wishes: Wishes) => Wishes) => {
  const { body } = await wish(turn, change);
  await retimeToday(turn, recipientAt(turn.here), turn.today, waitsUntil(body.wishes, turn.now));
  return [await settingsCard(turn, body, { news: turn.t('reminders.settings.saved') })];
};

/**
 * It comes again as soon as it may; what waits for its day is told now instead. Woken first: a sweep would put off
 * again what is still asleep. Until when it was asleep is kept with the change, for whoever repeats it after a crash.
 */
const wakeUp = async (turn: TurnHere, subject: string): Promise<Room | Person> => {
  const { body, answer } = await turn.change((here) => ({
    body: { ...here, wishes: wake(here.wishes, [subject]) },
    answer: here.wishes.snoozed.flatMap((one) => (one.subject === subject ? [one.until] : [])),
  }));
  for (const from of answer) {
    const move = { recipient: recipientAt(turn.here), subject, from, to: turn.today, at: turn.now };
    await moveWaiting(turn, move, turn.now);
  }
  return body;
};

/** When something comes that may come at once. */
const comesAt = (wishes: Wishes, now: string): string =>
  wishedTime(wishes, maySendAt(now) ? now : nextSendingHour(now));
