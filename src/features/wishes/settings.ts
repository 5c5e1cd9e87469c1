import { z } from 'zod';
import { form } from '../../dialog/form.ts';
import { type Handlers, handler } from '../../dialog/handler.ts';
import { reading } from '../../dialog/reading.ts';
import type { Person, Room } from '../../model/person.ts';
import { maySendAt, nextSendingHour } from '../../model/sending-times.ts';
import { mute, readHour, unmute, type Wishes, waitsUntil, wake, wishedTime, withHour } from '../../model/wishes.ts';
import { retimeToday, takeUp } from '../../reminders/told.ts';
import { recipientAt, type TurnHere, wish } from './here.ts';
import { comesWords, kindsHere, settingsCard, settingsFields } from './settings-card.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'reminders.show': 'wishes';
    'reminders.save': 'wishes';
    'reminders.hour': 'wishes';
    'reminders.wake': 'wishes';
  }
}

/** One's own reminders, or the team's: what comes, what is put off, at which hour, of what. */
export const settingsHandlers = {
  ...form(
    { ask: 'reminders.show', save: 'reminders.save' },
    {
      on: 'place',
      may: 'reminders.choose',
      maySee: 'reminders.see',
      anew: true,
      about: z.object({}),
      fields: settingsFields,
      show: (turn, _, showing) => settingsCard(turn, turn.target.body, showing),
      save: (turn, { hour, kinds }) => {
        const off = kindsHere(turn.reminders, turn.target.body).filter((kind) => !kinds.includes(kind));
        return save(turn, (wishes) => mute(unmute(withHour(wishes, hour), kinds), off));
      },
    },
  ),
  'reminders.hour': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: z.object({ hour: reading(readHour) }),
    form: true,
    run: (turn, { hour }) => save(turn, (wishes) => withHour(wishes, hour)),
    again: async (turn) => [await settingsCard(turn, turn.target.body)],
  }),
  'reminders.wake': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: z.object({ subject: z.string().max(200) }),
    run: async (turn, { subject }) => {
      const body = await wakeUp(turn, subject);
      const news = comesWords(turn, comesAt(body.wishes, turn.now));
      return [await settingsCard(turn, body, { news })];
    },
  }),
} satisfies Handlers;

const save = async (turn: TurnHere, change: (wishes: Wishes) => Wishes) => {
  const { body } = await wish(turn, change);
  await retimeToday(turn, recipientAt(turn.here), turn.today, waitsUntil(body.wishes, turn.now));
  return [await settingsCard(turn, body, { news: turn.t('reminders.settings.saved') })];
};

/**
 * It comes again as soon as it may; what waits for its day is told now instead. Woken first: a sweep would put off
 * again what is still asleep.
 */
const wakeUp = async (turn: TurnHere, subject: string): Promise<Room | Person> => {
  const { body } = await wish(turn, (wishes) => wake(wishes, [subject]));
  await takeUp(turn, { recipient: recipientAt(turn.here), subject, to: turn.today, at: turn.now }, turn.now);
  return body;
};

/** When something comes that may come at once. */
const comesAt = (wishes: Wishes, now: string): string =>
  wishedTime(wishes, maySendAt(now) ? now : nextSendingHour(now));
