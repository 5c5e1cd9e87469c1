import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { notice } from '../../dialog/notice.ts';
import type { Reply } from '../../dialog/reply.ts';
import { capitalised, formatDates, formatList, formatWeekday } from '../../language/format.ts';
import { addDays } from '../../model/calendar.ts';
import { CalendarDate } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import { isHeld } from '../../model/timeline.ts';
import { mute, ReminderKind, SnoozeChoice, snooze, snoozeDay, unmute, wake } from '../../model/wishes.ts';
import { messageTo } from '../../reminders/message.ts';
import { lastsLonger, type StillDue, toTellOf } from '../../reminders/recheck.ts';
import { moveWaiting, tellAgain, untell } from '../../reminders/told.ts';
import { isLastOfTask } from '../tasks/index.ts';
import { type Day, dayData, recipientAt, refOf, type TurnHere, toldHere, wish } from './here.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'reminders.later': 'wishes';
    'reminders.snooze': 'wishes';
    'reminders.mute': 'wishes';
    'reminders.muteWhich': 'wishes';
    'reminders.keep': 'wishes';
    'reminders.undo': 'wishes';
    'reminders.unmute': 'wishes';
    'reminders.back': 'wishes';
  }
}

const day = { date: CalendarDate, apart: z.string().max(80).optional() };
const ofDay = z.object(day);
/** Who types means what has been told today. */
const typedOrOfDay = z.object({ ...day, date: CalendarDate.optional() });
const choosing = z.object({ ...day, to: SnoozeChoice });
const ofKind = z.object({ ...day, kind: ReminderKind });
/** `command` stands in cards of earlier versions. */
const takingBack = z.object({ ...day, until: CalendarDate.optional(), command: z.string().max(80).optional() });

/** What stands behind «Ikke nå» on every reminder. Each answer takes the reminder's place, and can be taken back. */
export const laterHandlers = {
  'reminders.later': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: typedOrOfDay,
    run: async (turn, { date, apart }) => {
      const from = { date: date ?? turn.today, apart };
      const told = await toldHere(turn, from);
      return [date === undefined && told.length === 0 ? nothingTold(turn) : choices(turn, from, told)];
    },
  }),
  'reminders.snooze': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: choosing,
    run: async (turn, { to, ...from }) => [await putOff(turn, from, to)],
  }),
  'reminders.mute': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: ofKind,
    run: async (turn, { kind, ...from }) => {
      await wish(turn, (wishes) => mute(wishes, [kind]));
      return [muted(turn, from, kind)];
    },
  }),
  'reminders.muteWhich': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: ofDay,
    run: async (turn, from) => [whichKind(turn, from, await toldHere(turn, from))],
  }),
  'reminders.keep': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: ofDay,
    run: async (turn, from) => [await keep(turn, from)],
  }),
  'reminders.undo': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: takingBack,
    run: async (turn, { until, command, ...from }) => {
      const told = await toldHere(turn, from);
      if (until !== undefined) await untell(turn, refOf(turn, from), { day: until, command }, turn.now);
      await wish(turn, (wishes) => wake(wishes, subjectsOf(turn, told)));
      return [again(turn, from, told)];
    },
  }),
  'reminders.unmute': handler({
    on: 'place',
    may: 'reminders.choose',
    anew: true,
    input: ofKind,
    run: async (turn, { kind, ...from }) => {
      await wish(turn, (wishes) => unmute(wishes, [kind]));
      return [again(turn, from, await toldHere(turn, from))];
    },
  }),
  'reminders.back': handler({
    on: 'place',
    may: 'reminders.see',
    anew: true,
    input: ofDay,
    run: async (turn, from) => [again(turn, from, await toldHere(turn, from))],
  }),
} satisfies Handlers;

// === What can be chosen

