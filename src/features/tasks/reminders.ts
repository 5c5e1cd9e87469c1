import type { Button } from '../../dialog/elements.ts';
import { formatDay, formatDistance, formatWeekday } from '../../language/format.ts';
import type { Translate } from '../../language/texts.ts';
import type { CalendarDate } from '../../model/identity.ts';
import type { Recipient } from '../../model/inbox.ts';
import type { PackageNumber } from '../../model/network.ts';
import { isOpen, nextTask, responsibleOf, type TeamTask, tasksIn, tasksOf } from '../../model/packages.ts';
import { chatsOf, type Scheduled } from '../../model/scheduling.ts';
import type { Team } from '../../model/team.ts';
import { sessionOfPackage } from '../../model/timeline.ts';
import {
  type Account,
  type Addition,
  addressed,
  type Dated,
  type Due,
  leadsOnlyTo,
  type Part,
  type Ranked,
  type Section,
  type Setting,
  type Shared,
  type Step,
  type ToTell,
} from '../../reminders/occasion.ts';
import { answerOnTask } from '../knowledge/index.ts';
import { packageName, packageNamed, taskText } from './catalogue.ts';
import {
  carryingDates,
  datesAfterDue,
  datesBeforeDue,
  lastTime,
  openingDates,
  type TaskDue,
  type TaskOverdue,
} from './rules.ts';

declare module '../../reminders/occasion.ts' {
  interface Occasions {
    taskDue: { readonly of: 'team'; readonly says: TaskDue };
    taskOverdue: { readonly of: 'team'; readonly says: TaskOverdue };
    /** What is still open after a session is offered into the package that opens next. */
    openTasks: { readonly of: 'team'; readonly says: { readonly to: PackageNumber } };
    packageOpens: { readonly of: 'team'; readonly says: { readonly package: PackageNumber } };
  }
}

type TaskKind = 'taskDue' | 'taskOverdue';

/** Told to the team, and to who is responsible. A task that is done needs no word. */
const datesOfTasks = <S>(team: Team, datesOf: (team: Team, task: TeamTask) => Scheduled<S>[]): Dated<S>[] =>
  tasksOf(team).flatMap((task) => addressed(datesOf(team, task), concerned(team, task), isOpen(task)));

const concerned = (team: Team, task: TeamTask): Recipient[] => {
  const responsible = responsibleOf(team, task);
  return [...chatsOf(team), ...(responsible ? [`person:${responsible.person}` as const] : [])];
};

const subjectOfTask = ({ owner, reminder }: Due<TaskKind>): string => `task ${owner.team.id} ${reminder.occasion.task}`;

const nameOfTask = (t: Translate, { owner, reminder }: Due<TaskKind>): string => {
  const task = tasksOf(owner.team).find(({ definition }) => definition.id === reminder.occasion.task);
  return task ? taskText(t, task.definition).title : '';
};

/** One that somebody has put off comes back also after the session, unless it was left behind there. */
const isNotLeft = ({ owner, reminder }: Due<TaskKind>): boolean =>
  owner.team.work[reminder.occasion.task]?.leftIn === undefined;

// === Tasks in a message

const isOfTask = (told: ToTell): told is ToTell<TaskKind> => told.kind === 'taskDue' || told.kind === 'taskOverdue';

/** The tasks a message mentions because of their dates. */
export const mentionedIn = ({ team, told }: Pick<Account, 'team' | 'told'>): TeamTask[] => {
  const mentioned = new Set(told.filter(isOfTask).map(({ reminder }) => reminder.occasion.task));
  return tasksOf(team).filter(({ definition }) => mentioned.has(definition.id));
};

/** The one task a message mentions; `undefined` when there are several, or none. */
export const onlyTaskIn = (account: Account): TeamTask | undefined => {
  const tasks = mentionedIn(account);
  return tasks.length === 1 ? tasks[0] : undefined;
};

/** One line of a list. */
const bullet = (text: string): { readonly line: string } => ({ line: `• ${text}` });

/** The tasks that are due the same day stand together. */
const taskParts = (setting: Setting, told: readonly ToTell<TaskKind>[], account: Account): Part[] => {
  const { team } = account;
  const byDate = Map.groupBy(
    told.map(({ reminder }) => reminder.occasion),
    ({ due }) => due,
  );
  return [...byDate.keys()].sort().map((due) => {
    const ofDate = byDate.get(due) ?? [];
    const ids = new Set(ofDate.map(({ task }) => task));
    const titles = mentionedIn(account)
      .filter(({ definition }) => ids.has(definition.id))
      .map((task) => titleOf(setting, team, task));
    const time = Math.max(0, ...ofDate.map((occasion) => ('time' in occasion ? occasion.time : 0)));
    return {
      heading: dueHeading(setting, due),
      meta: setting.kind === 'person' ? setting.t('reminders.task.yours', { team: team.name }) : '',
      lines: titles.map(bullet),
      words: overdueWords(setting, time, titles.length),
    };
  });
};

