import type { Button, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import type { Reply } from '../../dialog/reply.ts';
import { formatDistance, formatList, formatWeekday } from '../../language/format.ts';
import type { Network, Session } from '../../model/network.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import { groupShare, timeUse } from './agenda-rules.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { cameOn } from './attendance-rules.ts';
import { isPosterSent } from './posters.ts';
import { questionsInWords } from './question-cards.ts';
import { rowsCard } from './rows-card.ts';
import { percentOf, whereOf } from './words.ts';

/** A session of the list: what it holds where anybody has planned it, and the teams of the next one. */
export interface ListedSession {
  readonly session: Session;
  readonly plan: SessionPlan | undefined;
  readonly teams: readonly Team[] | undefined;
}

/** A network's sessions, with what is missing in each. */
export const sessionsCard = (turn: Voice, network: Network, listed: readonly ListedSession[]): Reply => {
  const { t } = turn;
  return rowsCard(
    {
      title: t('session.list.title'),
      subtitle: network.name,
      intro: t('session.list.intro'),
      rows: listed.map(
        (one): Row => ({
          title: t('session.list.row', { number: one.session.number, when: whenOf(turn, one.session) }),
          meta: [whereOf(turn, one.session), ...missingLine(turn, one)].join(' · '),
          data: { do: 'session.open', session: one.session.id },
        }),
      ),
      buttons: [
        { title: t('session.press.evaluation'), data: { do: 'evaluation.list' } },
        { title: t('session.press.network'), data: { do: 'network.show' } },
      ],
    },
    { network: network.id },
  );
};

const whenOf = ({ t, today }: Voice, { first, last, cancelled }: Session): string => {
  if (cancelled) return t('session.cancelled').toLowerCase();
  if (last < today) return t('session.list.past');
  return first <= today ? t('session.list.ongoing') : formatDistance(t, today, first);
};

/** Nothing is missing in what is over. */
const missingLine = (turn: Voice, { session, plan, teams = [] }: ListedSession): string[] => {
  if (session.cancelled || session.last < turn.today) return [];
  const { t, language } = turn;
  const without = teams.filter((team) => !isPosterSent(team, session.id)).length;
  const missing = [
    ...(plan?.shownAt === undefined ? [t('session.list.agenda')] : []),
    ...((plan?.presenters ?? []).length === 0 ? [t('session.list.presenters')] : []),
    ...(without > 0 ? [t('session.list.posters', { count: without, of: teams.length })] : []),
  ];
  return [
    missing.length === 0 ? t('session.list.ready') : t('session.list.missing', { what: formatList(language, missing) }),
  ];
};

/** What one session holds, each part to press. @param teams those of the session */
export const sessionCard = (turn: Voice, at: AtSession, teams: readonly Team[]): Reply => {
  const { t } = turn;
  const { plan, session } = at;
  const row = (part: RowPart, verb: Row['data']['do'], meta: string): Row => ({
    title: t(`session.press.${part}`),
    meta,
    data: { do: verb, session: plan.id },
  });
  const sent = teams.filter((team) => isPosterSent(team, plan.id)).length;
  return rowsCard(
    {
      title: t('session.title', { number: plan.number }),
      subtitle: whereOf(turn, session),
      lines: [
        ...(session.cancelled ? [t('session.program.cancelled')] : []),
        ...(plan.networks.length > 1 ? [t('session.joint', { count: plan.networks.length })] : []),
      ],
      rows: [
        row('agenda', 'session.agenda', agendaLine(turn, plan)),
        row('presenters', 'session.presenters', presentersLine(turn, plan)),
        row('posters', 'session.posters', t('session.hub.posters', { sent, of: teams.length })),
        row('questions', 'session.interviews', questionsLine(turn, at)),
        row('attendance', 'session.attendance', attendanceLine(turn, at)),
        { ...row('evaluation', 'evaluation.list', t('session.hub.evaluation')), data: { do: 'evaluation.list' } },
      ],
      buttons: buttonsOf(turn),
    },
    aboutSession(at),
  );
};

type RowPart = 'agenda' | 'presenters' | 'posters' | 'questions' | 'attendance' | 'evaluation';

const agendaLine = (turn: Voice, plan: SessionPlan): string => {
  const { t } = turn;
  const count = plan.agenda.length;
  if (count === 0) return t('session.hub.noAgenda');
  const use = t('session.hub.agenda', { count, share: percentOf(turn, groupShare(timeUse(plan))) });
  return `${use} · ${t(plan.shownAt === undefined ? 'session.hub.hidden' : 'session.hub.shown')}`;
};

const presentersLine = ({ t }: Voice, { presenters }: SessionPlan): string =>
  presenters.length === 0 ? t('session.hub.nobody') : t('session.hub.presenters', { count: presenters.length });

const questionsLine = (turn: Voice, at: AtSession): string =>
  turn.t('session.hub.questions', { count: questionsInWords(turn, at, undefined).length });

const attendanceLine = ({ t, language, today }: Voice, { plan, session }: AtSession): string => {
  const { first, last } = session;
  if (today < first) return t('session.hub.opens', { date: formatWeekday(language, first) });
  if (today > last) return t('session.hub.wereThere', { count: cameOn(plan, last).all });
  return t('session.hub.came', { count: cameOn(plan, today).all });
};

const buttonsOf = ({ t }: Voice): Button[] => [
  { title: t('session.press.sessions'), data: { do: 'session.list' } },
  { title: t('session.press.network'), data: { do: 'network.show' } },
];
