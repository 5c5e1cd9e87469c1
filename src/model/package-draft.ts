import { isAfter } from './calendar.ts';
import { newEdition } from './edition.ts';
import type { Instant } from './identity.ts';
import type { Network, PackageNumber, PreparationPackage, TaskDefinition } from './network.ts';
import { isSameText } from './own-tasks.ts';
import { nextSendingHour } from './sending-times.ts';

/** The packages as the facilitators are making them: what has not been published yet, else what the teams have. */
export const packagesOf = ({ draft, packages }: Network): readonly PreparationPackage[] => draft?.packages ?? packages;

/** Counts what is published and what is written towards it, so that an old card does not overwrite newer work. */
export const packagesVersion = ({ edition, drafted }: Network): number => edition + drafted;

/** What publishing would change: a task, or only the order of those in a package. */
export type PackageChange =
  | { readonly kind: 'added' | 'reworded' | 'removed'; readonly package: PackageNumber; readonly task: TaskDefinition }
  | { readonly kind: 'order'; readonly package: PackageNumber };

/** Everything that has not been published yet, package by package. */
export const changesIn = ({ draft, packages }: Network): PackageChange[] =>
  (draft?.packages ?? []).flatMap(({ number, tasks }) =>
    changesOf(number, packages.find((one) => one.number === number)?.tasks ?? [], tasks),
  );

const changesOf = (
  number: PackageNumber,
  before: readonly TaskDefinition[],
  after: readonly TaskDefinition[],
): PackageChange[] => {
  const find = (tasks: readonly TaskDefinition[], id: string) => tasks.find((task) => task.id === id);
  const ids = (tasks: readonly TaskDefinition[], others: readonly TaskDefinition[]) =>
    tasks.filter(({ id }) => find(others, id)).map(({ id }) => id);
  const change = (kind: 'added' | 'reworded' | 'removed') => (task: TaskDefinition) => ({
    kind,
    package: number,
    task,
  });
  const isReworded = (task: TaskDefinition): boolean => {
    const known = find(before, task.id);
    return known !== undefined && !isSameWords(known, task);
  };
  return [
    ...after.filter(({ id }) => !find(before, id)).map(change('added')),
    ...after.filter(isReworded).map(change('reworded')),
    ...before.filter(({ id }) => !find(after, id)).map(change('removed')),
    ...(ids(before, after).join() === ids(after, before).join() ? [] : [{ kind: 'order' as const, package: number }]),
  ];
};

const isSameWords = (one: TaskDefinition, other: TaskDefinition): boolean =>
  other.own === undefined ? one.own === undefined : isSameText(one.own, other.own);

/** The network with its packages as they are being made; when they are as the teams have them there is nothing to publish. */
export const withDraft = (network: Network, packages: readonly PreparationPackage[]): Network => {
  const drafted = { ...network, draft: { packages: [...packages] }, drafted: network.drafted + 1 };
  return changesIn(drafted).length === 0 ? { ...drafted, draft: undefined } : drafted;
};

/** Throws away what has not been published. */
export const discardDraft = (network: Network): Network =>
  network.draft ? { ...network, draft: undefined, drafted: network.drafted + 1 } : network;

/** Gives the teams the packages as they have been made; each is told of what is new in the one it works on. */
export const publishDraft = (network: Network, now: Instant): Network => {
  if (!network.draft) return network;
  const news = changesIn(network).flatMap((change) =>
    change.kind === 'added' || change.kind === 'reworded' ? [change.task.id] : [],
  );
  const tasks = [...new Set([...untold(network, now), ...news])];
  return newEdition({ ...network, packages: network.draft.packages, published: { at: now, tasks }, draft: undefined });
};

/** Makes what was published a draft again. Teams that have heard of it see the packages as they were. */
export const unpublish = (network: Network, packages: readonly PreparationPackage[]): Network =>
  withDraft(newEdition({ ...network, packages: [...packages], published: undefined }), network.packages);

/** What was published so lately that no team may have been told. */
const untold = ({ published }: Network, now: Instant): readonly string[] =>
  published && isAfter(nextSendingHour(published.at), now) ? published.tasks : [];
