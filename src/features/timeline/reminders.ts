import type { Button } from '../../dialog/elements.ts';
import { formatDates, formatDay, formatDistance } from '../../language/format.ts';
import { addDays, dateInNorway, daysBetween, isAfter } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import { isPracticeDue } from '../../model/practice.ts';
import { chatsOf, knownTo, oncePerDay, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { nextSendingHour, type Sending, sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { teamSession } from '../../model/team-sessions.ts';
import { addressed, type Part, type Ranked, type Setting, type Shared } from '../../reminders/occasion.ts';
import { aboutSession } from './about.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The facilitators have given a session another date or place. */
    sessionMoved: { readonly of: 'team'; readonly says: { readonly session: Session } };
    sessionComing: { readonly of: 'team'; readonly says: { readonly session: Session } };
  }
}

// DOMAIN §10, in days.
const beforeSession = [28, 7, 1] as const;

export const sessionComing: Shared<'sessionComing'> = {
  kind: 'sessionComing',
  of: 'team',
  mutable: { kind: 'session', among: ['teamChat'] },
  rank: 10,
  schedule: (team) => addressed(sessionDates(team), chatsOf(team)),
  subject: ({ owner, reminder }) => `session ${owner.team.id} ${reminder.occasion.session.id}`,
  name: (t, { reminder }) => t('reminders.about.session', { number: reminder.occasion.session.number }),
  dated: ({ t, language }, { reminder }, names) =>
    t('reminders.about.on', { names, date: formatDay(language, reminder.occasion.session.first) }),
  section: {
    rank: 20,
    leadsTo: 'work',
    thing: ({ reminder }) => `session ${reminder.occasion.session.number}`,
    parts: (setting, told, { team }) =>
      told.map(({ reminder }) => sessionPart(setting, team, reminder.occasion.session)),
    buttons: (setting, told, { team }) => {
      const sessions = told.map(({ reminder }) => reminder.occasion.session);
      const isOffered = sessions.some((session) => offersPractice(setting, team, session));
      return [...agendaButtons(setting, team, sessions), ...sessionButtons(setting, isOffered)];
    },
  },
};

/** Told once for each change, however it came about; of several before it can be told, the last one. */
export const sessionMoved: Shared<'sessionMoved'> = {
  kind: 'sessionMoved',
  of: 'team',
  mutable: undefined,
  rank: 20,
  schedule: (team) => addressed(changes(team), chatsOf(team)),
  subject: () => undefined,
  name: () => '',
  section: {
    rank: 10,
    leadsTo: 'work',
    thing: ({ reminder }) => `moved ${reminder.occasion.session.number}`,
    parts: ({ t, language }, told) =>
      told.map(({ reminder }) => {
        const { number, first, last, place } = reminder.occasion.session;
        const dates = formatDates(language, first, last);
        return {
          heading: t('reminders.session.moved', { number }),
          meta: '',
          lines: [{ line: place === '' ? dates : t('reminders.session.where', { dates, place }) }],
          words: t('reminders.session.movedWords'),
        };
      }),
    buttons: (setting) => sessionButtons(setting, false),
  },
};

/** What has been set anew since the team came to be: what it was made with, it knows. */
const changes = (team: Team): Scheduled<{ readonly session: Session }>[] =>
  team.network.sessions
    .filter(({ setAt }) => isAfter(setAt, team.createdAt))
    .flatMap((session) =>
      scheduled(`moved:${session.id}@${session.setAt}`, afterHour(session.setAt), session.last, { session }),
    );

/** Time to put right what was wrong before anybody is told. */
const afterHour = (setAt: Instant): Sending => {
  const at = nextSendingHour(setAt);
  return { day: dateInNorway(at), at };
};

const sessionDates = (team: Team): Scheduled<{ readonly session: Session }>[] =>
  team.network.sessions.flatMap((session) =>
    oncePerDay(
      beforeSession.flatMap((days) =>
        scheduled(
          `session:${session.id}@${session.first} -${days}`,
          sendingTime(addDays(session.first, -days), 'before', knownTo(team, session.setAt)),
          session.first,
          { session },
        ),
      ),
    ),
  );

/** That a session is coming, to a team: when, where, and what to think of by now. */
const sessionPart = (setting: Setting, team: Team, session: Session): Part => {
  const { t, language, today } = setting;
  const { number, first, last, place } = session;
  const dates = formatDates(language, first, last);
  const near = offersPractice(setting, team, session) ? 'practice' : 'near';
  const words = isEarly(setting, session) ? 'early' : isNear(setting, session) ? near : 'last';
  return {
    heading: t('reminders.session.heading', { number, when: formatDistance(t, today, first) }),
    meta: '',
    lines: [
      { line: place === '' ? dates : t('reminders.session.where', { dates, place }) },
      ...(hasAgenda(team, session) ? [{ line: t('reminders.session.agenda') }] : []),
      ...aboutSession(t, team.network.template, session).map((line) => ({ line })),
    ],
    words: t(`reminders.session.${words}`),
  };
};

const sessionButtons = ({ t }: Setting, isPracticeOffered: boolean): Ranked[] => {
  const practice: Button = { title: t('reminders.press.practice'), data: { do: 'practice.choose' } };
  const timeline: Button = { title: t('reminders.press.timeline'), data: { do: 'timeline.show' } };
  return [...(isPracticeOffered ? [{ rank: 80, button: practice }] : []), { rank: 90, button: timeline }];
};

/** Whether the facilitators have shown the agenda to the team. */
const hasAgenda = (team: Team, { id }: Session): boolean => teamSession(team, id).agendaAt !== undefined;

const agendaButtons = ({ t }: Setting, team: Team, sessions: readonly Session[]): Ranked[] =>
  sessions
    .filter((session) => hasAgenda(team, session))
    .map(({ id }) => ({
      rank: 70,
      button: { title: t('session.press.program'), data: { do: 'session.show', session: id } },
    }));

const isEarly = ({ today }: Setting, { first }: Session): boolean => daysBetween(today, first) > 10;

const isNear = (setting: Setting, session: Session): boolean =>
  !isEarly(setting, session) && daysBetween(setting.today, session.first) > 1;

/** A week before a session a team that has not walked through its practice since the last one is offered to. */
const offersPractice = (setting: Setting, team: Team, session: Session): boolean =>
  isNear(setting, session) && isPracticeDue(team, setting.today);
