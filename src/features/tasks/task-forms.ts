import type { Button, Choice, Frame } from '../../dialog/elements.ts';
import { isStale, type Showing, valueIn } from '../../dialog/form.ts';
import type { Turn } from '../../dialog/handler.ts';
import { writtenIn } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { nobody, workerChoices } from '../../dialog/workers.ts';
import { formatDay, shortened } from '../../language/format.ts';
import { defaultDueDate, dueDate, findTask, responsibleOf, type TeamTask, versionOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { taskText } from './catalogue.ts';

/** Data of `cards/tasks/task-answer.json`: the form for what a team has found out about a task. */
interface TaskAnswerCard extends Frame {
  readonly answer: string;
  readonly note: string;
  /** What others have stored meanwhile, where it differs from what is being written: «Lagret nå: …». */
  readonly storedAnswer: string;
  readonly storedNote: string;
}

/** Data of `cards/tasks/task-assignment.json`: the form for who is responsible for a task, and by when. */
interface TaskAssignmentCard extends Frame {
  /** Whom one can choose: nobody, and everyone in the team. */
  readonly people: readonly Choice[];
  readonly responsible: string;
  /** `2026-11-16`, or empty. */
  readonly due: string;
  /** What happens when the date is left empty. */
  readonly dueHint: string;
}

/** Data of `cards/tasks/task-interviews.json`: how many users the team has talked with, and about what. */
interface TaskInterviewsCard extends Frame {
  /** Empty before the first. */
  readonly count: number | '';
  /** One theme a line. */
  readonly themes: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/task-answer': TaskAnswerCard;
    readonly 'tasks/task-assignment': TaskAssignmentCard;
    readonly 'tasks/task-interviews': TaskInterviewsCard;
  }
}

/** What these forms need to know of the turn. */
type TeamTurn = Pick<Turn, 't' | 'language' | 'seen'> & { readonly target: { readonly body: Team } };

const titleOf = (turn: TeamTurn, task: TeamTask): string => taskText(turn.t, task.definition).title;

/** Saving, and saving as the last thing there is to do. */
const savingButtons = (
  { t }: TeamTurn,
  { definition: { id: task }, work }: TeamTask,
  verb: 'task.saveAnswer' | 'task.saveInterviews',
): Button[] => [
  { title: t('packages.press.save'), data: { do: verb, task }, sends: true },
  ...(work.status === 'done'
    ? []
    : [{ title: t('packages.press.saveAndFinish'), data: { do: verb, task, finish: 'yes' }, sends: true } as const]),
];

/** About the task as it is now, so that a form shown again overwrites what it has shown. */
const aboutTask = (team: Team, task: TeamTask) => ({ team: team.id, version: task.work.version });

/** The form for what a team has found out. What others have stored meanwhile stands beneath, and nothing is lost. */
export const answerForm = (turn: TeamTurn, id: string, showing: Showing = {}): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const stored = (field: 'answer' | 'note') =>
    storedMeanwhile(turn, task, field, writtenIn(showing.entered ?? {}, field));
  const title = titleOf(turn, task);
  const data: TaskAnswerCard = {
    title,
    answer: valueIn(showing, 'answer', task.work.answer),
    note: valueIn(showing, 'note', task.work.note),
    storedAnswer: stored('answer'),
    storedNote: stored('note'),
    buttons: savingButtons(turn, task, 'task.saveAnswer'),
    cancel: { do: 'task.show', task: id },
  };
  return show('tasks/task-answer', data, title, aboutTask(team, task));
};

const storedMeanwhile = (
  turn: TeamTurn,
  { work }: TeamTask,
  field: 'answer' | 'note',
  entered: string | undefined,
): string => {
  const isUnseen = isStale(turn, versionOf(work, field));
  if (!isUnseen || entered === undefined || work[field] === '' || entered.trim() === work[field]) return '';
  return turn.t('packages.form.stored', { text: shortened(work[field], longestBeside) });
};

/** The whole text stands on the task's card; so many signs of it fit beside what is being written. */
const longestBeside = 600;

/** The form for who is responsible, and by when. A choice that others have made meanwhile stands as they made it. */
export const assignmentForm = (turn: TeamTurn, id: string, showing: Showing = {}): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const value = (field: 'responsible' | 'due', stored: string) =>
    valueIn({ ...showing, stale: isStale(turn, versionOf(task.work, field)) }, field, stored);
  const title = titleOf(turn, task);
  const data: TaskAssignmentCard = {
    title,
    people: workerChoices(team, turn.t('packages.nobody')),
    responsible: value('responsible', responsibleOf(team, task)?.person ?? nobody),
    due: value('due', dueDate(team, task) ?? ''),
    dueHint: dueHint(turn, team, task),
    buttons: [
      { title: turn.t('cards.task-assignment.save'), data: { do: 'task.savePlan', task: id }, sends: true },
      {
        title: turn.t('cards.task-assignment.take'),
        data: { do: 'task.take', task: id, with: 'due' },
        sends: true,
      },
    ],
    cancel: { do: 'task.show', task: id },
  };
  return show('tasks/task-assignment', data, title, aboutTask(team, task));
};

const dueHint = (turn: TeamTurn, team: Team, task: TeamTask): string => {
  const date = defaultDueDate(team, task);
  return date ? turn.t('packages.form.dueHint', { date: formatDay(turn.language, date) }) : '';
};

/** The form for how many users the team has talked with, and about what: never who. */
export const interviewsForm = (turn: TeamTurn, id: string, showing: Showing = {}): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const count = valueIn(showing, 'count', String(task.work.interviews?.count ?? ''));
  const title = titleOf(turn, task);
  const data: TaskInterviewsCard = {
    title,
    count: /^-?\d+([.,]\d+)?$/.test(count.trim()) ? Number(count.replace(',', '.')) : '',
    themes: valueIn(showing, 'themes', (task.work.interviews?.themes ?? []).join('\n')),
    buttons: savingButtons(turn, task, 'task.saveInterviews'),
    cancel: { do: 'task.show', task: id },
  };
  return show('tasks/task-interviews', data, title, aboutTask(team, task));
};
