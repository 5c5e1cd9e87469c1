import { z } from 'zod';
import type { Button, Frame } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn, type Voice } from '../../dialog/handler.ts';
import { type About, type Reply, show } from '../../dialog/reply.ts';
import { formatDates, formatDistance } from '../../language/format.ts';
import type { Network } from '../../model/network.ts';
import { sessionNumbers } from '../../model/network-sessions.ts';
import { isPracticeDue } from '../../model/practice.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { Team } from '../../model/team.ts';
import { teamSession } from '../../model/team-sessions.ts';
import { type Phase, type SessionView, sessionOfPackage, type Timeline, timelineOf } from '../../model/timeline.ts';
import { aboutSession, bulleted } from './about.ts';

/** A session with its dates, and how far away it is in words. */
export interface SessionRow {
  readonly heading: string;
  readonly when: string;
  readonly upNext: boolean;
  readonly past: boolean;
}

/** Data of `cards/timeline/timeline.json`: where a team or a network is, on one day. */
interface TimelineCard extends Frame {
  /** The phases with what stands between them; the current one is shown in bold. */
  readonly phases: readonly { readonly text: string; readonly current: boolean }[];
  /** Where no session says how far away it is. */
  readonly now: string;
  readonly sessions: readonly SessionRow[];
  /** What the session that is on or comes next is about; '' and none after the last one. */
  readonly aboutTitle: string;
  readonly about: readonly string[];
  readonly workTitle: string;
  readonly work: readonly string[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'timeline/timeline': TimelineCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'timeline.show': 'timeline';
    'timeline.network': 'timeline';
  }
}

/** Who asks for the session is told of it in a sentence, too: the next one, or the one that is meant. */
const asking = z.object({ asked: z.literal('session').optional(), n: z.coerce.number().int().optional() });
type Asking = z.infer<typeof asking>;

/** «Hvor er vi?»: phase, sessions and the current work, for a team or for a whole network. */
export const timelineHandlers = {
  'timeline.show': handler({
    on: 'team',
    may: 'timeline.see',
    seenBy: 'asAsked',
    told: true,
    input: asking,
    amongFacilitators: 'timeline.network',
    run: (turn, asked) => {
      const { id, name, network } = turn.target.body;
      const subtitle = turn.t('timeline.subtitle', { name, network: network.name });
      const buttons = forTeam(turn, turn.target.body);
      return [timelineCard(turn, network, { subtitle, buttons, about: { team: id }, asked })];
    },
  }),
  'timeline.network': handler({
    on: 'network',
    may: 'network.see',
    seenBy: 'asAsked',
    input: asking,
    run: (turn, asked) => {
      const { body: network } = turn.target;
      const buttons: Button[] = [
        { title: turn.t('timeline.network'), data: { do: 'network.show' } },
        { title: turn.t('timeline.sessions'), data: { do: 'network.sessionList' } },
      ];
      const around = { subtitle: network.name, buttons, about: { network: network.id }, asked };
      return [timelineCard(turn, network, around)];
    },
  }),
} satisfies Handlers;

/** The practice is walked through in the team's own chat, once in each work period. */
const forTeam = ({ t, scope, today, me }: Turn, team: Team): Button[] => [
  { title: t('timeline.nextTask'), data: { do: 'task.next' } },
  ...agendaButton(t, team, today),
  ...(scope === 'personal' && allows(rolesInTeam(team, me.person), 'task.work')
    ? [{ title: t('timeline.mine'), data: { do: 'task.mine' } } satisfies Button]
    : []),
  { title: t('timeline.overview'), data: { do: 'package.overview' } },
  ...(team.goals.length > 0 ? [{ title: t('timeline.goals'), data: { do: 'goal.list' } } satisfies Button] : []),
  ...(scope !== 'personal' && isPracticeDue(team, today)
    ? [{ title: t('timeline.practice'), data: { do: 'practice.choose' } } satisfies Button]
    : []),
];

/** Once the facilitators have shown it. */
const agendaButton = (t: Turn['t'], team: Team, today: string): Button[] => {
  const { ongoing, next } = timelineOf(team.network.sessions, today);
  const session = (ongoing ?? next)?.session;
  return session && teamSession(team, session.id).agendaAt !== undefined
    ? [{ title: t('session.press.program'), data: { do: 'session.show', session: session.id } }]
    : [];
};

interface Around {
  readonly subtitle: string;
  readonly buttons: readonly Button[];
  readonly about: About;
  readonly asked: Asking;
}

