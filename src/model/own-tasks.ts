import type { Instant } from './identity.ts';
import type { PackageNumber, PreparationPackage, TaskText } from './network.ts';
import { findTask, untouched, versionOf } from './packages.ts';
import { Refusal, refuseStale } from './refusal.ts';
import type { OwnTask, TaskWork, Team } from './team.ts';
import { tidy, tidyLine } from './written.ts';

/** How long the texts of a task may be (`TaskText`). */
export const textLimits = { title: 120, what: 600, firstStep: 300 } as const;

/** A team's own tasks; together with long answers they stay well below what one document may hold. */
export const maximumOwnTasks = 80;

/** A task's text as it is entered in a form. */
export interface EnteredText {
  readonly title: string;
  readonly what: string;
  readonly firstStep: string;
  /** The same in nynorsk, where that is asked for; empty where it is not written. */
  readonly nn?: { readonly title: string; readonly what: string; readonly firstStep: string };
}

/** Each text of a task, as it is stored. @throws Refusal `taskTitleMissing` without a title, `textTooLong` */
export const readTaskField = {
  title: (text: string) => {
    const title = tidyLine(text, textLimits.title);
    if (title === '') throw new Refusal('taskTitleMissing');
    return title;
  },
  what: (text: string) => tidy(text, textLimits.what),
  firstStep: (text: string) => tidy(text, textLimits.firstStep),
} as const;

/** The title in nynorsk may be missing: then it is read as it stands. @throws Refusal `textTooLong` */
export const readSecondTitle = (text: string): string => tidyLine(text, textLimits.title);

/** @throws Refusal as `readTaskField` */
export const readTaskText = ({ title, what, firstStep, nn }: EnteredText): TaskText => {
  const second = nn && {
    title: readSecondTitle(nn.title),
    what: readTaskField.what(nn.what),
    firstStep: readTaskField.firstStep(nn.firstStep),
  };
  const isWritten = second && Object.values(second).some((text) => text !== '');
  return {
    title: readTaskField.title(title),
    what: readTaskField.what(what),
    why: '',
    firstStep: readTaskField.firstStep(firstStep),
    ...(isWritten && { nn: second }),
  };
};

export const isSameText = (one: TaskText | undefined, other: TaskText): boolean =>
  one?.title === other.title &&
  one.what === other.what &&
  one.firstStep === other.firstStep &&
  one.why === other.why &&
  (['title', 'what', 'firstStep'] as const).every((field) => (one.nn?.[field] ?? '') === (other.nn?.[field] ?? ''));

/** One that is there already stays as it is. @throws Refusal `taskTitleMissing`, `textTooLong`, `tooManyTasks` */
export const addOwnTask = (team: Team, id: string, number: PackageNumber, entered: EnteredText): Team => {
  if (team.ownTasks.some((task) => task.id === id)) return team;
  requireRoom(team);
  const task = { id, kind: 'plain' as const, own: readTaskText(entered), package: number };
  return { ...team, ownTasks: [...team.ownTasks, task] };
};

/**
 * Gives a task other words; the very words that it has change nothing.
 * @throws Refusal `unknownTask`, `taskTitleMissing`, `textTooLong`; `outdatedCard` when its text has changed meanwhile
 */
export const editOwnTask = (
  team: Team,
  id: string,
  entered: EnteredText,
  { now, seen }: { readonly now: Instant; readonly seen?: number | undefined },
): Team => {
  const { work, definition } = findOwnTask(team, id);
  const own = readTaskText(entered);
  if (isSameText(definition.own, own)) return team;
  refuseStale(seen, versionOf(work, 'text'));
  const ownTasks = team.ownTasks.map((task) => (task.id === id ? { ...task, own } : task));
  return { ...team, ownTasks, work: { ...team.work, [id]: textChanged(work, now) } };
};

/** Takes a task of the team's own away with all that was written on it. @throws Refusal `unknownTask` */
export const removeOwnTask = (team: Team, id: string): Team => {
  findOwnTask(team, id);
  const { [id]: _gone, ...work } = team.work;
  return { ...team, ownTasks: team.ownTasks.filter((task) => task.id !== id), work };
};

export const ownTaskOf = ({ ownTasks }: Team, id: string): OwnTask | undefined =>
  ownTasks.find((task) => task.id === id);

/** Puts a task that was taken away back in its place, with all that was written on it. @throws Refusal `tooManyTasks` */
export const putOwnTaskBack = (team: Team, task: OwnTask, work: TaskWork | undefined, at: number): Team => {
  requireRoom(team);
  return {
    ...team,
    ownTasks: team.ownTasks.toSpliced(at, 0, task),
    work: { ...team.work, ...(work && { [task.id]: work }) },
  };
};

const requireRoom = ({ ownTasks }: Team): void => {
  if (ownTasks.length >= maximumOwnTasks) throw new Refusal('tooManyTasks', { max: maximumOwnTasks });
};

const findOwnTask = (team: Team, id: string) => {
  const task = findTask(team, id);
  if (task.from !== 'team') throw new Refusal('unknownTask');
  return task;
};

const textChanged = (work: TaskWork, now: Instant): TaskWork => {
  const version = work.version + 1;
  return { ...work, version, fieldVersions: { ...work.fieldVersions, text: version }, changedAt: now };
};

/**
 * Gives a team its network's newest packages. A task that the network has taken out stays with a team that has worked
 * on it, as the team's own, so that nothing written is lost.
 */
export const adoptPackages = (team: Team, packages: readonly PreparationPackage[]): Team => {
  const given = new Set(packages.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const takenOut = team.network.packages.flatMap(({ number, tasks }) =>
    tasks.filter(({ id }) => !given.has(id) && isWorkedOn(team, id)).map((task) => ({ ...task, package: number })),
  );
  const ownTasks = [...team.ownTasks.filter(({ id }) => !given.has(id)), ...takenOut];
  return { ...team, network: { ...team.network, packages: [...packages] }, ownTasks };
};

const isWorkedOn = (team: Team, id: string): boolean => (team.work[id] ?? untouched).version > 0;
