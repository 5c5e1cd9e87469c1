import type { Button, Frame, Row } from '../../dialog/elements.ts';
import type { Voice } from '../../dialog/handler.ts';
import { lines, type Reply, show } from '../../dialog/reply.ts';
import { formatWeekday } from '../../language/format.ts';
import { isArchived } from '../../model/network-archive.ts';
import type { SessionDay, SessionPlan } from '../../model/session-plan.ts';
import { clockOf, minutesOf } from '../../model/time-of-day.ts';
import { groupShare, isNew, isUnderGoal, type Timed, timedDay, timeUse, tooLong } from './agenda-rules.ts';
import { type AtSession, aboutSession } from './at-session.ts';
import { seedMinutes } from './template-rules.ts';
import { dateOfDay, durationOf, percentOf, titleOf } from './words.ts';

/** Data of `cards/sessions/agenda.json`: one day of a session's agenda, and what the time of both is used for. */
interface AgendaCard extends Frame {
  /** That group work falls under the goal, that a day is long, that two items overlap. */
  readonly warnings: readonly { readonly text: string }[];
  readonly use: readonly { readonly title: string; readonly meta: string }[];
  readonly day: string;
  readonly empty: string;
  /** What pressing one does; nothing where the agenda is only looked at. */
  readonly rows: readonly (Omit<Row, 'data'> & { readonly data: Row['data'] | null })[];
  readonly until: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'sessions/agenda': AgendaCard;
  }
}

export const days = [1, 2] as const satisfies readonly SessionDay[];

/** A day of the agenda, as the facilitators work on it. */
export const agendaCard = (voice: Voice, at: AtSession, day: SessionDay = 1, news = ''): Reply => {
  const { t } = voice;
  const { plan } = at;
  const title = t('session.agenda.title', { number: plan.number });
  const share = groupShare(timeUse(plan));
  const bar = t('session.agenda.bar', { share: percentOf(voice, share) });
  const warnings = warningsOf(voice, plan);
  const timed = timedDay(plan, day);
  const data: AgendaCard = {
    title,
    subtitle: shownLine(voice, plan),
    news,
    progress: { value: share, max: 100, words: bar },
    gist: [bar, ...warnings],
    warnings: lines(warnings),
    use: useOf(voice, plan),
    day: dayName(voice, at, day),
    empty: timed.length === 0 ? t('session.agenda.empty') : '',
    rows: timed.map((one) => rowOf(voice, at, one)),
    until: untilOf(voice, timed),
    buttons: buttonsOf(voice, at, day),
    equal: true,
  };
  return show('sessions/agenda', data, [title, bar, ...warnings].join('. '), aboutSession(at));
};

const shownLine = ({ t }: Voice, { shownAt }: SessionPlan): string =>
  t(shownAt === undefined ? 'session.hub.hidden' : 'session.hub.shown');

/** «Dag 1, torsdag 17. september» */
export const dayName = ({ t, language }: Voice, { session }: Pick<AtSession, 'session'>, day: SessionDay): string =>
  t('session.agenda.day', { day, date: formatWeekday(language, dateOfDay(session, day)) });

/** What is kind to say before the agenda is shown to anybody. */
export const warningsOf = (voice: Voice, plan: SessionPlan): string[] => [
  ...underGoal(voice, plan),
  ...days.flatMap((day) => dayWarnings(voice, plan, day)),
];

const underGoal = (voice: Voice, plan: SessionPlan): string[] =>
  isUnderGoal(plan)
    ? [
        voice.t('session.agenda.under', {
          share: percentOf(voice, groupShare(timeUse(plan))),
          goal: percentOf(voice, plan.goal),
        }),
      ]
    : [];