const titleOf = ({ t, kind }: Setting, team: Team, task: TeamTask): string => {
  const { title } = taskText(t, task.definition);
  const responsible = kind === 'room' ? responsibleOf(team, task) : undefined;
  return responsible ? t('reminders.task.shared', { title, name: responsible.name }) : title;
};

const dueHeading = ({ t, language, today }: Setting, due: CalendarDate): string => {
  const date = formatWeekday(language, due);
  if (due === today) return t('reminders.task.today');
  if (due < today) return t('reminders.task.past', { date });
  return t('reminders.task.coming', { when: formatDistance(t, today, due), date });
};

/** Gentler each time; the last time Los asks whether it still matters, and whether guidance would help. */
const overdueWords = ({ t, kind }: Setting, time: number, count: number): string => {
  const whom = kind === 'room' ? 'team' : 'person';
  if (time === 0) return '';
  if (time === lastTime) return t('reminders.task.overdue.last', { count });
  return t(`reminders.task.overdue.${whom}.${time === 1 ? 't1' : 't2'}`);
};

/** Whether a reminder asks, about some task, if it still matters. */
export const isLastOfTask = ({ kind, reminder }: ToTell): boolean =>
  kind === 'taskOverdue' && 'time' in reminder.occasion && reminder.occasion.time === lastTime;

/** What can be done about the one task a message mentions. */
const taskButtons = (setting: Setting, told: readonly ToTell<TaskKind>[], account: Account): Ranked[] => {
  const task = onlyTaskIn(account);
  const isAskingLast = told.some(isLastOfTask);
  const keep = isAskingLast ? [ranked(50, keepButton(setting, mentionedIn(account).length))] : [];
  if (!task) return keep;
  const { t } = setting;
  const id = task.definition.id;
  const putAside: Button = {
    title: t('reminders.press.putAside'),
    data: { do: 'task.status', task: id, status: 'notRelevantNow' },
  };
  const show: Button = { title: t('reminders.press.show'), data: { do: 'task.show', task: id } };
  const done: Button = { title: t('reminders.press.done'), data: { do: 'task.status', task: id, status: 'done' } };
  const plan: Button = { title: t('reminders.press.plan'), data: { do: 'task.plan', task: id } };
  if (isAskingLast) return [keepButton(setting, 1), putAside, done, show].map((button) => ranked(40, button));
  const isOverdue = told.some(({ kind }) => kind === 'taskOverdue');
  return [
    ...[show, done, plan, ...(isOverdue ? [putAside] : [])].map((button) => ranked(40, button)),
    ...reading(setting, task),
  ];
};

/** More about a task, where there is room for it. */
const reading = ({ t }: Setting, { definition }: TeamTask): Ranked[] => {
  const id = definition.own ? undefined : answerOnTask(definition.id);
  if (id === undefined) return [];
  return [ranked(95, { title: t('packages.tools.reading.title'), data: { do: 'knowledge.show', id } })];
};

/** The answer that it still matters: then it rests until the session. */
const keepButton = ({ t, from }: Setting, count: number): Button => ({
  title: t('reminders.press.keep', { count }),
  data: { do: 'reminders.keep', ...from },
});

const taskSection: Section<TaskKind> = {
  rank: 30,
  leadsTo: 'work',
  thing: ({ reminder }) => `task ${reminder.occasion.task}`,
  parts: taskParts,
  buttons: taskButtons,
};

/** Something of a task, to the team and to who is responsible. */
const ofTask = {
  of: 'team',
  mutable: { kind: 'task', among: ['teamChat', 'works'] },
  rank: 30,
  subject: subjectOfTask,
  name: nameOfTask,
  lastsLonger: isNotLeft,
  section: taskSection,
} as const;

export const taskDue: Shared<'taskDue'> = {
  ...ofTask,
  kind: 'taskDue',
  dated: ({ t, language }, { reminder }, names) =>
    t('reminders.task.due', { date: formatDay(language, reminder.occasion.due), names }),
  schedule: (team) => datesOfTasks(team, datesBeforeDue),
};

export const taskOverdue: Shared<'taskOverdue'> = {
  ...ofTask,
  kind: 'taskOverdue',
  dated: ({ t, language }, { reminder }, names) =>
    t('reminders.task.pastDue', { date: formatDay(language, reminder.occasion.due), names }),
  schedule: (team) => datesOfTasks(team, datesAfterDue),
};

// === Packages in a message

