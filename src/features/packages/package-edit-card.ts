import type { Button } from '../../dialog/elements.ts';
import type { TurnOn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { Network, PackageNumber, TaskDefinition } from '../../model/network.ts';
import { changesIn, packagesOf, packagesVersion } from '../../model/package-draft.ts';
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
  const count = changesIn(network).length;
  const intro = count === 0 ? turn.t('packages.edit.message') : turn.t('packages.draft.is', { count });
  const buttons: Button[] = [
    ...(count === 0 ? [] : [{ title: turn.t('packages.draft.see'), data: { do: 'package.preview' } } satisfies Button]),
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

export const aboutNetwork = (network: Network) => ({ network: network.id, version: packagesVersion(network) });

const packageRow = (
  turn: TurnOn<Network>,
  network: Network,
  number: PackageNumber,
  unfolded: PackageNumber,
): OverviewPackage => {
  const tasks = packagesOf(network).find((one) => one.number === number)?.tasks ?? [];
  const rows = tasks.map((task): OverviewPackage['tasks'][number] => ({
    title: taskText(turn.t, task).title,
    meta: isInOneForm(task) ? turn.t('packages.edit.oneForm') : '',
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

/** Whether who reads nynorsk gets it in bokmål. */
export const isInOneForm = ({ own }: TaskDefinition): boolean => own !== undefined && !own.nn?.title;
