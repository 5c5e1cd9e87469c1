import { z } from 'zod';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Entered, taskId, written, writtenIn } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { findTask, nextTask } from '../../model/packages.ts';
import { TaskStatus, type Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { carryOverCard } from './carry-over.ts';
import { carryOffer, isUndecided } from './carry-over-rules.ts';
import { overviewCard } from './overview.ts';
import { mayWork, personOf } from './task-buttons.ts';
import { closingOf, taskCard } from './task-card.ts';
import { answerForm, assignmentForm, interviewsForm, nobody } from './task-forms.ts';
import { assign, saveAnswer, saveAssignment, saveInterviews, setStatus } from './work-rules.ts';

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

type News = 'inProgress' | 'done' | 'notRelevantNow' | 'reopened' | 'answer' | 'plan' | 'interviews';

const one = z.object({ task: taskId });

/** «Neste oppgave», and everything that can be done about one task. */
export const taskHandlers = {
  'task.next': handler({
    on: 'team',
    may: 'task.see',
    input: z.object({ after: taskId.optional() }),
    run: (turn, { after }) => [nextReply(turn, after)],
  }),
  'task.show': handler({
    on: 'team',
    may: 'task.see',
    input: one,
    run: (turn, { task }) => [taskCard(turn, turn.target.body, task)],
  }),
  'task.status': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ task: taskId, status: TaskStatus }),
    run: (turn, { task, status }) => {
      const news = newsOf(findTask(turn.target.body, task).work.status, status);
      return change(turn, task, news, (team) => setStatus(team, task, status, turn));
    },
    again: (turn, entered, problem) => [taskCard(turn, turn.target.body, idIn(entered), { problem })],
  }),
  'task.answer': handler({
    on: 'team',
    may: 'task.work',
    input: one,
    run: (turn, { task }) => [answerForm(turn, task)],
  }),
  'task.saveAnswer': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ task: taskId, answer: written, note: written }),
    run: (turn, { task, ...entered }) => change(turn, task, 'answer', (team) => saveAnswer(team, task, entered, turn)),
    again: (turn, entered, problem) => [answerForm(turn, idIn(entered), { entered, problem })],
  }),
  'task.plan': handler({
    on: 'team',
    may: 'task.work',
    input: one,
    run: (turn, { task }) => [assignmentForm(turn, task)],
  }),
  'task.savePlan': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ task: taskId, responsible: written, due: written }),
    run: (turn, { task, responsible, due }) => {
      const entered = { responsible: responsible === nobody ? '' : responsible, due };
      return change(turn, task, 'plan', (team) => saveAssignment(team, task, entered, turn));
    },
    again: (turn, entered, problem) => [assignmentForm(turn, idIn(entered), { entered, problem })],
  }),
  'task.take': handler({
    on: 'team',
    may: 'task.work',
    input: one,
    run: (turn, { task }) => change(turn, task, 'plan', (team) => assign(team, task, turn.me.person, turn)),
    again: (turn, entered, problem) => [assignmentForm(turn, idIn(entered), { entered, problem })],
  }),
  'task.interviews': handler({
    on: 'team',
    may: 'task.work',
    input: one,
    run: (turn, { task }) => [interviewsForm(turn, task)],
  }),
  'task.saveInterviews': handler({
    on: 'team',
    may: 'task.work',
    input: z.object({ task: taskId, count: written, themes: written }),
    run: (turn, { task, ...entered }) =>
      change(turn, task, 'interviews', (team) => saveInterviews(team, task, entered, turn)),
    again: (turn, entered, problem) => [interviewsForm(turn, idIn(entered), { entered, problem })],
  }),
} satisfies Handlers;

const idIn = (entered: Entered): string => writtenIn(entered, 'task') ?? '';

/** Changes the team and shows the task as it then is, in place of the card that was pressed. */
const change = async (
  turn: TurnOn<Team>,
  task: string,
  news: News,
  apply: (team: Team) => Team,
): Promise<readonly Reply[]> => {
  const { body } = await turn.change((team) => ({ body: apply(team), answer: null }));
  return [taskCard(turn, body, task, { news: turn.t(`packages.news.${news}`) })];
};

const newsOf = (before: TaskStatus, status: TaskStatus): News => {
  const wasSettled = before === 'done' || before === 'notRelevantNow';
  if (status === 'notStarted') return 'reopened';
  return status === 'inProgress' && wasSettled ? 'reopened' : status;
};

/**
 * The task to go on with. After a session a team first says what it takes along; when nothing is open, all tasks are
 * shown with what comes next.
 */
const nextReply = (turn: TurnOn<Team>, after: string | undefined): Reply => {
  const team = turn.target.body;
  const current = currentPackage(team.network.sessions, turn.today);
  const offer = carryOffer(team, turn.today);
  if (offer?.to === current && isUndecided(offer) && mayWork(turn, team)) return carryOverCard(turn, team, offer);
  const next = nextTask(team, turn.today, { after, person: personOf(turn) });
  if (next) return taskCard(turn, team, next.definition.id);
  return overviewCard(turn, team, { news: closingOf(turn, team, current) });
};