export const openTasks: Shared<'openTasks'> = {
  kind: 'openTasks',
  of: 'team',
  mutable: { kind: 'package', among: ['teamChat'] },
  rank: 20,
  schedule: (team) => addressed(carryingDates(team), chatsOf(team)),
  subject: ({ owner, reminder }) => `package ${owner.team.id} ${reminder.occasion.to}`,
  name: (t) => t('reminders.about.openTasks'),
  section: {
    rank: 20,
    leadsTo: 'work',
    thing: ({ kind }) => kind,
    parts: (setting, told, { team }) => told.map(({ reminder }) => openTasksPart(setting, team, reminder.occasion.to)),
    buttons: ({ t }) => [ranked(20, { title: t('reminders.press.carry'), data: { do: 'package.carry' } })],
  },
};

export const packageOpens: Shared<'packageOpens'> = {
  kind: 'packageOpens',
  of: 'team',
  mutable: { kind: 'package', among: ['teamChat'] },
  rank: 20,
  schedule: (team) => addressed(openingDates(team), chatsOf(team)),
  subject: ({ owner, reminder }) => `package ${owner.team.id} ${reminder.occasion.package}`,
  name: (t, { reminder }) => packageName(t, reminder.occasion.package),
  section: {
    rank: 20,
    leadsTo: 'work',
    thing: ({ kind }) => kind,
    parts: (setting, told, { team }) =>
      told.map(({ reminder }) => openingPart(setting, team, reminder.occasion.package)),
    buttons: () => [],
  },
};

const openTasksPart = ({ t }: Setting, team: Team, to: PackageNumber): Part => ({
  heading: t('reminders.open.heading'),
  meta: '',
  lines: tasksOf(team)
    .filter((task) => task.package < to && isOpen(task))
    .map((task) => bullet(taskText(t, task.definition).title)),
  words: t('reminders.open.words', { name: packageNamed(t, to) }),
});

const openingPart = ({ t, language }: Setting, team: Team, number: PackageNumber): Part => {
  const session = sessionOfPackage(team.network.sessions, number);
  const count = tasksIn(team, number).filter(isOpen).length;
  const date = session && formatWeekday(language, session.first);
  return {
    heading:
      number === 5 ? t('reminders.opens.afterAll') : t('reminders.opens.heading', { name: packageName(t, number) }),
    meta: '',
    lines: [],
    words: date
      ? t('reminders.opens.words', { count, number: session.number, date })
      : t('reminders.opens.anyTime', { count }),
  };
};

// === The team's work, in every message that leads to it

/** A first step that fits in ten minutes: of the one task it is about, else of the one to go on with. */
const stepOf = ({ t, today }: Setting, account: Account): Step | undefined => {
  const tasks = mentionedIn(account);
  const [task] = tasks;
  const next = task ?? nextTask(account.team, today);
  if (isElsewhere(account) || tasks.length > 1 || isOffering(account) || !next) return undefined;
  const { title, firstStep } = taskText(t, next.definition);
  return { stepTitle: task ? t('reminders.step') : t('reminders.stepIn', { title }), step: firstStep };
};

/** Whether it is about no task, and nothing that leads to one. */
const isElsewhere = (account: Account): boolean =>
  (['improvement', 'cases', 'aside'] as const).some((what) => leadsOnlyTo(account, what));

/** Whether open tasks are offered into the next package: then that is the next step. */
const isOffering = ({ told }: Account): boolean => told.some(({ kind }) => kind === 'openTasks');

/** What to go on with. Where several teams are meant there is one button into each. */
const workButtons = (setting: Setting, account: Account): Ranked[] => {
  const { t, today } = setting;
  if (account.isAimed) return nextIn(setting, account);
  if (isElsewhere(account)) return [];
  const isOfOneTask = onlyTaskIn(account) !== undefined;
  const goesOn = !isOfOneTask && !isOffering(account) && nextTask(account.team, today) !== undefined;
  return [
    ...(goesOn ? [ranked(60, { title: t('reminders.press.next'), data: { do: 'task.next' } })] : []),
    ...(isOfMore(account)
      ? [ranked(70, { title: t('reminders.press.overview'), data: { do: 'package.overview' } })]
      : []),
  ];
};

/** Whether it is about more than one thing to do, or also about something that leads to none. */
const isOfMore = (account: Account): boolean =>
  mentionedIn(account).length > 1 ||
  account.told.some(({ kind }) => kind === 'openTasks' || kind === 'packageOpens') ||
  account.leadsTo.has('aside');

const nextIn = ({ t }: Setting, account: Account): Ranked[] => {
  const { team, told } = account;
  return leadsOnlyTo(account, 'cases') && told.some(({ of }) => of === 'case')
    ? []
    : [
        ranked(60, {
          title: t('reminders.press.nextIn', { team: team.name }),
          data: { do: 'task.next', los: { team: team.id } },
        }),
      ];
};

export const taskAddition: Addition = {
  buttons: workButtons,
  step: stepOf,
  version: (account) => onlyTaskIn(account)?.work.version,
};

const ranked = (rank: number, button: Button): Ranked => ({ rank, button });
