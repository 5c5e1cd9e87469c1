import type { Button } from '../../dialog/elements.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Network, PackageNumber } from '../../model/network.ts';
import { packageNumbers } from '../../model/packages.ts';
import { currentPackage } from '../../model/timeline.ts';
import { type Aside, type OverviewPackage, packageName, taskText } from '../tasks/index.ts';

/** A network's packages with their tasks, for its facilitators to change. */
export const packageEditCard = (
  turn: TurnOn<Network>,
  network: Network,
  unfolded: PackageNumber = currentPackage(network.sessions, turn.today),
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

export const aboutNetwork = ({ id, edition }: Network) => ({ network: id, version: edition });

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
