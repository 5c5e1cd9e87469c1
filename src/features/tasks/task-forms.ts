import type { TaskAnswerCard } from '../../../cards/task-answer.ts';
import type { TaskInterviewsCard } from '../../../cards/task-interviews.ts';
import type { TaskPlanCard } from '../../../cards/task-plan.ts';
import { isStale } from '../../dialog/form.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { type Entered, writtenIn } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay } from '../../language/format.ts';
import { defaultDueDate, dueDate, findTask, responsibleOf, type TeamTask, versionOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { taskText } from './catalogue.ts';

/** A form as it was entered, shown again with what stood in the way. */
export interface Again {
  readonly entered: Entered;
  readonly problem: string;
}

const fresh: Again = { entered: {}, problem: '' };

const titleOf = (turn: TurnOn<Team>, task: TeamTask): string => taskText(turn.t, task.definition).title;

/** About the task as it is now, so that a form shown again overwrites what it has shown. */
const aboutTask = (team: Team, task: TeamTask) => ({ team: team.id, version: task.work.version });

/** The form for what a team has found out. What others have stored meanwhile stands beneath, and nothing is lost. */
export const answerForm = (turn: TurnOn<Team>, id: string, { entered, problem }: Again = fresh): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const stored = (field: 'answer' | 'note') => storedMeanwhile(turn, task, field, writtenIn(entered, field));
  const data: TaskAnswerCard = {
    problem,
    title: titleOf(turn, task),
    task: id,
    answer: writtenIn(entered, 'answer') ?? task.work.answer,
    note: writtenIn(entered, 'note') ?? task.work.note,
    storedAnswer: stored('answer'),
    storedNote: stored('note'),
  };
  return show('task-answer', data, data.title, aboutTask(team, task));
};

const storedMeanwhile = (
  turn: TurnOn<Team>,
  { work }: TeamTask,
  field: 'answer' | 'note',
  entered: string | undefined,
): string => {
  const isUnseen = isStale(turn, versionOf(work, field));
  if (!isUnseen || entered === undefined || work[field] === '' || entered.trim() === work[field]) return '';
  return turn.t('packages.form.stored', { text: shortened(work[field]) });
};

/** The whole text stands on the task's card; here it has to fit beside what is being written. */
const shortened = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)} …` : text);

/** The form for who is responsible, and by when. A choice that others have made meanwhile stands as they made it. */
export const assignmentForm = (turn: TurnOn<Team>, id: string, { entered, problem }: Again = fresh): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const kept = (field: 'responsible' | 'due') =>
    problem !== '' && isStale(turn, versionOf(task.work, field)) ? undefined : writtenIn(entered, field);
  const data: TaskPlanCard = {
    problem,
    title: titleOf(turn, task),
    task: id,
    people: [
      { title: turn.t('packages.nobody'), value: nobody },
      ...team.members.map(({ person, name }) => ({ title: name, value: person })),
    ],
    responsible: kept('responsible') ?? responsibleOf(team, task)?.person ?? nobody,
    due: kept('due') ?? dueDate(team, task) ?? '',
    dueHint: dueHint(turn, team, task),
  };
  return show('task-plan', data, data.title, aboutTask(team, task));
};

/** What a choice of nobody sends: an empty value would look like no choice at all. */
export const nobody = 'nobody';

const dueHint = (turn: TurnOn<Team>, team: Team, task: TeamTask): string => {
  const date = defaultDueDate(team, task);
  return date ? turn.t('packages.form.dueHint', { date: formatDay(turn.language, date) }) : '';
};

/** The form for how many users the team has talked with, and about what: never who. */
export const interviewsForm = (turn: TurnOn<Team>, id: string, { entered, problem }: Again = fresh): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const count = writtenIn(entered, 'count') ?? String(task.work.interviews?.count ?? '');
  const data: TaskInterviewsCard = {
    problem,
    title: titleOf(turn, task),
    task: id,
    count: /^-?\d+([.,]\d+)?$/.test(count.trim()) ? Number(count.replace(',', '.')) : '',
    themes: writtenIn(entered, 'themes') ?? (task.work.interviews?.themes ?? []).join('\n'),
  };
  return show('task-interviews', data, data.title, aboutTask(team, task));
};
