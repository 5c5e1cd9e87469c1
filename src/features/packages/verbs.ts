import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { taskId } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { type Network, PackageNumber } from '../../model/network.ts';
import { packageNumbers } from '../../model/packages.ts';
import { currentPackage } from '../../model/timeline.ts';
import { settleNetwork } from '../../upkeep/projections.ts';
import type { Aside, OverviewPackage } from '../tasks/index.ts';
import { packageName, taskText, taskWriting } from '../tasks/index.ts';
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

const current = ({ target, today }: TurnOn<Network>): PackageNumber => currentPackage(target.body.sessions, today);

const find = ({ target }: TurnOn<Network>, id: string) => {
  const { number, task } = findGivenTask(target.body, id);
  return { definition: task, package: number };
};

/** A network's packages, as its facilitators edit them. Its teams get the newest edition at once. */
export const networkPackageHandlers = {
  'package.edit': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ package: z.coerce.number().pipe(PackageNumber).optional() }),
    run: (turn, { package: number }) => [packageEditCard(turn, turn.target.body, number ?? current(turn))],
  }),
  ...taskWriting({
    verbs: {
      ask: 'package.newTask',
      add: 'package.addTask',
      edit: 'package.editTask',
      save: 'package.saveTask',
      askRemove: 'package.askRemoveTask',
      remove: 'package.removeTask',
    },
    on: 'network',
    may: 'network.edit',
    whose: 'Given',
    current,
    find,
    about: ({ target }) => aboutNetwork(target.body),
    more: (turn, id) => [moveButton(turn, id, 'up'), moveButton(turn, id, 'down')],
    back: ({ t }, number) => ({
      title: t('packages.press.toPackages'),
      data: { do: 'package.edit', package: number },
    }),
    add: (turn, number, entered) => {
      const id = `network.${idOfMade(turn, 'task')}`;
      return change(turn, number, 'added', (network) => addTask(network, number, id, entered));
    },
    save: async (turn, id, entered) =>
      change(turn, find(turn, id).package, 'changed', (network) => changeTaskText(network, id, entered, turn.seen)),
    remove: (turn, id, number) =>
      change(turn, number ?? current(turn), 'removed', (network) => removeTask(network, id, turn.seen)),
    kept: (turn, number) => packageEditCard(turn, turn.target.body, number ?? current(turn)),
  }),
  'package.moveTask': handler({
    on: 'network',
    may: 'network.edit',
    input: z.object({ task: taskId, direction: z.enum(['up', 'down']) }),
    run: async (turn, { task, direction }) => [
      await change(turn, find(turn, task).package, 'moved', (network) => moveTask(network, task, direction)),
    ],
    again: (turn) => [packageEditCard(turn, turn.target.body, current(turn))],
  }),
} satisfies Handlers;

const change = async (
  turn: TurnOn<Network>,
  number: PackageNumber,
  news: 'added' | 'changed' | 'moved' | 'removed',
  apply: (network: Network) => Network,
): Promise<Reply> => {
  const saved = await turn.change((network) => ({ body: apply(network), answer: null }));
  const { body } = await settleNetwork(turn.documents, saved.loaded);
  return packageEditCard(turn, body, number, { news: turn.t(`packages.news.${news}`) });
};

// === Cards

const packageEditCard = (
  turn: TurnOn<Network>,
  network: Network,
  unfolded: PackageNumber,
  { news = '' }: Aside = {},
): Reply => {
  const title = turn.t('packages.edit.title', { name: network.name });
  const intro = turn.t('packages.edit.message');
  const buttons: Button[] = [
    { title: turn.t('packages.press.newTask'), data: { do: 'package.newTask', package: unfolded } },
    { title: turn.t('packages.press.network'), data: { do: 'network.show' } },
  ];
  const data = {
    news,
    title,
    intro,
    packages: packageNumbers.map((number) => packageRow(turn, network, number, unfolded)),
    buttons,
  };
  return show('tasks/package-overview', data, news === '' ? title : news, aboutNetwork(network));
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
    next: false,
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

const moveButton = ({ t }: TurnOn<Network>, id: string, direction: 'up' | 'down'): Button => ({
  title: t(direction === 'up' ? 'packages.press.moveUp' : 'packages.press.moveDown'),
  data: { do: 'package.moveTask', task: id, direction },
});
