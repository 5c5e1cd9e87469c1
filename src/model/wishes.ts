import { z } from 'zod';
import { addDays, atHour, dateInNorway, hourInNorway, isAfter, weekday, workingDayAtOrAfter } from './calendar.ts';
import { CalendarDate, type Instant } from './identity.ts';
import { Refusal } from './refusal.ts';
import { defaultHour, sendingHours } from './sending-times.ts';
import type { Stored } from './stored.ts';
import { timeIn } from './time-of-day.ts';

/** What somebody can have Los keep quiet about, each kind by itself. */
export const ReminderKind = z.enum([
  'task',
  'session',
  'package',
  'case',
  'guidance',
  'improvement',
  'digest',
  'followUp',
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Within the hours Los may speak unasked (DOMAIN §10): at eight at the earliest, at three in the afternoon at the latest. */
const Hour = z
  .number()
  .int()
  .min(sendingHours.from)
  .max(sendingHours.to - 1);

const Snooze = z.object({
  /** What the reminders are about (see `subjectOf`). */
  subject: z.string(),
  /** The first day on which Los may speak of it again: a working day. */
  until: CalendarDate,
});
export type Snooze = Stored<typeof Snooze>;

/** How a person, or a chat for everybody in it, wants to be reminded. Plans know nothing of it: it is asked when something is sent. */
export const Wishes = z.object({
  /** The hour in Norway from which reminders come; absent = the usual one. */
  hour: Hour.optional(),
  muted: z.array(ReminderKind).default([]),
  snoozed: z.array(Snooze).default([]),
});
export type Wishes = Stored<typeof Wishes>;

/** What holds for whoever has chosen nothing: the usual hour, every kind, and nothing put off. */
export const noWishes = { muted: [], snoozed: [] } satisfies Wishes;

// === Asking

/** The hour of the day in Norway at which reminders come, 8 to 15: the chosen one, or the usual. */
export const hourOf = ({ hour }: Wishes): number => hour ?? defaultHour;

/** What has no kind is news that somebody waits for, and is never kept quiet. */
export const isMuted = ({ muted }: Wishes, kind: ReminderKind | undefined): boolean =>
  kind !== undefined && muted.includes(kind);

/** The day until which something is put off, unless that day has come. */
export const snoozedUntil = (
  { snoozed }: Wishes,
  subject: string | undefined,
  today: CalendarDate,
): CalendarDate | undefined => snoozed.find((one) => one.subject === subject && one.until > today)?.until;

/** When today's reminders may come; `undefined` when they may come now. */
export const waitsUntil = (wishes: Wishes, now: Instant): Instant | undefined =>
  hourInNorway(now) < hourOf(wishes) ? atHour(dateInNorway(now), hourOf(wishes)) : undefined;

/** When a reminder that is planned for a time comes to somebody with these wishes, snoozes aside. */
export const wishedTime = (wishes: Wishes, at: Instant): Instant => {
  const wished = atHour(dateInNorway(at), hourOf(wishes));
  return isAfter(wished, at) ? wished : at;
};

/** What one can choose between when a reminder comes at the wrong moment. */
export const SnoozeChoice = z.enum(['tomorrow', 'nextWeek', 'afterSession']);
export type SnoozeChoice = z.infer<typeof SnoozeChoice>;

/**
 * The day a choice means: always a working day after today.
 * @param sessionEnds the last day of the next session; without one there is no «after the session»
 */
export const snoozeDay = (
  choice: SnoozeChoice,
  today: CalendarDate,
  sessionEnds: CalendarDate | undefined,
): CalendarDate | undefined => {
  switch (choice) {
    case 'tomorrow':
      return workingDayAtOrAfter(addDays(today, 1));
    case 'nextWeek':
      return workingDayAtOrAfter(addDays(today, 8 - weekday(today)));
    case 'afterSession':
      return sessionEnds && sessionEnds >= today ? workingDayAtOrAfter(addDays(sessionEnds, 1)) : undefined;
  }
};

// === Changing

/** Reads an hour as a choice list or a person writes it: `9`, `09`, `09.00`, `kl. 9`, `2 pm`. @throws Refusal `invalidHour`, `hourOutside` */
export const readHour = (written: string): number => {
  const time = timeIn(written);
  if (time?.minute !== 0) throw new Refusal('invalidHour');
  const hour = Hour.safeParse(time.hour);
  if (!hour.success) throw new Refusal('hourOutside');
  return hour.data;
};

/** Chooses the hour of the day at which reminders come, 8 to 15. The usual one is stored as no choice. */
export const withHour = (wishes: Wishes, hour: number): Wishes => ({
  ...wishes,
  hour: hour === defaultHour ? undefined : hour,
});

/** Switches kinds of reminders off; those that are off already stay so. */
export const mute = (wishes: Wishes, kinds: readonly ReminderKind[]): Wishes => ({
  ...wishes,
  muted: ReminderKind.options.filter((kind) => wishes.muted.includes(kind) || kinds.includes(kind)),
});

/** Switches kinds of reminders on again. */
export const unmute = (wishes: Wishes, kinds: readonly ReminderKind[]): Wishes => ({
  ...wishes,
  muted: wishes.muted.filter((kind) => !kinds.includes(kind)),
});

/** Puts things off until a day. Snoozes whose day has come go at the same time, so that the list stays short. */
export const snooze = (
  wishes: Wishes,
  subjects: readonly string[],
  until: CalendarDate,
  today: CalendarDate,
): Wishes => ({
  ...wishes,
  snoozed: [
    ...wishes.snoozed.filter((one) => one.until > today && !subjects.includes(one.subject)),
    ...subjects.map((subject) => ({ subject, until })),
  ],
});

/** Takes back that things were put off, whatever day they were put off to. */
export const wake = (wishes: Wishes, subjects: readonly string[]): Wishes => ({
  ...wishes,
  snoozed: wishes.snoozed.filter(({ subject }) => !subjects.includes(subject)),
});