const timelineCard = (
  turn: Turn,
  { template, sessions }: Pick<Network, 'template' | 'sessions'>,
  { subtitle, buttons, about, asked }: Around,
): Reply => {
  const timeline = timelineOf(sessions, turn.today);
  const now = nowLine(turn, timeline);
  const at = timeline.ongoing ?? timeline.next;
  const news = answerTo(turn, timeline, asked);
  const data: TimelineCard = {
    ...(news !== '' && { news }),
    gist: [now],
    title: turn.t('timeline.title'),
    subtitle,
    ...progressOf(turn, timeline),
    phases: phaseRuns(turn, timeline.phase),
    now: at ? '' : now,
    sessions: sessionRows(turn, timeline),
    aboutTitle: at ? turn.t('timeline.aboutTitle', { number: at.session.number }) : '',
    about: at ? aboutSession(turn.t, template, at.session) : [],
    workTitle: workTitle(turn, timeline),
    work: bulleted(turn.t(`timeline.work.${template}.p${timeline.period}`)),
    buttons,
  };
  return show('timeline/timeline', data, `${subtitle}. ${news || now}`, about);
};

/** When and where the session is that was asked for. */
const answerTo = (turn: Turn, { sessions, ongoing, next, phase }: Timeline, { asked, n }: Asking): string => {
  if (asked === undefined) return '';
  const { t, language, today } = turn;
  const found = n === undefined ? (ongoing ?? next) : sessions.find(({ session }) => session.number === n);
  if (!found) return t(n === undefined ? `timeline.answer.${endOf({ phase, sessions })}` : 'timeline.answer.noDate');
  const { number, first, last, place } = found.session;
  if (found.state !== 'coming') return t('timeline.session', { number, state: stateOf(turn, found) });
  const values = { number, dates: formatDates(language, first, last), when: formatDistance(t, today, first), place };
  return t(place === '' ? 'timeline.answer.when' : 'timeline.answer.whenAndWhere', values);
};

/** The sessions that have been held, of all; before the first one there is nothing to measure by. */
const progressOf = ({ t }: Turn, { sessions }: Timeline): Pick<Frame, 'progress'> => {
  const held = sessions.filter(({ state }) => state !== 'cancelled');
  const later = sessionNumbers.length - sessions.length;
  const [value, max] = [held.filter(({ state }) => state === 'past').length, held.length + later];
  return value === 0 ? {} : { progress: { value, max, words: t('timeline.held', { done: value, of: max }) } };
};

const phases: readonly Phase[] = ['preparation', 'implementation', 'continuation'];

const phaseRuns = ({ t }: Turn, current: Phase): TimelineCard['phases'] =>
  phases.flatMap((phase, index) => [
    ...(index === 0 ? [] : [{ text: '  ›  ', current: false }]),
    { text: t(`timeline.phase.${phase}`), current: phase === current },
  ]);

/** Why no session comes: all have been held, the time of them is over, or none has been set up again yet. */
export const endOf = ({ phase, sessions }: Pick<Timeline, 'phase' | 'sessions'>): 'over' | 'ended' | 'none' => {
  if (phase !== 'continuation') return 'none';
  return sessions.every(({ state }) => state === 'past') ? 'over' : 'ended';
};

/** The phase and what comes next, in one sentence. */
const nowLine = ({ t, today }: Turn, { phase: current, sessions, ongoing, next }: Timeline): string => {
  const phase = t(`timeline.phase.${current}`);
  if (ongoing) return t('timeline.now.ongoing', { phase, number: ongoing.session.number });
  if (!next) return t(`timeline.now.${endOf({ phase: current, sessions })}`, { phase });
  const when = formatDistance(t, today, next.session.first);
  return t('timeline.now.coming', { phase, number: next.session.number, when });
};

/** The four sessions with their dates, the one that is on or comes next brought out. */
export const sessionRows = (turn: Voice, { sessions, ongoing, next }: Timeline): SessionRow[] =>
  sessionNumbers.map((number) => {
    const view = sessions.find(({ session }) => session.number === number);
    return view ? sessionRow(turn, view, view === (ongoing ?? next)) : rowWithoutDate(turn, number);
  });

const rowWithoutDate = ({ t }: Voice, number: number): SessionRow => ({
  heading: t('timeline.session', { number, state: t('timeline.noDate') }),
  when: '',
  upNext: false,
  past: false,
});

const sessionRow = (turn: Voice, view: SessionView, upNext: boolean): SessionRow => {
  const { number, first, last, place, cancelled } = view.session;
  const dates = formatDates(turn.language, first, last);
  const held = place === '' ? dates : turn.t('timeline.at', { dates, place });
  return {
    heading: turn.t('timeline.session', { number, state: stateOf(turn, view) }),
    when: cancelled ? turn.t('timeline.wasToBe', { dates, why: cancelled.why }).trim() : held,
    upNext,
    past: view.state === 'past' || view.state === 'cancelled',
  };
};

/** How a session stands: «om 14 dager», «avsluttet», «avlyst». */
export const stateOf = ({ t, today }: Voice, { state, session }: SessionView): string =>
  state === 'coming' ? formatDistance(t, today, session.first) : t(`timeline.${state}`);

const workTitle = ({ t }: Turn, { period, sessions }: Timeline): string => {
  const towards = sessionOfPackage(
    sessions.map(({ session }) => session),
    period,
  );
  return period === 5 ? t('timeline.workAfter') : t('timeline.workBefore', { number: towards?.number ?? period });
};