/** Each choice once, with the day it means; only those that something would come back on. */
const choices = (turn: Turn, from: Day, told: readonly StillDue[]): Reply => {
  if (subjectsOf(turn, told).length === 0) return over(turn);
  const { t } = turn;
  const possible = SnoozeChoice.options.flatMap((to) => {
    const until = dayOf(turn, told, to);
    return until !== undefined && told.some((one) => comesBack(turn, one, until)) ? [{ to, until }] : [];
  });
  const once = possible.filter(({ until }, index) => possible.findIndex((one) => one.until === until) === index);
  const title = t('reminders.later.title');
  const message = t(once.length > 0 ? 'reminders.later.question' : 'reminders.later.noLater');
  const actions: Button[] = [
    ...once.map(
      ({ to, until }): Button => ({
        title: choiceTitle(turn, to, until),
        data: { do: 'reminders.snooze', to, ...dayData(from) },
      }),
    ),
    muteButton(turn, from, told),
    { title: t('reminders.later.hour'), data: { do: 'reminders.show' } },
    backButton(turn, from),
  ];
  return notice({ title, message, buttons: actions }, {}, `${title}. ${message}`);
};

const choiceTitle = ({ t, language, today }: Turn, to: SnoozeChoice, until: CalendarDate): string => {
  if (until === addDays(today, 1)) return t('reminders.later.tomorrow');
  return to === 'afterSession' ? t('reminders.later.afterSession') : capitalised(formatWeekday(language, until));
};

/** Muting asks which kind when a message told of several. */
const muteButton = (turn: Turn, from: Day, told: readonly StillDue[]): Button => {
  const [kind, ...others] = kindsOf(turn, told);
  const data: Button['data'] =
    kind !== undefined && others.length === 0
      ? { do: 'reminders.mute', kind, ...dayData(from) }
      : { do: 'reminders.muteWhich', ...dayData(from) };
  return { title: turn.t('reminders.later.mute'), data };
};

const whichKind = (turn: Turn, from: Day, told: readonly StillDue[]): Reply => {
  const { t } = turn;
  const [title, message] = [t('reminders.later.muteTitle'), t('reminders.later.muteQuestion')];
  const actions = kindsOf(turn, told).map(
    (kind): Button => ({
      title: t(`reminders.kinds.${kind}`),
      data: { do: 'reminders.mute', kind, ...dayData(from) },
    }),
  );
  return notice({ title, message, buttons: [...actions, backButton(turn, from)] }, {}, `${title} ${message}`);
};

const backButton = ({ t }: Turn, from: Day): Button => ({
  title: t('reminders.later.back'),
  data: { do: 'reminders.back', ...dayData(from) },
});

// === What is done

const putOff = async (turn: TurnHere, from: Day, to: SnoozeChoice): Promise<Reply> => {
  const told = await toldHere(turn, from);
  const [until, subjects] = [dayOf(turn, told, to), subjectsOf(turn, told)];
  if (until === undefined || subjects.length === 0) return over(turn);
  const returning = told.filter((one) => comesBack(turn, one, until));
  // First it is sure to come back, then it is quiet until it does.
  await tellAgain(turn, refOf(turn, from), returning, until);
  for (const { subject, until: before } of turn.target.body.wishes.snoozed) {
    const move = { recipient: recipientAt(turn.here), subject, from: before, to: until };
    if (subjects.includes(subject) && before > turn.today) await moveWaiting(turn, move, turn.now);
  }
  await wish(turn, (wishes) => snooze(wishes, subjects, until, turn.today));
  const title = turn.t('reminders.later.putOff', { date: formatWeekday(turn.language, until) });
  return done(turn, title, concerning(turn, returning), {
    do: 'reminders.undo',
    until,
    ...dayData(from),
  });
};

/** «Ja, den er viktig»: nothing more is said until the session, where what is open moves on. */
const keep = async (turn: TurnHere, from: Day): Promise<Reply> => {
  const told = (await toldHere(turn, from)).filter(({ told: one }) => isLastOfTask(one));
  if (told.length === 0) return over(turn);
  const session = nextSession(turn, told);
  const until = session && snoozeDay('afterSession', turn.today, session.last);
  if (until !== undefined) await wish(turn, (wishes) => snooze(wishes, subjectsOf(turn, told), until, turn.today));
  const dates = session && formatDates(turn.language, session.first, session.last);
  const title = turn.t(session ? 'reminders.later.kept' : 'reminders.later.keptOpen', { count: told.length });
  const words = session
    ? turn.t('reminders.later.keptUntil', { number: session.number, dates: dates ?? '' })
    : turn.t('reminders.later.openWords');
  return done(turn, title, words, { do: 'reminders.undo', ...dayData(from) });
};

