import { z } from 'zod';
import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { type Page, pageAt, turning } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatDistance } from '../../language/format.ts';
import { PackageNumber } from '../../model/network.ts';
import { isOpen, nextTask, packageNumbers, progressOf, type TeamTask, tasksIn } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage, sessionOfPackage } from '../../model/timeline.ts';
import { carryOffer, isUndecided } from './carry-over-rules.ts';
import { packageName, taskText } from './catalogue.ts';
import { hasAnswers, packageProgress, progressWords, standing } from './standing.ts';
import { mayWork, personOf } from './task-buttons.ts';
import { type Aside, closingOf } from './task-card.ts';

/** A task of the unfolded package; the one to go on with is brought out. */
interface OverviewTask extends Row {
  readonly next: boolean;
}

/** One package: a heading to press, or unfolded with its tasks. */
export interface OverviewPackage extends Row {
  readonly unfolded: boolean;
  /** Only of the unfolded package. */
  readonly tasks: readonly OverviewTask[];
}

/** Data of `cards/tasks/package-overview.json`: the unfolded package, then the others; also a facilitator's view of a network's. */
interface PackageOverviewCard extends Frame {
  readonly intro: string;
  readonly packages: readonly OverviewPackage[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/package-overview': PackageOverviewCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.overview': 'tasks';
    'package.glance': 'tasks';
  }
}

/** The packages with their tasks, and how far the team has come. */
export const overviewHandlers = {
  'package.overview': handler({
    on: 'team',
    may: 'task.see',
    seenBy: 'asAsked',
    input: z.object({
      package: z.coerce.number().pipe(PackageNumber).optional(),
      from: z.coerce.number().int().min(0).max(1000).default(0),
    }),
    amongFacilitators: 'package.edit',
    run: (turn, { package: unfolded, from }) => [overviewCard(turn, turn.target.body, { unfolded, from })],
  }),
  /** «Oversikt»: a team means its tasks by that, its facilitators all their teams. */
  'package.glance': handler({
    on: 'team',
    may: 'task.see',
    seenBy: 'asAsked',
    input: z.object({}),
    amongFacilitators: 'overview.show',
    run: (turn) => [overviewCard(turn, turn.target.body)],
  }),
} satisfies Handlers;

export interface OverviewOptions extends Aside {
  /** The package to unfold; otherwise the current one. */
  readonly unfolded?: PackageNumber | undefined;
  /** How many tasks of it to pass over. */
  readonly from?: number;
}

/** Tasks shown at a time, so that a card stays small also for a team with many tasks of its own. */
const tasksAtATime = 6;

/** What comes next stands on top: the unfolded package with its open tasks first; the other packages come after it. */
export const overviewCard = (turn: Turn, team: Team, options: OverviewOptions = {}): Reply => {
  const unfolded = options.unfolded ?? currentPackage(team.network.sessions, turn.today);
  const { news = '', from = 0 } = options;
  const tasks = tasksIn(team, unfolded);
  const next = nextTask(team, turn.today, { person: personOf(turn) });
  const page = pageAt(whatIsNextFirst(tasks, next), Math.floor(from / tasksAtATime) + 1, tasksAtATime);
  const rows = page.shown.map((task) => taskRow(turn, team, task, next));
  const { progress } = packageProgress(turn.t, team, unfolded);
  const heading = packageRow(turn, team, unfolded);
  const data: PackageOverviewCard = {
    gist: rows.map(({ title, meta }) => `${title}: ${meta}`),
    news,
    title: turn.t('packages.overview.title', { team: team.name }),
    ...(progress && { progress }),
    intro: messageOf(turn, team, unfolded, news),
    packages: [
      // How far the team has come stands once: beneath the title, or with the package.
      { ...heading, meta: progress ? '' : heading.meta, unfolded: true, tasks: rows },
      ...packageNumbers.filter((number) => number !== unfolded).map((number) => packageRow(turn, team, number)),
    ],
    buttons: buttonsOf(turn, team, { unfolded, page, next }),
  };
  const summary = turn.t('packages.overview.summary', { name: heading.title, progress: heading.meta });
  return show('tasks/package-overview', data, [news, summary].filter((part) => part !== '').join(' '), {
    team: team.id,
  });
};

// === Rows

