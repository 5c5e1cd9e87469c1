import { z } from 'zod';
import { form, type Showing } from '../../dialog/form.ts';
import { type Handler, type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { checked, type Entered, reading, taskId, written, writtenIn } from '../../dialog/reading.ts';
import type { Blame } from '../../dialog/refusing.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway, type Undoable } from '../../dialog/undoing.ts';
import type { Verb } from '../../dialog/verb.ts';
import { workerChosen } from '../../dialog/workers.ts';
import { withFreeDays } from '../../language/free-days.ts';
import { PackageNumber } from '../../model/network.ts';
import { findTask, nextTask, tasksIn } from '../../model/packages.ts';
import { TaskStatus, type TaskWork, type Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { carryOverCard } from './carry-over.ts';
import { carryOffer, isUndecided } from './carry-over-rules.ts';
import { overviewCard } from './overview.ts';
import { mayWork, personOf } from './task-buttons.ts';
import { closingOf, dueAnswer, taskCard } from './task-card.ts';
import { answerForm, assignmentForm, interviewsForm } from './task-forms.ts';
import { answerReplaced, interviewsReplaced } from './undoables.ts';
import {
  assign,
  type Finishing,
  fittingWork,
  saveAnswer,
  saveAssignment,
  saveInterviews,
  setStatus,
  themesIn,
  wholeNumber,
} from './work-rules.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'task.next': 'tasks';
    'task.show': 'tasks';
    'task.status': 'tasks';
    'task.answer': 'tasks';
    'task.saveAnswer': 'tasks';
    'task.plan': 'tasks';
    'task.savePlan': 'tasks';
    'task.take': 'tasks';
    'task.interviews': 'tasks';
    'task.saveInterviews': 'tasks';
  }
}

type News =
  | 'inProgress'
  | 'done'
  | 'notRelevantNow'
  | 'reopened'
  | 'reopenedBlank'
  | 'answer'
  | 'plan'
  | 'interviews'
  | 'savedAndDone';

const one = z.object({ task: taskId });
/** Who types says which one it is by its number. */
const oneToShow = z.object({
  task: taskId.optional(),
  number: z.coerce.number().int().optional(),
  package: z.coerce.number().pipe(PackageNumber).optional(),
});
/** What is saved may be the last thing there is to do. */
const oneToSave = one.extend({ finish: z.literal('yes').optional() });

/** A form about one task; once it is saved, the task is shown as it then is. */
const taskForm = <const A extends Verb, const S extends Verb, F extends object>(
  verbs: { readonly ask: A; readonly save: S },
  { fields, blame, card, save, news, undo }: TaskForm<F>,
): Record<A | S, Handler> =>
  form(verbs, {
    on: 'team',
    may: 'task.work',
    about: oneToSave,
    fields,
    ...(blame && { blame }),
    show: (turn, { task }, showing) => card(turn, task, showing),
    save: (turn, { task, ...entered }) => {
      const apply = (team: Team) => save(team, task, entered as F & Finishing, turn);
      const done = isBlank(entered) ? 'done' : 'savedAndDone';
      const said = entered.finish ? done : news;
      return change(turn, task, said, apply, undo);
    },
  });

/** Whether nothing was entered that could have been saved. */
const isBlank = ({ finish: _, ...entered }: Finishing): boolean =>
  Object.values(entered).every((value) => String(value).trim() === '');

interface TaskForm<F> {
  readonly fields: z.ZodType<F>;
  readonly blame?: Blame;
  card(turn: TurnOn<Team>, id: string, showing: Showing): Reply;
  save(team: Team, id: string, entered: F & Finishing, turn: TurnOn<Team>): Team;
  readonly news: News;
  /** What it writes over. */
  readonly undo?: Undoable<Team>;
}