const dayWarnings = (voice: Voice, plan: SessionPlan, day: SessionDay): string[] => {
  const { t } = voice;
  const minutes = tooLong(plan, day);
  return [
    ...(minutes === undefined ? [] : [t('session.agenda.tooLong', { day, time: durationOf(voice, minutes) })]),
    ...timedDay(plan, day)
      .filter(({ overlap }) => overlap > 0)
      .map(({ item, overlap }) => t('session.agenda.overlap', { title: titleOf(voice, item), minutes: overlap })),
  ];
};

/** Hours of each kind beside those of the seeds, the goal with the group work. */
const useOf = (voice: Voice, plan: SessionPlan): AgendaCard['use'] => {
  const { t } = voice;
  const use = timeUse(plan);
  const all = Math.max(1, use.project + use.external + use.group);
  const seeds = seedMinutes[plan.number];
  return (['group', 'external', 'project'] as const).map((kind) => ({
    title: t('session.agenda.use', {
      kind: t(`session.kinds.${kind}`),
      time: durationOf(voice, use[kind]),
      share: percentOf(voice, Math.round((100 * use[kind]) / all)),
    }),
    meta: [
      t('session.agenda.before', { time: durationOf(voice, seeds[kind]) }),
      ...(kind === 'group' ? [t('session.agenda.goal', { goal: percentOf(voice, plan.goal) })] : []),
    ].join('. '),
  }));
};

const rowOf = (voice: Voice, { plan, network }: AtSession, { item, from }: Timed): AgendaCard['rows'][number] => {
  const { t } = voice;
  const kind = t('session.agenda.meta', { kind: t(`session.kind.${item.kind}`), minutes: item.minutes });
  const who = item.who === '' ? kind : t('session.agenda.metaWho', { meta: kind, who: item.who });
  const fixed = item.at === undefined ? who : t('session.agenda.fixed', { meta: who });
  return {
    title: t('session.agenda.item', { time: clockOf(from), title: titleOf(voice, item) }),
    meta: isNew(item, plan.shownAt) ? t('session.agenda.isNew', { meta: fixed }) : fixed,
    data: isArchived(network) ? null : { do: 'session.item', session: plan.id, item: item.id },
  };
};

const untilOf = ({ t }: Voice, timed: readonly Timed[]): string =>
  timed.length === 0 ? '' : t('session.agenda.until', { time: clockOf(Math.max(...timed.map(({ to }) => to))) });

const buttonsOf = ({ t }: Voice, { plan, network }: AtSession, day: SessionDay): Button[] => {
  const { id: session, shownAt, number } = plan;
  const other = day === 1 ? 2 : 1;
  const changing: Button[] = [
    { title: t('session.press.add'), data: { do: 'session.newItem', session, day } },
    { title: t('session.press.times'), data: { do: 'session.times', session } },
    shownAt === undefined
      ? { title: t('session.press.show'), data: { do: 'session.publish', session } }
      : { title: t('session.press.hide'), data: { do: 'session.hide', session } },
  ];
  return [
    { title: t('session.press.otherDay', { day: other }), data: { do: 'session.agenda', session, day: other } },
    ...(isArchived(network) ? [] : changing),
    { title: t('session.press.session', { number }), data: { do: 'session.open', session } },
  ];
};

/** How the time is used now, on a form that changes it. */
export const shareNow = (voice: Voice, plan: SessionPlan): string =>
  voice.t('session.agenda.now', {
    share: percentOf(voice, groupShare(timeUse(plan))),
    goal: percentOf(voice, plan.goal),
  });

/** What was done, with what it has made of the time where that is otherwise now. */
export const newsOfChange = (
  voice: Voice,
  done: 'added' | 'saved' | 'moved' | 'removed',
  before: SessionPlan,
  after: SessionPlan,
): string => {
  const news = voice.t(`session.news.${done}`);
  const [was, is] = [groupShare(timeUse(before)), groupShare(timeUse(after))];
  if (was === is) return news;
  return voice.t('session.news.share', { news, before: percentOf(voice, was), after: percentOf(voice, is) });
};

/** The fields of a start as people write it. */
export const writtenTime = (time: string): string => clockOf(minutesOf(time));
