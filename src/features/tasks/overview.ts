import { z } from 'zod';
import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { type Page, pageAt } from '../../dialog/pager.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatDistance } from '../../language/format.ts';
import { PackageNumber } from '../../model/network.ts';
import {
  isOpen,
  nextTask,
  type Progress,
  packageNumbers,
  progressOf,
  responsibleOf,
  type TeamTask,
  tasksIn,
} from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage, sessionOfPackage } from '../../model/timeline.ts';
import { carryOffer, isUndecided } from './carry-over-rules.ts';
import { packageName, taskText } from './catalogue.ts';
import { mayWork, personOf } from './task-buttons.ts';
import type { Aside } from './task-card.ts';

/** One package: a heading to press, or unfolded with its tasks. */
export interface OverviewPackage extends Row {
  readonly unfolded: boolean;
  /** Only of the unfolded package. */
  readonly tasks: readonly Row[];
}

/** Data of `cards/tasks/package-overview.json`: all packages, one unfolded; also a facilitator's view of a network's. */
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
  }
}

/** The packages with their tasks, and how far the team has come. */
export const overviewHandlers = {
  'package.overview': handler({
    on: 'team',
    may: 'task.see',
    input: z.object({
      package: z.coerce.number().pipe(PackageNumber).optional(),
      from: z.coerce.number().int().min(0).max(1000).default(0),
    }),
    amongFacilitators: 'package.edit',
    run: (turn, { package: unfolded, from }) => [overviewCard(turn, turn.target.body, { unfolded, from })],
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

/** All packages with how far the team has come, one of them with its tasks. */
export const overviewCard = (turn: Turn, team: Team, options: OverviewOptions = {}): Reply => {
  const unfolded = options.unfolded ?? currentPackage(team.network.sessions, turn.today);
  const { news = '', from = 0 } = options;
  const title = turn.t('packages.overview.title', { team: team.name });
  const message = messageOf(turn, team, unfolded);
  const page = pageAt(tasksIn(team, unfolded), Math.floor(from / tasksAtATime) + 1, tasksAtATime);
  const data: PackageOverviewCard = {
    news,
    title,
    intro: message,
    packages: packageNumbers.map((number) =>
      packageRow(turn, team, number, number === unfolded ? page.shown : undefined),
    ),
    buttons: buttonsOf(turn, team, unfolded, page),
  };
  const progress = progressText(turn, progressOf(tasksIn(team, unfolded)));
  const summary = turn.t('packages.overview.summary', { name: packageName(turn.t, unfolded), progress });
  return show('tasks/package-overview', data, [news, summary].filter((part) => part !== '').join(' '), {
    team: team.id,
  });
};

// === Rows

/** @param shown the tasks that are shown of the unfolded package */
const packageRow = (
  turn: Turn,
  team: Team,
  number: PackageNumber,
  shown: readonly TeamTask[] | undefined,
): OverviewPackage => ({
  title: packageName(turn.t, number),
  meta: progressText(turn, progressOf(tasksIn(team, number))),
  unfolded: shown !== undefined,
  tasks: (shown ?? []).map((task) => taskRow(turn, team, task)),
  data: { do: 'package.overview', package: number },
});

const taskRow = (turn: Turn, team: Team, task: TeamTask): Row => {
  const tick = task.work.status === 'done' ? '✓ ' : '';
  const status = `${tick}${turn.t(`packages.status.${task.work.status}`)}`;
  const responsible = isOpen(task) ? responsibleOf(team, task)?.name : undefined;
  return {
    title: taskText(turn.t, task.definition).title,
    meta: responsible === undefined ? status : `${status} · ${responsible}`,
    data: { do: 'task.show', task: task.definition.id },
  };
};

/** How many of the tasks that are relevant now are done; those set aside are counted beside. */
const progressText = (turn: Turn, { done, notRelevantNow, total }: Progress): string => {
  if (total === 0) return turn.t('packages.overview.noTasks');
  const parts: string[] = [];
  if (total > notRelevantNow) parts.push(turn.t('packages.overview.progress', { done, count: total - notRelevantNow }));
  if (notRelevantNow > 0) parts.push(turn.t('packages.overview.aside', { count: notRelevantNow }));
  return parts.join(' · ');
};

// === What to do with it

/** Nothing done yet is met with the smallest next step, never with a figure (DOMAIN §4). */
const messageOf = (turn: Turn, team: Team, unfolded: PackageNumber): string => {
  const lines = [sessionLine(turn, team, unfolded), firstStepLine(turn, team, unfolded), waitingLine(turn, team)];
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

const buttonsOf = (turn: Turn, team: Team, unfolded: PackageNumber, page: Page<TeamTask>): Button[] => {
  const button = (words: 'next' | 'carry' | 'newTask' | 'more', data: Button['data']): Button => ({
    title: turn.t(`packages.press.${words}`),
    data,
  });
  const works = mayWork(turn, team);
  const buttons: Button[] = [];
  if (nextTask(team, turn.today, { person: personOf(turn) })) buttons.push(button('next', { do: 'task.next' }));
  if (works && waiting(turn, team) > 0) buttons.push(button('carry', { do: 'package.carry' }));
  if (page.number < page.of) {
    const from = page.number * tasksAtATime;
    buttons.push(button('more', { do: 'package.overview', package: unfolded, from }));
  }
  if (works) buttons.push(button('newTask', { do: 'task.new', package: unfolded }));
  buttons.push({ title: turn.t('guidance.press.ask'), data: { do: 'guidance.ask' } });
  return buttons;
};
