import { z } from 'zod';
import type { OverviewPackage, PackageOverviewCard } from '../../../cards/package-overview.ts';
import type { TaskTextCard } from '../../../cards/task-text.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { type Notice, notice } from '../../dialog/notice.ts';
import { type Entered, taskId, written, writtenIn } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type Network, PackageNumber } from '../../model/network.ts';
import { packageNumbers } from '../../model/packages.ts';
import { currentPackage } from '../../model/timeline.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import type { Aside } from '../tasks/index.ts';
import { packageName, packageNamed, taskText, textFields } from '../tasks/index.ts';
import { addTask, changeTaskText, findGivenTask, moveTask, removeTask } from './rules.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'package.edit': 'packages';
    'package.newTask': 'packages';
    'package.addTask': 'packages';
    'package.editTask': 'packages';
    'package.saveTask': 'packages';
    'package.moveTask': 'packages';
    'package.askRemoveTask': 'packages';
    'package.removeTask': 'packages';
  }
}

const words = { title: written, what: written, firstStep: written };
const packageNumber = z.coerce.number().pipe(PackageNumber);
const one = z.object({ task: taskId });

/** A network's packages, as its facilitators edit them. Its teams get the newest edition at once. */
export const networkPackageHandlers = {
  'package.edit': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ package: packageNumber.optional() }),
    run: (turn, { package: number }) => [editReply(turn, turn.target.body, number ?? current(turn))],
  }),
  'package.newTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ package: packageNumber }),
    run: (turn, { package: number }) => [newForm(turn, number)],
  }),
  'package.addTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ package: packageNumber, ...words }),
    run: (turn, { package: number, ...entered }) => {
      const id = `network.${turn.newId()}`;
      return change(turn, number, 'added', (network) => addTask(network, number, id, entered));
    },
    again: (turn, entered, problem) => [newForm(turn, packageIn(entered) ?? current(turn), entered, problem)],
  }),
  'package.editTask': handler({
    on: 'network',
    may: 'network.edit',
    input: one,
    run: (turn, { task }) => [editForm(turn, task)],
  }),
  'package.saveTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ task: taskId, ...words }),
    run: (turn, { task, ...entered }) => {
      const { number } = findGivenTask(turn.target.body, task);
      return change(turn, number, 'changed', (network) => changeTaskText(network, task, entered, turn.seen));
    },
    again: (turn, entered, problem) => [editForm(turn, writtenIn(entered, 'task') ?? '', entered, problem)],
  }),
  'package.moveTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ task: taskId, direction: z.enum(['up', 'down']) }),
    run: (turn, { task, direction }) => {
      const { number } = findGivenTask(turn.target.body, task);
      return change(turn, number, 'moved', (network) => moveTask(network, task, direction));
    },
    again: (turn, _, problem) => [editReply(turn, turn.target.body, current(turn), { problem })],
  }),
  'package.askRemoveTask': handler({
    on: 'network',
    may: 'network.edit',
    input: one,
    run: (turn, { task }) => [confirmation(turn, task)],
  }),
  'package.removeTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ task: taskId, package: packageNumber }),
    run: (turn, { task, package: number }) =>
      change(turn, number, 'removed', (network) => removeTask(network, task, turn.seen)),
    again: (turn, entered, problem) => [
      editReply(turn, turn.target.body, packageIn(entered) ?? current(turn), { problem }),
    ],
  }),
} satisfies Handlers;

const current = ({ target, today }: TurnOn<Network>): PackageNumber => currentPackage(target.body.sessions, today);

const packageIn = (entered: Entered): PackageNumber | undefined => {
  const parsed = packageNumber.safeParse(entered['package']);
  return parsed.success ? parsed.data : undefined;
};

const change = async (
  turn: TurnOn<Network>,
  number: PackageNumber,
  news: 'added' | 'changed' | 'moved' | 'removed',
  apply: (network: Network) => Network,
): Promise<readonly Reply[]> => {
  const saved = await turn.change((network) => ({ body: apply(network), answer: null }));
  const { body } = await settleNetwork(turn.documents, saved.loaded);
  return [editReply(turn, body, number, { news: turn.t(`packages.news.${news}`) })];
};

