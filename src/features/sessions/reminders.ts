import { z } from 'zod';
import { formatDates } from '../../language/format.ts';
import { addDays, atHour, dateInNorway, isWorkingDay } from '../../model/calendar.ts';
import type { Session } from '../../model/network.ts';
import { atOnce, chatsOf, knownTo, type Scheduled, scheduled } from '../../model/scheduling.ts';
import { nextSendingHour, sendingTime } from '../../model/sending-times.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import { teamSession } from '../../model/team-sessions.ts';
import { addressed, news, type Owner, type Shared } from '../../reminders/occasion.ts';
import { changeLoaded } from '../../store/documents.ts';
import { keys, kinds } from '../../store/kinds.ts';
import { settlePlan } from '../../upkeep/session-plans.ts';
import { firstNamedDay, withoutPeople } from './attendance-rules.ts';

interface Presenting {
  readonly session: Session;
  readonly place: number;
  /** 0 when the team does not present any more. */
  readonly minutes: number;
}

declare module '../../reminders/occasion.ts' {
  interface Owners {
    session: { readonly document: SessionPlan; readonly told: { readonly plan: SessionPlan } };
  }
  interface Occasions {
    /** A team is to present at a session, or not any more. */
    presenting: { readonly of: 'team'; readonly says: Presenting };
    /** A session is on today: who has come says so. */
    checkIn: { readonly of: 'team'; readonly says: { readonly session: Session } };
  }
}

/** Nothing is reminded of by the session's own document: its teams are told what it says of them, and the days that are over lose their names. */
export const sessionOwner: Owner<'session'> = {
  type: 'session',
  kind: kinds.session,
  ref: z.object({ session: z.string() }),
  refOf: ({ id }) => ({ session: id }),
  key: ({ session = '' }) => keys.session(session),
  prefix: ({ id }) => id,
  load: async (_, plan) => ({ plan }),
  team: () => undefined,
  here: async () => [],
  upkeepAt: (plan) => {
    if (plan.settled < plan.version) return atOnce;
    const day = firstNamedDay(plan);
    return day && atHour(addDays(day, 1), 0);
  },
  upkeep: async (documents, loaded, now) => {
    const settled = await settlePlan(documents, loaded, now);
    const today = dateInNorway(now);
    if (withoutPeople(settled.body, today) === settled.body) return settled;
    return changeLoaded(documents, settled, (plan) => withoutPeople(plan, today));
  },
  stirs: true,
};

/** Told once for each change, with the day's message; an hour to put right what was wrong. */
export const presenting: Shared<'presenting'> = {
  kind: 'presenting',
  of: 'team',
  ...news,
  rank: 22,
  schedule: (team) => addressed(presentingDates(team), chatsOf(team)),
  section: {
    rank: 22,
    leadsTo: 'work',
    thing: ({ reminder }) => `presenting ${reminder.occasion.session.number}`,
    parts: ({ t, language }, told) =>
      told.map(({ reminder }) => {
        const { session, place, minutes } = reminder.occasion;
        const { number, first, last } = session;
        if (minutes === 0)
          return {
            heading: t('reminders.presenting.not', { number }),
            meta: '',
            lines: [],
            words: t('reminders.presenting.notWords'),
          };
        const date = formatDates(language, first, last);
        return {
          heading: t('reminders.presenting.heading', { number }),
          meta: '',
          lines: [{ line: t('reminders.presenting.line', { place, minutes, date }) }],
          words: t('reminders.presenting.words'),
        };
      }),
    buttons: ({ t }, told) =>
      told.every(({ reminder }) => reminder.occasion.minutes === 0)
        ? []
        : [
            { rank: 30, button: { title: t('session.press.poster'), data: { do: 'poster.show' } } },
            { rank: 32, button: { title: t('session.press.note'), data: { do: 'poster.note' } } },
          ],
  },
};

const presentingDates = (team: Team): Scheduled<Presenting>[] =>
  held(team).flatMap((session) => {
    const { presents } = teamSession(team, session.id);
    if (!presents) return [];
    const at = nextSendingHour(presents.at);
    const { place, minutes } = presents;
    const sending = { day: dateInNorway(at), at };
    return scheduled(`presenting:${session.id}@${presents.at}`, sending, session.last, { session, place, minutes });
  });

const held = ({ network }: Team): readonly Session[] =>
  network.sessions.filter(({ cancelled }) => cancelled === undefined);

/** In the morning of a session’s first day, if that is a working day; its card holds on the next day as well. */
export const checkIn: Shared<'checkIn'> = {
  kind: 'checkIn',
  of: 'team',
  mutable: { kind: 'session', among: ['teamChat'] },
  rank: 8,
  schedule: (team) =>
    addressed(
      held(team).flatMap((session) => checkInDates(team, session)),
      chatsOf(team),
    ),
  subject: ({ owner, reminder }) => `session ${owner.team.id} ${reminder.occasion.session.id}`,
  name: (t, { reminder }) => t('reminders.checkIn.about', { number: reminder.occasion.session.number }),
  section: {
    rank: 5,
    leadsTo: 'work',
    thing: ({ reminder }) => `checkIn ${reminder.occasion.session.number}`,
    parts: ({ t }, told) =>
      told.map(({ reminder }) => ({
        heading: t('reminders.checkIn.heading', { number: reminder.occasion.session.number }),
        meta: '',
        lines: [],
        words: t('reminders.checkIn.words'),
      })),
    buttons: ({ t }, told) =>
      told.flatMap(({ reminder }) => {
        const { id: session } = reminder.occasion.session;
        return [
          { rank: 1, button: { title: t('session.press.here'), data: { do: 'session.here', session } } } as const,
          { rank: 2, button: { title: t('session.press.program'), data: { do: 'session.show', session } } } as const,
        ];
      }),
  },
};

const checkInDates = (team: Team, session: Session): Scheduled<{ readonly session: Session }>[] => {
  const { id, first, setAt } = session;
  if (!isWorkingDay(first)) return [];
  const sending = sendingTime(first, 'before', knownTo(team, setAt));
  return scheduled(`checkIn:${id}@${first}`, sending, first, { session });
};
