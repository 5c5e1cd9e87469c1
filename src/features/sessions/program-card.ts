import type { Button, Frame } from '../../dialog/elements.ts';
import type { Turn, Voice } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Session } from '../../model/network.ts';
import type { SessionPlan } from '../../model/session-plan.ts';
import type { Team } from '../../model/team.ts';
import { presentationOf } from '../../model/team-sessions.ts';
import { clockOf } from '../../model/time-of-day.ts';
import { dayName, days } from './agenda-card.ts';
import { isNew, type Timed, timedDay } from './agenda-rules.ts';
import { titleOf, whereOf } from './words.ts';

/** Data of `cards/sessions/program.json`: a session's agenda as its teams see it. */
interface ProgramCard extends Frame {
  readonly intro: string;
  readonly days: readonly {
    readonly heading: string;
    readonly items: readonly {
      readonly title: string;
      readonly meta: string;
      readonly note: string;
      readonly isBreak: boolean;
    }[];
  }[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/program': ProgramCard;
  }
}

/** @param plan what the session holds; nothing of it while the agenda is not shown */
export const programCard = (
  turn: Voice & Pick<Turn, 'scope' | 'me'>,
  team: Team,
  session: Session,
  plan: SessionPlan | undefined,
): Reply => {
  const { t } = turn;
  const title = t('session.program.title', { number: session.number });
  const shown = session.cancelled === undefined && plan?.shownAt !== undefined ? plan : undefined;
  const intro = introOf(turn, team, session, shown !== undefined);
  const data: ProgramCard = {
    title,
    subtitle: whereOf(turn, session),
    intro,
    gist: intro === '' ? [] : [intro],
    days: shown ? daysOf(turn, shown, session) : [],
    buttons: buttonsOf(turn, team, session),
  };
  return show('sessions/program', data, [title, intro].filter((line) => line !== '').join('. '), { team: team.id });
};

const introOf = ({ t }: Voice, team: Team, session: Session, isShown: boolean): string => {
  if (session.cancelled) return t('session.program.cancelled');
  const presents = presentationOf(team, session.id);
  return [
    ...(isShown ? [] : [t('session.program.notYet')]),
    ...(presents ? [t('session.program.present', { place: presents.place, minutes: presents.minutes })] : []),
  ].join(' ');
};

const daysOf = (voice: Voice, plan: SessionPlan, session: Session): ProgramCard['days'] =>
  days
    .map((day) => ({ day, timed: timedDay(plan, day) }))
    .filter(({ timed }) => timed.length > 0)
    .map(({ day, timed }) => ({
      heading: dayName(voice, { session }, day),
      items: timed.map((one) => itemOf(voice, plan, one)),
    }));

const itemOf = (
  voice: Voice,
  plan: SessionPlan,
  { item, from }: Timed,
): ProgramCard['days'][number]['items'][number] => ({
  title: voice.t('session.agenda.item', { time: clockOf(from), title: titleOf(voice, item) }),
  meta: [
    ...(isNew(item, plan.shownAt) ? [voice.t('session.agenda.sign.new')] : []),
    ...(item.who === '' ? [] : [item.who]),
  ].join(' · '),
  note: item.note,
  isBreak: item.kind === 'break',
});

const buttonsOf = (turn: Voice & Pick<Turn, 'scope' | 'me'>, team: Team, session: Session): Button[] => {
  const { t, today } = turn;
  const { id, first, last, cancelled } = session;
  const isOn = cancelled === undefined && first <= today && today <= last;
  const presents = presentationOf(team, id) !== undefined;
  return [
    ...(isOn && isOffered(turn, team, 'session.attend')
      ? [{ title: t('session.press.here'), data: { do: 'session.here', session: id } } as const]
      : []),
    { title: t('session.press.poster'), data: { do: 'poster.show' } },
    ...(presents ? [{ title: t('session.press.note'), data: { do: 'poster.note' } } as const] : []),
    { title: t('session.press.timeline'), data: { do: 'timeline.show' } },
  ];
};