const packageRow = ({ t }: Turn, team: Team, number: PackageNumber): OverviewPackage => ({
  title: packageName(t, number),
  meta: progressWords(t, progressOf(tasksIn(team, number))),
  unfolded: false,
  tasks: [],
  data: { do: 'package.overview', package: number },
});

const taskRow = (turn: Turn, team: Team, task: TeamTask, upNext: TeamTask | undefined): OverviewTask => {
  const next = isSame(task, upNext);
  const how = standing(turn, team, task);
  return {
    title: taskText(turn.t, task.definition).title,
    meta: next ? `${turn.t('packages.overview.next')} · ${how}` : how,
    next,
    data: { do: 'task.show', task: task.definition.id },
  };
};

const isSame = (one: TeamTask, other: TeamTask | undefined): boolean => one.definition.id === other?.definition.id;

/** The task to go on with, what else is open, what is done, what is set aside: each in the order of the method. */
const whatIsNextFirst = (tasks: readonly TeamTask[], next: TeamTask | undefined): TeamTask[] => {
  const place = (task: TeamTask): number => {
    if (isSame(task, next)) return 0;
    if (isOpen(task)) return 1;
    return task.work.status === 'done' ? 2 : 3;
  };
  return tasks.toSorted((one, other) => place(one) - place(other));
};

// === What to do with it

/** Nothing done yet is met with the smallest next step, never with a figure (DOMAIN §4). */
const messageOf = (turn: Turn, team: Team, unfolded: PackageNumber, news: string): string => {
  const isSaid = news !== '' && news === closingOf(turn, team, unfolded);
  const session = isSaid ? '' : sessionLine(turn, team, unfolded);
  const lines = [session, firstStepLine(turn, team, unfolded), waitingLine(turn, team)];
  return lines.filter((line) => line !== '').join(' ');
};

const sessionLine = (turn: Turn, team: Team, number: PackageNumber): string => {
  const session = sessionOfPackage(team.network.sessions, number);
  if (!session || session.last < turn.today) return '';
  if (session.first <= turn.today) return turn.t('packages.overview.atSession', { number: session.number });
  const date = formatDay(turn.language, session.first);
  const distance = formatDistance(turn.t, turn.today, session.first);
  return turn.t('packages.overview.session', { number: session.number, date, distance });
};

const firstStepLine = (turn: Turn, team: Team, number: PackageNumber): string => {
  const tasks = tasksIn(team, number);
  const [first] = tasks;
  const isCurrent = number === currentPackage(team.network.sessions, turn.today);
  if (!first || !isCurrent || progressOf(tasks).notStarted < tasks.length) return '';
  const step = taskText(turn.t, first.definition).firstStep;
  return step === '' ? turn.t('packages.overview.notBegunPlain') : turn.t('packages.overview.notBegun', { step });
};

const waitingLine = (turn: Turn, team: Team): string => {
  const count = waiting(turn, team);
  return count === 0 ? '' : turn.t('packages.overview.waiting', { count });
};

const waiting = (turn: Turn, team: Team): number => {
  const offer = carryOffer(team, turn.today);
  return offer && isUndecided(offer) ? offer.tasks.length : 0;
};

interface Shown {
  readonly unfolded: PackageNumber;
  readonly page: Page<TeamTask>;
  readonly next: TeamTask | undefined;
}

const buttonsOf = (turn: Turn, team: Team, { unfolded, page, next }: Shown): Button[] => {
  const button = (words: 'next' | 'carry' | 'answers' | 'newTask', data: Button['data']): Button => ({
    title: turn.t(`packages.press.${words}`),
    data,
  });
  const works = mayWork(turn, team);
  const buttons: Button[] = [];
  if (next) buttons.push(button('next', { do: 'task.next' }));
  if (works && waiting(turn, team) > 0) buttons.push(button('carry', { do: 'package.carry' }));
  if (hasAnswers(team, unfolded)) buttons.push(button('answers', { do: 'package.answers', package: unfolded }));
  const opening = (number: number) =>
    ({ do: 'package.overview', package: unfolded, from: (number - 1) * tasksAtATime }) as const;
  buttons.push(...turning(turn.t, page, opening));
  if (works) buttons.push(button('newTask', { do: 'task.new', package: unfolded }));
  buttons.push({ title: turn.t('guidance.press.ask'), data: { do: 'guidance.ask' } });
  return buttons;
};