// === Cards

const editReply = (
  turn: TurnOn<Network>,
  network: Network,
  unfolded: PackageNumber,
  { news = '', problem = '' }: Aside = {},
): Reply => {
  const title = turn.t('packages.edit.title', { name: network.name });
  const data: PackageOverviewCard = {
    problem,
    news,
    title,
    message: turn.t('packages.edit.message'),
    packages: packageNumbers.map((number) => packageRow(turn, network, number, unfolded)),
    actions: [
      { title: turn.t('packages.press.newTask'), data: { do: 'package.newTask', package: unfolded } },
      { title: turn.t('packages.press.network'), data: { do: 'network.show' } },
    ],
  };
  return show('package-overview', data, news === '' ? title : news, aboutNetwork(network));
};

const aboutNetwork = ({ id, edition }: Network) => ({ network: id, version: edition });

const packageRow = (
  turn: TurnOn<Network>,
  network: Network,
  number: PackageNumber,
  unfolded: PackageNumber,
): OverviewPackage => {
  const tasks = network.packages.find((one) => one.number === number)?.tasks ?? [];
  const rows = tasks.map((task): OverviewPackage['tasks'][number] => ({
    title: taskText(turn.t, task).title,
    meta: '',
    data: { do: 'package.editTask', task: task.id },
  }));
  return {
    title: packageName(turn.t, number),
    meta: turn.t('packages.edit.tasks', { count: tasks.length }),
    unfolded: number === unfolded,
    tasks: number === unfolded ? rows : [],
    data: { do: 'package.edit', package: number },
  };
};

const newForm = (turn: TurnOn<Network>, number: PackageNumber, entered: Entered = {}, problem = ''): Reply => {
  const heading = turn.t('packages.form.newGiven', { name: packageNamed(turn.t, number) });
  const data: TaskTextCard = {
    problem,
    heading,
    intro: turn.t('packages.form.newGivenIntro'),
    ...textFields(entered),
    save: { title: turn.t('packages.press.add'), data: { do: 'package.addTask', package: number } },
    actions: [{ title: turn.t('packages.press.toPackages'), data: { do: 'package.edit', package: number } }],
  };
  return show('task-text', data, heading, aboutNetwork(turn.target.body));
};

const editForm = (turn: TurnOn<Network>, id: string, entered: Entered = {}, problem = ''): Reply => {
  const network = turn.target.body;
  const { number, task } = findGivenTask(network, id);
  const heading = turn.t('packages.form.editGiven');
  const button = (name: 'moveUp' | 'moveDown' | 'remove' | 'toPackages', data: TaskTextCard['save']['data']) => ({
    title: turn.t(`packages.press.${name}`),
    data,
  });
  const data: TaskTextCard = {
    problem,
    heading,
    intro: turn.t('packages.form.editGivenIntro'),
    ...textFields(entered, taskText(turn.t, task)),
    save: { title: turn.t('packages.press.save'), data: { do: 'package.saveTask', task: id } },
    actions: [
      button('moveUp', { do: 'package.moveTask', task: id, direction: 'up' }),
      button('moveDown', { do: 'package.moveTask', task: id, direction: 'down' }),
      button('remove', { do: 'package.askRemoveTask', task: id }),
      button('toPackages', { do: 'package.edit', package: number }),
    ],
  };
  return show('task-text', data, heading, aboutNetwork(network));
};

const confirmation = (turn: TurnOn<Network>, id: string): Reply => {
  const network = turn.target.body;
  const { number, task } = findGivenTask(network, id);
  const message = turn.t('packages.form.removeGiven', { title: taskText(turn.t, task).title });
  const data: Notice = {
    title: turn.t('packages.form.remove'),
    message,
    buttons: [
      { title: turn.t('packages.press.keep'), data: { do: 'package.edit', package: number } },
      {
        title: turn.t('packages.press.confirmRemove'),
        data: { do: 'package.removeTask', task: id, package: number },
      },
    ],
  };
  return notice(data, aboutNetwork(network), message);
};
