import { z } from 'zod';
import type { Button } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnOn } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { taskId } from '../../dialog/reading.ts';
import type { Reply } from '../../dialog/reply.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { type Network, PackageNumber } from '../../model/network.ts';
import { currentPackage } from '../../model/timeline.ts';
import { taskWriting } from '../tasks/index.ts';
import { aboutNetwork, packageEditCard } from './package-edit-card.ts';
import { addTask, changeTaskText, findGivenTask, moveTask, removeTask } from './rules.ts';
import { givenTaskRemoved, givenTaskReworded } from './undoables.ts';

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

/** A network's packages, as its facilitators edit them. Its teams get what is changed when it is published. */
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
    save: async (turn, id, entered) => {
      const reword = (network: Network) => changeTaskText(network, id, entered, turn.seen);
      return takeAway(turn, givenTaskReworded, id, reword, shown(turn, find(turn, id).package, 'changed'));
    },
    remove: (turn, id, number) => {
      const remove = (network: Network) => removeTask(network, id, turn.seen);
      return takeAway(turn, givenTaskRemoved, id, remove, shown(turn, number ?? current(turn), 'removed'));
    },
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
  news: News,
  apply: (network: Network) => Network,
): Promise<Reply> => {
  const { body } = await turn.change((network) => ({ body: apply(network), answer: null }));
  return shown(turn, number, news)(body);
};

const shown =
  (turn: TurnOn<Network>, number: PackageNumber, news: News) =>
  (network: Network): Reply =>
    packageEditCard(turn, network, number, { news: turn.t(`packages.news.${news}`) });

type News = 'added' | 'changed' | 'moved' | 'removed';

const moveButton = ({ t }: TurnOn<Network>, id: string, direction: 'up' | 'down'): Button => ({
  title: t(direction === 'up' ? 'packages.press.moveUp' : 'packages.press.moveDown'),
  data: { do: 'package.moveTask', task: id, direction },
});