/** «Neste oppgave», and everything that can be done about one task. */
export const taskHandlers = {
  'task.next': handler({
    on: 'team',
    may: 'task.see',
    input: z.object({ after: taskId.optional(), asked: z.literal('due').optional() }),
    run: (turn, onward) => [nextReply(turn, onward)],
  }),
  'task.show': handler({
    on: 'team',
    may: 'task.see',
    input: oneToShow,
    run: (turn, which) => [shownTask(turn, which)],
  }),
  'task.status': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ task: taskId, status: TaskStatus }),
    run: (turn, { task, status }) => {
      const news = newsOf(findTask(turn.target.body, task).work, status);
      return change(turn, task, news, (team) => setStatus(team, task, status, turn));
    },
    again: (turn, entered) => [taskCard(turn, turn.target.body, idIn(entered))],
  }),
  ...taskForm(
    { ask: 'task.answer', save: 'task.saveAnswer' },
    {
      fields: z.object({ answer: reading(fittingWork.answer), note: reading(fittingWork.note) }),
      blame: { emptyText: 'answer' },
      card: answerForm,
      save: saveAnswer,
      news: 'answer',
      undo: answerReplaced,
    },
  ),
  ...taskForm(
    { ask: 'task.plan', save: 'task.savePlan' },
    {
      fields: z.object({ responsible: workerChosen, due: written }),
      blame: { invalidDate: 'due', dateInPast: 'due', dateTooFar: 'due', unknownMember: 'responsible' },
      card: assignmentForm,
      save: saveAssignment,
      news: 'plan',
    },
  ),
  'task.take': handler({
    on: 'team',
    may: 'task.work',
    // On the form the date that stands there is meant, too.
    input: z.intersection(one, z.object({ with: z.literal('due').optional(), due: written })),
    run: (turn, { task, with: also, due }) =>
      change(turn, task, 'plan', (team) => {
        const responsible = turn.me.person;
        return also ? saveAssignment(team, task, { responsible, due }, turn) : assign(team, task, responsible, turn);
      }),
    blame: { invalidDate: 'due', dateInPast: 'due', dateTooFar: 'due' },
    again: (turn, entered) => [assignmentForm(turn, idIn(entered), { entered })],
  }),
  ...taskForm(
    { ask: 'task.interviews', save: 'task.saveInterviews' },
    {
      fields: z.object({ count: checked(wholeNumber), themes: checked(themesIn) }),
      card: interviewsForm,
      save: saveInterviews,
      news: 'interviews',
      undo: interviewsReplaced,
    },
  ),
} satisfies Handlers;

const idIn = (entered: Entered): string => writtenIn(entered, 'task') ?? '';

/** Changes the team and shows the task as it then is, in place of the card that was pressed. */
const change = async (
  turn: TurnOn<Team>,
  task: string,
  news: News,
  apply: (team: Team) => Team,
  undo?: Undoable<Team>,
): Promise<readonly Reply[]> => {
  const said = turn.t(`packages.news.${news}`);
  const show = (team: Team) => {
    const { due } = findTask(team, task).work;
    return taskCard(turn, team, task, { news: news === 'plan' ? withFreeDays(turn, said, [due]) : said });
  };
  if (undo) return [await takeAway(turn, undo, task, apply, show)];
  const { body } = await turn.change((team) => ({ body: apply(team), answer: null }));
  return [show(body)];
};

const newsOf = ({ status: before, answer, note, interviews }: TaskWork, status: TaskStatus): News => {
  const wasSettled = before === 'done' || before === 'notRelevantNow';
  const reopened = answer === '' && note === '' && !interviews ? 'reopenedBlank' : 'reopened';
  if (status === 'notStarted') return reopened;
  return status === 'inProgress' && wasSettled ? reopened : status;
};

/**
 * The task to go on with. After a session a team first says what it takes along; when nothing is open, all tasks are
 * shown with what comes next.
 */
const nextReply = (turn: TurnOn<Team>, { after, asked }: Onward): Reply => {
  const team = turn.target.body;
  const current = currentPackage(team.network.sessions, turn.today);
  const offer = carryOffer(team, turn.today);
  if (offer?.to === current && isUndecided(offer) && mayWork(turn, team)) return carryOverCard(turn, team, offer);
  const next = nextTask(team, turn.today, { after, person: personOf(turn) });
  if (!next) return overviewCard(turn, team, { news: closingOf(turn, team, current) });
  return taskCard(turn, team, next.definition.id, asked && { news: dueAnswer(turn, team, next) });
};

interface Onward {
  readonly after?: string | undefined;
  /** What whoever asks is told in a sentence. */
  readonly asked?: 'due' | undefined;
}

/** A task by its id, or by its number in a package; all of them where there is none of that number. */
const shownTask = (turn: TurnOn<Team>, { task, number = 0, package: wanted }: z.infer<typeof oneToShow>): Reply => {
  const team = turn.target.body;
  const unfolded = wanted ?? currentPackage(team.network.sessions, turn.today);
  const id = task ?? tasksIn(team, unfolded)[number - 1]?.definition.id;
  return id === undefined ? overviewCard(turn, team, { unfolded }) : taskCard(turn, team, id);
};
