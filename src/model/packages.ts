import { addDays } from './calendar.ts';
import type { CalendarDate, PersonId } from './identity.ts';
import type { PackageNumber, TaskDefinition } from './network.ts';
import { Refusal } from './refusal.ts';
import { rememberOf } from './remember.ts';
import { allows } from './roles.ts';
import { type Member, type TaskStatus, TaskWork, type Team } from './team.ts';
import { currentPackage, sessionOfPackage } from './timeline.ts';

/** A task as its team meets it: given by the network or made by the team, with the team's own work on it. */
export interface TeamTask {
  readonly definition: TaskDefinition;
  readonly from: 'network' | 'team';
  /** The package it was given in. */
  readonly home: PackageNumber;
  /** The package it stands in now; another than `home` when the team has carried it on. */
  readonly package: PackageNumber;
  readonly work: TaskWork;
}

export const packageNumbers: readonly PackageNumber[] = [1, 2, 3, 4, 5];

/** What a task nobody has touched looks like. */
export const untouched: TaskWork = TaskWork.parse({});

// === The tasks of a team

/** All tasks of a team, package by package; within one what was carried in comes first, the team's own last. */
export const tasksOf = rememberOf((team: Team): readonly TeamTask[] =>
  packageNumbers.flatMap((number) => tasksIn(team, number)),
);

/** The tasks that stand in one package now. */
export const tasksIn = (team: Team, number: PackageNumber): TeamTask[] => {
  const here = everyTask(team).filter((task) => task.package === number);
  return [...here.filter((task) => task.home !== number), ...here.filter((task) => task.home === number)];
};

/** @throws Refusal `unknownTask` */
export const findTask = (team: Team, id: string): TeamTask => {
  const task = everyTask(team).find(({ definition }) => definition.id === id);
  if (!task) throw new Refusal('unknownTask');
  return task;
};

const everyTask = rememberOf((team: Team): readonly TeamTask[] => {
  const given = team.network.packages.flatMap(({ number, tasks }) =>
    tasks.map((definition) => taskOf(team, definition, 'network', number)),
  );
  const own = team.ownTasks.map(({ package: number, ...definition }) => taskOf(team, definition, 'team', number));
  return [...given, ...own];
});

const taskOf = (team: Team, definition: TaskDefinition, from: TeamTask['from'], home: PackageNumber): TeamTask => {
  const work = team.work[definition.id] ?? untouched;
  return { definition, from, home, package: work.carriedTo ?? home, work };
};

/** Still to be done: neither done nor not relevant now. */
export const isOpen = (task: TeamTask): boolean =>
  task.work.status === 'notStarted' || task.work.status === 'inProgress';

// === Where the team is

/** One week before the package's session (DOMAIN §4); none in package 5. */
export const defaultDueDate = (team: Team, task: TeamTask): CalendarDate | undefined => {
  const session = sessionOfPackage(team.network.sessions, task.package);
  return session && addDays(session.first, -7);
};

/** When a task is due: the team's own date, else one week before the package's session. */
export const dueDate = (team: Team, task: TeamTask): CalendarDate | undefined =>
  task.work.due ?? defaultDueDate(team, task);

/** Those in a team who can be responsible for a task. */
export const workersIn = ({ members }: Team): readonly Member[] =>
  members.filter(({ role }) => allows([role], 'task.work'));

/** Somebody who works in a team, if the person still does. */
export const workerIn = (team: Team, person: PersonId | undefined): Member | undefined =>
  workersIn(team).find((member) => member.person === person);

/** Who is to see to something: somebody who works in the team, or nobody. @throws Refusal `unknownMember` */
export const workerOrNobody = (team: Team, person: PersonId | undefined): PersonId | undefined => {
  if (person !== undefined && !workerIn(team, person)) throw new Refusal('unknownMember');
  return person;
};

/** Who is responsible, as long as the person works with tasks in the team. */
export const responsibleOf = (team: Team, task: TeamTask): Member | undefined => workerIn(team, task.work.responsible);

/** Whom and what «Neste oppgave» follows on. */
export interface Onward {
  /** The task just worked on: the next one comes after it. */
  readonly after?: string | undefined;
  /** In a person's own chat the tasks that person is responsible for come first. */
  readonly person?: PersonId | undefined;
}

/**
 * The task to go on with («Neste oppgave»): the next open one after `after` in its package, round to the beginning;
 * else the first open one of the current package. Tasks keep the order of the method, so a task in progress does not
 * come back before the ones that wait behind it.
 */
export const nextTask = (team: Team, today: CalendarDate, { after, person }: Onward = {}): TeamTask | undefined => {
  const current = currentPackage(team.network.sessions, today);
  const last = everyTask(team).find(({ definition }) => definition.id === after);
  const onward = last ? following(mineFirst(tasksIn(team, last.package), person), last) : [];
  return [...onward, ...mineFirst(tasksIn(team, current), person)].find(isOpen);
};

const mineFirst = (tasks: readonly TeamTask[], person: PersonId | undefined): TeamTask[] => {
  const mine = (task: TeamTask) => person !== undefined && task.work.responsible === person;
  return [...tasks.filter(mine), ...tasks.filter((task) => !mine(task))];
};

const following = (tasks: readonly TeamTask[], last: TeamTask): TeamTask[] => {
  const position = tasks.findIndex(({ definition }) => definition.id === last.definition.id);
  return [...tasks.slice(position + 1), ...tasks.slice(0, position)];
};

/** How many tasks there are of each status; the four always sum to `total`. */
export interface Progress extends Readonly<Record<TaskStatus, number>> {
  readonly total: number;
}

export const progressOf = (tasks: readonly TeamTask[]): Progress => {
  const count = (status: TaskStatus) => tasks.filter((task) => task.work.status === status).length;
  return {
    notStarted: count('notStarted'),
    inProgress: count('inProgress'),
    done: count('done'),
    notRelevantNow: count('notRelevantNow'),
    total: tasks.length,
  };
};

/** The version of its task at which a field was last changed; 0 when it never was. */
export const versionOf = (work: TaskWork, field: string): number => work.fieldVersions[field] ?? 0;
