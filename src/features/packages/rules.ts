import type { Network, PackageNumber, PreparationPackage, TaskDefinition, TaskText } from '../../model/network.ts';

import { type EnteredText, isSameText, readTaskText } from '../../model/own-tasks.ts';
import { packagesOf, packagesVersion, withDraft } from '../../model/package-draft.ts';
import { Refusal, refuseStale } from '../../model/refusal.ts';

/** Tasks of one package of a network: more than a team could do between two sessions. */
export const maximumTasksInPackage = 20;

/** One that is there already stays as it is. @throws Refusal `taskTitleMissing`, `textTooLong`, `tooManyTasks` */
export const addTask = (network: Network, number: PackageNumber, id: string, entered: EnteredText): Network => {
  if (packagesOf(network).some(({ tasks }) => tasks.some((task) => task.id === id))) return network;
  const task: TaskDefinition = { id, kind: 'plain', own: readTaskText(entered) };
  return withTasks(network, number, (tasks) => [...tasks, task]);
};

/**
 * Gives a task other words; the very words that it has change nothing.
 * @throws Refusal `unknownTask`, `taskTitleMissing`, `textTooLong`; `outdatedCard` when the packages have been changed since
 */
export const changeTaskText = (network: Network, id: string, entered: EnteredText, seen?: number): Network => {
  const { number, task: before } = findGivenTask(network, id);
  const own = readTaskText(entered);
  if (isSameText(before.own, own)) return network;
  refuseStale(seen, packagesVersion(network));
  const change = (task: TaskDefinition) => (task.id === id ? { ...task, own } : task);
  return withTasks(network, number, (tasks) => tasks.map(change));
};

/** Moves a task one place within its package; at the end of it nothing changes. @throws Refusal `unknownTask` */
export const moveTask = (network: Network, id: string, direction: 'up' | 'down'): Network => {
  const { number, tasks } = findGivenTask(network, id);
  const from = tasks.findIndex((task) => task.id === id);
  const to = from + (direction === 'up' ? -1 : 1);
  const [one, other] = [tasks[from], tasks[to]];
  if (!one || !other) return network;
  return withTasks(network, number, () => tasks.with(from, other).with(to, one));
};

/** @throws Refusal `unknownTask`; `outdatedCard` when the packages have been changed since */
export const removeTask = (network: Network, id: string, seen?: number): Network => {
  const { number } = findGivenTask(network, id);
  refuseStale(seen, packagesVersion(network));
  return withTasks(network, number, (tasks) => tasks.filter((task) => task.id !== id));
};

/** Puts a task that was taken out back in its place. @throws Refusal `tooManyTasks` */
export const putTaskBack = (network: Network, number: PackageNumber, task: TaskDefinition, at: number): Network =>
  withTasks(network, number, (tasks) => tasks.toSpliced(at, 0, task));

/** Gives a task the words back that it had; without any, those of the catalogue. @throws Refusal `unknownTask` */
export const putTextBack = (network: Network, id: string, own: TaskText | undefined): Network => {
  const change = ({ own: _, ...task }: TaskDefinition) => ({ ...task, ...(own && { own }) });
  const { number } = findGivenTask(network, id);
  return withTasks(network, number, (tasks) => tasks.map((task) => (task.id === id ? change(task) : task)));
};

/** The package a task stands in, in a network. @throws Refusal `unknownTask` */
export const findGivenTask = (network: Network, id: string): GivenTask => {
  const found = givenTaskOf(network, id);
  if (!found) throw new Refusal('unknownTask');
  return found;
};

type GivenTask = PreparationPackage & { readonly task: TaskDefinition };

export const givenTaskOf = (network: Network, id: string): GivenTask | undefined => {
  for (const found of packagesOf(network)) {
    const task = found.tasks.find((candidate) => candidate.id === id);
    if (task) return { ...found, task };
  }
  return undefined;
};

/** The network with one package's tasks changed, in its draft. */
const withTasks = (
  network: Network,
  number: PackageNumber,
  change: (tasks: readonly TaskDefinition[]) => readonly TaskDefinition[],
): Network => {
  const packages = packagesOf(network).map((one) =>
    one.number === number ? { ...one, tasks: change(one.tasks) } : one,
  );
  const crowded = packages.some(({ tasks }) => tasks.length > maximumTasksInPackage);
  if (crowded) throw new Refusal('tooManyTasks', { max: maximumTasksInPackage });
  return withDraft(network, packages);
};
