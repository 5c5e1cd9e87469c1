import { z } from 'zod';
import type { Inbox } from '../../domain/inbox.ts';
import { maySendAt, nextSendingHour } from '../../domain/sendingTimes.ts';
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
} from '../../domain/wishes.ts';
import { moveWaiting, retimeToday } from '../../reminders/told.ts';
import { type Handlers, handler } from '../handler.ts';
import { recipientAt, type TurnHere, wish } from './here.ts';
import { comesWords, kindsHere, settingsCard } from './settings-card.ts';

const nothing = z.object({});
/** A choice list gives a text, a phrase a number. */
const Written = z.union([z.string().max(40), z.number()]).transform(String);
/** Of a multiple choice: values with commas between them; clients send nothing when none is chosen. */
const Chosen = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => ReminderKind.safeParse(part.trim()).data ?? []));

/** One's own reminders, or the team's: what comes, what is put off, at which hour, of what. */
export const settingsHandlers: Handlers = {
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
    again: async (turn, _, problem) => [await settingsCard(turn, turn.target.body, { problem })],
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
      await wakeUp(turn, subject);
      const wishes = wake(turn.target.body.wishes, [subject]);
      const news = comesWords(turn, comesAt(wishes, turn.now));
      return [await settingsCard(turn, { ...turn.target.body, wishes }, { news })];
    },
  }),
};

const save = async (turn: TurnHere, change: (wishes: Wishes) => Wishes) => {
  const wishes = change(turn.target.body.wishes);
  await wish(turn, change);
  await retimeToday(turn, recipientAt(turn.place), turn.today, waitsUntil(wishes, turn.now));
  return [await settingsCard(turn, { ...turn.target.body, wishes }, { news: turn.say('reminders.settings.saved') })];
};

/** It comes again as soon as it may; what waits for its day is told now instead. */
const wakeUp = async (turn: TurnHere, subject: string): Promise<void> => {
  const recipient: Inbox['recipient'] = recipientAt(turn.place);
  for (const { until } of turn.target.body.wishes.snoozed.filter((one) => one.subject === subject)) {
    await moveWaiting(turn, { recipient, subject, from: until, to: turn.today, at: turn.now }, turn.now);
  }
  await wish(turn, (wishes) => wake(wishes, [subject]));
};

/** When something comes that may come at once. */
const comesAt = (wishes: Wishes, now: string): string =>
  wishedTime(wishes, maySendAt(now) ? now : nextSendingHour(now));
