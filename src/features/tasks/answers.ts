import { z } from 'zod';
import { bounded, signsOf } from '../../dialog/as-written.ts';
import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type Turn } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatList } from '../../language/format.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { PackageNumber } from '../../model/network.ts';
import { isOpen, packageNumbers, responsibleOf, type TeamTask, tasksIn } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { packageNamed, taskText } from './catalogue.ts';
import { hasAnswers, inLine, isAnswered, longestAnswer, standing, statusWords } from './standing.ts';
import { mayWork } from './task-buttons.ts';

/** A task with what the team has found out about it; '' where nothing is written yet. */
interface AnswerRow extends Row {
  readonly answer: string;
}

/** Data of `cards/tasks/package-answers.json`: what a team has answered in one package, to be read together. */
interface PackageAnswersCard extends Frame {
  readonly intro: string;
  readonly answers: readonly AnswerRow[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/package-answers': PackageAnswersCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.answers': 'tasks';
  }
}

/** «Les svarene samlet», also those of packages before. */
export const answerHandlers = {
  'package.answers': handler({
    on: 'team',
    may: 'task.see',
    seenBy: 'asAsked',
    input: z.object({ package: z.coerce.number().pipe(PackageNumber).optional(), page }),
    run: (turn, { package: number, page: wanted }) => [
      answersCard(
        turn,
        turn.target.body,
        number ?? currentPackage(turn.target.body.network.sessions, turn.today),
        wanted,
      ),
    ],
  }),
} satisfies Handlers;

const answersCard = (turn: Turn, team: Team, number: PackageNumber, wanted: number | undefined): Reply => {
  const { t } = turn;
  const tasks = tasksIn(team, number);
  const [answered, unanswered] = [tasks.filter(isAnswered), tasks.filter((task) => !isAnswered(task))];
  const rows = [
    ...answered.map((task) => answerRow(turn, team, task)),
    ...unanswered.map((task) => unansweredRow(turn, team, task)),
  ];
  const here = pageAt(fittingOnCards(rows), wanted, 1);
  const [answers = []] = here.shown;
  const next = mayWork(turn, team) ? unanswered.filter(isOpen).slice(0, 1) : [];
  const name = packageNamed(t, number);
  const title = t('packages.answers.title', { name });
  const words = t('packages.answers.progress', { done: answered.length, count: tasks.length });
  const data: PackageAnswersCard = {
    gist: answers.map(({ title: task, meta }) => `${task}: ${meta}`),
    title,
    subtitle: team.name,
    ...(answered.length > 0 && { progress: { value: answered.length, max: tasks.length, words } }),
    intro: introOf(turn, { name, tasks: tasks.length, answered: answered.length }),
    answers,
    buttons: [
      ...turning(turn.t, here, (page) => ({ do: 'package.answers', package: number, page })),
      ...next.map((task) => answerNext(turn, task)),
      ...otherPackages(turn, team, number),
      { title: t('packages.press.overview'), data: { do: 'package.overview', package: number } },
    ],
  };
  return show('tasks/package-answers', data, `${title}. ${words}`, { team: team.id });
};

interface Read {
  readonly name: string;
  readonly tasks: number;
  readonly answered: number;
}

const introOf = ({ t }: Turn, { name, tasks, answered }: Read): string => {
  if (tasks === 0) return t('packages.closing.empty', { name });
  return answered === 0 ? t('packages.answers.none') : '';
};

// === Rows

const answerRow = (turn: Turn, team: Team, task: TeamTask): AnswerRow => {
  const { changedAt } = task.work;
  const date = changedAt && formatDay(turn.language, dateInNorway(changedAt));
  const when = date && turn.t('packages.answers.changed', { date });
  return {
    ...toTask(turn, task),
    meta: inLine(statusWords(turn.t, task), responsibleOf(team, task)?.name, when),
    answer: bounded(answerIn(turn, task), longestAnswer),
  };
};

const unansweredRow = (turn: Turn, team: Team, task: TeamTask): AnswerRow => ({
  ...toTask(turn, task),
  meta: inLine(turn.t('packages.answers.missing'), standing(turn, team, task)),
  answer: '',
});

const toTask = ({ t }: Turn, { definition }: TeamTask): Button => ({
  title: taskText(t, definition).title,
  data: { do: 'task.show', task: definition.id },
});

const answerIn = ({ t, language }: Turn, { work }: TeamTask): string => {
  const { count = 0, themes = [] } = work.interviews ?? {};
  return [
    ...(work.answer === '' ? [] : [work.answer]),
    ...(count === 0 ? [] : [t('packages.answers.interviews', { count })]),
    ...(themes.length === 0 ? [] : [t('packages.answers.themes', { themes: formatList(language, themes) })]),
  ].join('\n');
};

// === As much as a card can hold

/** In signs as they are sent, of two bytes each: Teams takes 28 KB, and some stand around the answers. */
const mostSigns = 9_000;

/** What a row takes beside the answer. */
const around = 600;

/** As many rows to a card as fit, in their order. */
export const fittingOnCards = (rows: readonly AnswerRow[]): AnswerRow[][] => {
  const cards: AnswerRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const signs = signsOf(row.answer) + around;
    if (signs > left) {
      cards.push([]);
      left = mostSigns;
    }
    cards.at(-1)?.push(row);
    left -= signs;
  }
  return cards;
};

// === What to do with it

const answerNext = ({ t }: Turn, { definition }: TeamTask): Button => ({
  title: t('packages.press.answerNext'),
  data: { do: definition.kind === 'interview' ? 'task.interviews' : 'task.answer', task: definition.id },
});

/** The nearest packages before and after it in which there is something to read. */
const otherPackages = ({ t }: Turn, team: Team, number: PackageNumber): Button[] => {
  const read = packageNumbers.filter((other) => hasAnswers(team, other));
  const nearest = [read.findLast((other) => other < number), read.find((other) => other > number)];
  return nearest
    .filter((other) => other !== undefined)
    .map((other) => ({
      title: t('packages.answers.title', { name: packageNamed(t, other) }),
      data: { do: 'package.answers', package: other },
    }));
};
