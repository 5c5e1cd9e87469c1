import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatList, formatWeekday } from '../../language/format.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Session } from '../../model/network.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import { type Team, TeamRole } from '../../model/team.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { type Came, cameOf, cameOn, hasCome } from './attendance-rules.ts';
import { rowsCard } from './rows-card.ts';
import type { ListedTeam } from './teams.ts';

/** Data of `cards/sessions/check-in.json`: a team says how many of it have come. */
interface CheckInCard extends Frame {
  readonly count: string;
  readonly intro: string;
  readonly others: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/check-in': CheckInCard;
  }
}

const atATime = 10;

/** The day that is looked at: today while the session is on, its last one afterwards; none before. */
const dayToShow = ({ first, last }: Session, today: CalendarDate): CalendarDate | undefined =>
  today < first ? undefined : today > last ? last : today;

/** How many have come, in all by role and of each team; never who. */
export const attendanceCard = (
  voice: Voice,
  at: AtSession,
  listed: readonly ListedTeam[],
  { page: wanted, day: asked }: { readonly page?: number | undefined; readonly day?: CalendarDate | undefined } = {},
): Reply => {
  const { t } = voice;
  const { plan, session } = at;
  const newest = dayToShow(session, voice.today);
  const day = asked !== undefined && newest !== undefined && asked >= session.first && asked <= newest ? asked : newest;
  const page = pageAt(listed, wanted, atATime);
  return rowsCard(
    {
      title: t('session.attendance.title', { number: plan.number }),
      subtitle: day === undefined ? at.network.name : dayLine(voice, session, day),
      intro: day === undefined ? closedLine(voice, session) : totalLine(voice, cameOn(plan, day)),
      plain: day === undefined ? [] : page.shown.map((team) => rowOf(voice, plan, team, day)),
      buttons: [
        ...turning(t, page, (number) => ({
          do: 'session.attendance',
          session: plan.id,
          page: number,
          ...(day && { day }),
        })),
        ...otherDays(voice, at, day),
        { title: t('session.press.session', { number: plan.number }), data: { do: 'session.open', session: plan.id } },
      ],
    },
    aboutSession(at),
  );
};

const dayLine = ({ t, language }: Voice, { first }: Session, day: CalendarDate): string =>
  t('session.agenda.day', { day: daysBetween(first, day) + 1, date: formatWeekday(language, day) });

const closedLine = ({ t, language }: Voice, { first }: Session): string =>
  t('session.attendance.closed', { date: formatWeekday(language, first) });

const totalLine = (voice: Voice, came: Came): string => {
  if (came.all === 0) return voice.t('session.attendance.none');
  const total = voice.t('session.attendance.total', { count: came.all });
  return `${total}: ${rolesLine(voice, came)}.`;
};

const rolesLine = ({ t, language }: Voice, { roles, others }: Came): string =>
  formatList(language, [
    ...TeamRole.options
      .filter((role) => roles[role] > 0)
      .map((role) => t(`session.attendance.roles.${role}`, { count: roles[role] })),
    ...(others > 0 ? [t('session.attendance.roles.others', { count: others })] : []),
  ]);

const rowOf = (
  voice: Voice,
  plan: SessionPlan,
  { id, name }: ListedTeam,
  day: CalendarDate,
): Pick<Row, 'title' | 'meta'> => {
  const came = cameOf(plan, id, day);
  return {
    title: name,
    meta:
      came.all === 0 ? voice.t('session.attendance.nobody') : voice.t('session.attendance.team', { count: came.all }),
  };
};

const otherDays = ({ t, today }: Voice, { plan, session }: AtSession, day: CalendarDate | undefined): Button[] =>
  day === undefined || session.first === session.last
    ? []
    : [session.first, session.last]
        .filter((one) => one !== day && one <= today)
        .map((one) => ({
          title: t('session.press.otherDay', { day: one === session.first ? 1 : daysBetween(session.first, one) + 1 }),
          data: { do: 'session.attendance', session: plan.id, day: one },
        }));

/** A team on a day of its session: whoever has come says so for oneself, and how many others have. */
export const checkInCard = (
  turn: Voice & Pick<Turn, 'me' | 'scope'>,
  { team, plan, session }: { readonly team: Team; readonly plan: SessionPlan; readonly session: Session },
  showing: Showing = {},
): Reply => {
  const { t, today, me, scope } = turn;
  const came = cameOf(plan, team.id, today);
  const isCounted = hasCome(plan, { team: team.id, day: today, person: me.person });
  const title = t('session.here.title');
  const count = came.all === 0 ? t('session.here.notYet') : t('session.here.hereNow', { count: came.all });
  const about = { session: session.id };
  const data: CheckInCard = {
    title,
    subtitle: dayLine(turn, session, today),
    news: showing.news ?? '',
    count,
    intro: t('session.here.intro'),
    others: valueIn(showing, 'others', came.others > 0 ? String(came.others) : undefined),
    buttons: [
      // In a chat of several everybody presses the same card.
      ...(scope === 'personal' && isCounted
        ? []
        : [{ title: t('session.press.here'), data: { do: 'session.here', ...about } } as const]),
      { title: t('cards.check-in.save'), data: { do: 'session.saveOthers', ...about }, sends: true },
      ...(isCounted ? [{ title: t('session.press.notHere'), data: { do: 'session.notHere', ...about } } as const] : []),
    ],
    cancel: { do: 'session.show', ...about },
  };
  return show('sessions/check-in', data, [title, data.news, count].join('\n'), { team: team.id });
};
