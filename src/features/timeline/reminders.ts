import type { Button } from '../../dialog/elements.ts';
import { notice } from '../../dialog/notice.ts';
import { formatDates, formatDay, formatDistance } from '../../language/format.ts';
import { addDays, dateInNorway, daysBetween, isAfter } from '../../model/calendar.ts';
import type { Instant } from '../../model/identity.ts';
import type { Network, Session } from '../../model/network.ts';
import { isArchived } from '../../model/network-archive.ts';
import { isPracticeDue } from '../../model/practice.ts';
import { inRoleSince } from '../../model/roster.ts';
import { chatsOf, knownTo, oncePerDay, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { nextSendingHour, type Sending, sendingTime } from '../../model/sending-times.ts';
import type { Team } from '../../model/team.ts';
import { teamSession } from '../../model/team-sessions.ts';
import { isHeld } from '../../model/timeline.ts';
import {
  type Apart,
  addressed,
  news,
  type Part,
  type Ranked,
  type Setting,
  type Shared,
} from '../../reminders/occasion.ts';
import { aboutSession } from './about.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    /** The facilitators have given a session another date or place. */
    sessionMoved: { readonly of: 'team'; readonly says: { readonly session: Session } };
    /** The same to those who lead the team. */
    leaderSessionMoved: { readonly of: 'team'; readonly says: { readonly session: Session } };
    /** A session that several networks hold together has been changed in another of them. */
    jointSessionMoved: { readonly of: 'network'; readonly says: { readonly session: Session } };
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
  schedule: (team) => addressed(sessionDates(team), chatsOf(team), !isArchived(team.network)),
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
  ...news,
  rank: 20,
  schedule: (team) => addressed(changes(team), chatsOf(team)),
  section: {
    rank: 10,
    leadsTo: 'work',
    thing: ({ reminder }) => `moved ${reminder.occasion.session.number}`,
    parts: (setting, told) => told.map(({ reminder }) => changedPart(setting, reminder.occasion.session)),
    buttons: (setting) => sessionButtons(setting, false),
  },
};

/** Those who lead a team have days to set aside; what changed before they did, they see as it is. */
export const leaderSessionMoved: Shared<'leaderSessionMoved'> = {
  kind: 'leaderSessionMoved',
  of: 'team',
  ...news,
  rank: 20,
  schedule: (team) =>
    team.members
      .filter(({ role }) => role === 'leader')
      .flatMap((leader) => addressed(changes(team, inRoleSince(leader)), [`person:${leader.person}`])),
  section: {
    rank: 10,
    leadsTo: 'aside',
    thing: ({ reminder }) => `moved ${reminder.occasion.session.number}`,
    parts: (setting, told) => told.map(({ reminder }) => changedPart(setting, reminder.occasion.session)),
    buttons: (setting) => sessionButtons(setting, false),
  },
};

/** To the facilitators of a network that holds a session together with others, when it was changed from one of those. */
export const jointSessionMoved: Apart<'jointSessionMoved'> = {
  kind: 'jointSessionMoved',
  of: 'network',
  ...news,
  rank: 20,
  schedule: (network) => addressed(changesElsewhere(network), 'facilitators', !isArchived(network)),
  // Who is a facilitator of several of them hears of one session once.
  apart: (network) => `joint:${changesElsewhere(network).at(-1)?.occasion.session.id ?? ''}`,
  atOnce: false,
  find: async () => undefined,
  teams: () => [],
  message: (setting, { owner, reminder }) => {
    const { session } = reminder.occasion;
    const { heading, lines } = changedPart(setting, session);
    const words = session.cancelled ? '' : setting.t('reminders.session.movedElsewhere');
    const message = [...lines.map(({ line }) => line), words].filter((line) => line !== '').join('\n\n');
    const show: Button = { title: setting.t('timeline.network'), data: { do: 'network.show' } };
    return notice({ title: heading, message, buttons: [show] }, { network: owner.network.id });
  },
};

/** What has become of a session: other dates or another place, or that it is not held. */
const changedPart = ({ t, language }: Pick<Setting, 't' | 'language'>, session: Session): Part => {
  const { number, first, last, place, cancelled } = session;
  const dates = formatDates(language, first, last);
  if (cancelled) {
    const why = cancelled.why === '' ? [] : [{ line: cancelled.why }];
    return {
      heading: t('reminders.session.cancelled', { number }),
      meta: '',
      lines: [{ line: t('reminders.session.cancelledLine', { dates }) }, ...why],
      words: t('reminders.session.cancelledWords'),
    };
  }
  return {
    heading: t('reminders.session.moved', { number }),
    meta: '',
    lines: [{ line: place === '' ? dates : t('reminders.session.where', { dates, place }) }],
    words: t('reminders.session.movedWords'),
  };
};

/** What has been set anew since the team came to be: what it was made with, it knows. */
const changes = (team: Team, since = team.createdAt): Scheduled<{ readonly session: Session }>[] =>
  team.network.sessions
    .filter(({ setAt }) => isAfter(setAt, team.createdAt) && isAfter(setAt, since))
    .flatMap((session) =>
      scheduled(`moved:${session.id}@${session.setAt}`, afterHour(session.setAt), session.last, { session }),
    );

/** What another network has changed of the sessions it holds together with this one. */
const changesElsewhere = ({ id, sessions }: Network): Scheduled<{ readonly session: Session }>[] =>
  sessions
    .filter(({ agreed, setAt }) => agreed && agreed.by !== id && !isAfter(agreed.at, setAt))
    .toSorted((one, other) => (isAfter(one.setAt, other.setAt) ? 1 : -1))
    .flatMap((session) =>
      scheduled(`joint:${session.id}@${session.setAt}`, afterHour(session.setAt), session.last, { session }),
    );

/** Time to put right what was wrong before anybody is told. */
const afterHour = (setAt: Instant): Sending => {
  const at = nextSendingHour(setAt);
  return { day: dateInNorway(at), at };
};

const sessionDates = (team: Team): Scheduled<{ readonly session: Session }>[] =>
  team.network.sessions
    .filter(isHeld)
    .flatMap((session) =>
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
