import { z } from 'zod';
import type { TaskTextCard } from '../../../cards/task-text.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Notice, notice } from '../../dialog/notice.ts';
import { type Entered, taskId, written, writtenIn } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { PackageNumber } from '../../model/network.ts';
import { addOwnTask, editOwnTask, removeOwnTask } from '../../model/own-tasks.ts';
import { findTask } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { packageNamed, taskText } from './catalogue.ts';
import { overviewCard } from './overview.ts';
import { taskCard } from './task-card.ts';
import { textFields } from './text-form.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'task.new': 'tasks';
    'task.add': 'tasks';
    'task.edit': 'tasks';
    'task.saveText': 'tasks';
    'task.askRemove': 'tasks';
    'task.remove': 'tasks';
  }
}

const one = z.object({ task: taskId });
const words = { title: written, what: written, firstStep: written };
/** The package to put a task in; without one, the current. */
const somePackage = z.coerce.number().pipe(PackageNumber).optional();

/** Tasks a team makes itself. */
export const ownTaskHandlers = {
  'task.new': handler({
    on: 'team',
    may: 'task.add',
    input: z.object({ package: somePackage, title: written }),
    run: (turn, { package: number, title }) => [newForm(turn, number ?? current(turn), { title })],
  }),
  'task.add': handler({
    on: 'team',
    may: 'task.add',
    input: z.object({ package: somePackage, ...words }),
    run: async (turn, { package: number, ...entered }) => {
      const id = `own.${turn.newId()}`;
      const { body, answer } = await turn.change((team) => ({
        body: addOwnTask(team, id, number ?? current(turn), entered),
        answer: id,
      }));
      return [taskCard(turn, body, answer, { news: turn.t('packages.news.added') })];
    },
    again: (turn, entered, problem) => [newForm(turn, packageIn(entered) ?? current(turn), entered, problem)],
  }),
  'task.edit': handler({
    on: 'team',
    may: 'task.add',
    input: one,
    run: (turn, { task }) => [editForm(turn, task)],
  }),
  'task.saveText': handler({
    on: 'team',
    may: 'task.add',
    input: z.object({ task: taskId, ...words }),
    run: async (turn, { task, ...entered }) => {
      const { body } = await turn.change((team) => ({ body: editOwnTask(team, task, entered, turn), answer: null }));
      return [taskCard(turn, body, task, { news: turn.t('packages.news.changed') })];
    },
    again: (turn, entered, problem) => [editForm(turn, writtenIn(entered, 'task') ?? '', entered, problem)],
  }),
  'task.askRemove': handler({
    on: 'team',
    may: 'task.add',
    input: one,
    run: (turn, { task }) => [confirmation(turn, task)],
  }),
  'task.remove': handler({
    on: 'team',
    may: 'task.add',
    input: one,
    run: async (turn, { task }) => {
      const { body } = await turn.change((team) => ({ body: removeOwnTask(team, task), answer: null }));
      return [overviewCard(turn, body, { news: turn.t('packages.news.removed') })];
    },
    again: (turn, _, problem) => [overviewCard(turn, turn.target.body, { problem })],
  }),
} satisfies Handlers;

const current = ({ target, today }: TurnOn<Team>): PackageNumber => currentPackage(target.body.network.sessions, today);

const packageIn = (entered: Entered): PackageNumber | undefined => {
  const parsed = somePackage.safeParse(entered['package']);
  return parsed.success ? parsed.data : undefined;
};

const newForm = (turn: TurnOn<Team>, number: PackageNumber, entered: Entered, problem = ''): Reply => {
  const heading = turn.t('packages.form.newOwn', { name: packageNamed(turn.t, number) });
  const data: TaskTextCard = {
    problem,
    heading,
    intro: turn.t('packages.form.newOwnIntro'),
    ...textFields(entered),
    save: { title: turn.t('packages.press.add'), data: { do: 'task.add', package: number } },
    actions: [{ title: turn.t('packages.press.overview'), data: { do: 'package.overview', package: number } }],
  };
  return show('task-text', data, heading, { team: turn.target.body.id });
};

const editForm = (turn: TurnOn<Team>, id: string, entered: Entered = {}, problem = ''): Reply => {
  const team = turn.target.body;
  const task = findTask(team, id);
  const heading = turn.t('packages.form.editOwn');
  const data: TaskTextCard = {
    problem,
    heading,
    intro: '',
    ...textFields(entered, taskText(turn.t, task.definition)),
    save: { title: turn.t('packages.press.save'), data: { do: 'task.saveText', task: id } },
    actions: [
      { title: turn.t('packages.press.remove'), data: { do: 'task.askRemove', task: id } },
      { title: turn.t('packages.press.back'), data: { do: 'task.show', task: id } },
    ],
  };
  return show('task-text', data, heading, { team: team.id, version: task.work.version });
};

const confirmation = (turn: TurnOn<Team>, id: string): Reply => {
  const team = turn.target.body;
  const { title } = taskText(turn.t, findTask(team, id).definition);
  const message = turn.t('packages.form.removeOwn', { title });
  const data: Notice = {
    title: turn.t('packages.form.remove'),
    message,
    buttons: [
      { title: turn.t('packages.press.keep'), data: { do: 'task.show', task: id } },
      { title: turn.t('packages.press.confirmRemove'), data: { do: 'task.remove', task: id } },
    ],
  };
  return notice(data, { team: team.id }, message);
};