const muted = (turn: Turn, from: Day, kind: ReminderKind): Reply => {
  const title = turn.t('reminders.later.muted', { kind: turn.t(`reminders.kinds.${kind}`) });
  const undo: Button['data'] = { do: 'reminders.unmute', kind, ...dayData(from) };
  return done(turn, title, turn.t('reminders.later.mutedWords'), undo);
};

/** A short confirmation in the place of the reminder; nobody has to be sure. */
const done = ({ t }: Turn, title: string, message: string, undo: Button['data']): Reply =>
  notice(
    {
      title,
      message,
      buttons: [
        { title: t('reminders.later.undo'), data: undo },
        { title: t('reminders.later.settings'), data: { do: 'reminders.show' } },
      ],
    },
    {},
    `${title} ${message}`,
  );

/** What it was about, since the reminder itself does not stand there any more. */
const concerning = ({ t, language, reminders }: Turn, told: readonly StillDue[]): string => {
  const nameOf = ({ told: one }: StillDue) => reminders.occasion(one.kind).name(t, one);
  const names = [...new Set(told.map(nameOf).filter((name) => name !== ''))];
  return t('reminders.later.concerns', { what: formatList(language, names) });
};

/** The reminder as it stood. */
const again = (turn: Turn, from: Day, told: readonly StillDue[]): Reply => {
  if (told.length === 0) return over(turn);
  const kind = 'room' in turn.here ? 'room' : 'person';
  return messageTo(turn.reminders, { language: turn.language, kind }, toTellOf(told), turn.today, from);
};

/** Los has told of nothing today, and remembers nothing for people that is not the team's work. */
const nothingTold = ({ t }: Turn): Reply =>
  notice({
    title: t('reminders.later.nothing'),
    message: t('reminders.later.nothingWords'),
    buttons: [{ title: t('reminders.later.settings'), data: { do: 'reminders.show' } }],
  });

/** The task is done by now, the session past, the person not in the team any more. */
const over = ({ t }: Turn): Reply => {
  const [title, message] = [t('reminders.later.title'), t('reminders.later.over')];
  const settings: Button = { title: t('reminders.later.settings'), data: { do: 'reminders.show' } };
  return notice({ title, message, buttons: [settings] }, {}, message);
};

// === What a message told of

const subjectsOf = ({ reminders }: Turn, told: readonly StillDue[]): string[] => [
  ...new Set(told.flatMap((one) => reminders.subjectOf(one.told) ?? [])),
];

const kindsOf = ({ reminders }: Turn, told: readonly StillDue[]): ReminderKind[] => {
  const kinds = new Set(told.map((one) => reminders.mutableOf(one.told)));
  return ReminderKind.options.filter((kind) => kinds.has(kind));
};

/** Whether it still is worth a word on a later day. */
const comesBack = ({ reminders }: Turn, { told }: StillDue, until: CalendarDate): boolean =>
  reminders.subjectOf(told) !== undefined && (until <= told.reminder.lastDay || lastsLonger(reminders, told));

const dayOf = (turn: Turn, told: readonly StillDue[], to: SnoozeChoice): CalendarDate | undefined =>
  snoozeDay(to, turn.today, nextSession(turn, told)?.last);

/** The session the teams it is about have before them; the last of them where they are in several networks. */
const nextSession = ({ today, reminders }: Turn, told: readonly StillDue[]): Session | undefined =>
  told
    .flatMap(({ told: one }) => reminders.owner(one.of).team(one.owner) ?? [])
    .flatMap(({ network }) => network.sessions.find((session) => isHeld(session) && session.last >= today) ?? [])
    .sort((one, other) => (one.last < other.last ? 1 : -1))[0];
