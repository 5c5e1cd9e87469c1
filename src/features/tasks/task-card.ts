import { bounded } from '../../dialog/as-written.ts';
import type { Fact, Frame, Row } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import { formatDay, formatDistance, formatList } from '../../language/format.ts';
import type { PackageNumber } from '../../model/network.ts';
import { dueDate, findTask, isOpen, responsibleOf, type TeamTask, tasksIn } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { sessionOfPackage } from '../../model/timeline.ts';
import { packageName, packageNamed, taskText } from './catalogue.ts';
import { longestAnswer, statusWords } from './standing.ts';
import { buttonsFor } from './task-buttons.ts';
import { toolsFor } from './task-tools.ts';
import { recommendedInterviews } from './work-rules.ts';

/** Data of `cards/tasks/task.json`: one task of a preparation package, with the team's work on it. Empty text = not shown. */
interface TaskCard extends Frame {
  /** What and why, in two sentences. */
  readonly what: string;
  readonly firstStep: string;
  readonly facts: readonly Fact[];
  readonly answer: string;
  readonly note: string;
  readonly hint: string;
  /** Where its work is done in Los, if Los has a tool for it, and more about it. */
  readonly tools: readonly Row[];
  /** When everything in the package is settled: what comes next. */
  readonly closing: string;
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/task': TaskCard;
  }
}

/** What a card says beside the present state: what just happened, or why something did not. */
export interface Aside {
  readonly news?: string;
  readonly problem?: string;
}

/** One task as it stands, with what can be done about it now. @throws Refusal `unknownTask` */
export const taskCard = (turn: Turn, team: Team, id: string, { news = '' }: Aside = {}): Reply => {
  const task = findTask(team, id);
  const text = taskText(turn.t, task.definition);
  const status = turn.t(`packages.status.${task.work.status}`);
  const data: TaskCard = {
    news,
    kicker: placeOf(turn, team, task),
    title: text.title,
    what: [text.what, text.why].filter((part) => part !== '').join(' '),
    firstStep: isOpen(task) ? text.firstStep : '',
    facts: factsOf(turn, team, task),
    answer: bounded(task.work.answer, longestAnswer),
    note: bounded(task.work.note, longestAnswer / 3),
    hint: interviewHint(turn, task),
    tools: toolsFor(turn, task),
    closing: isOpen(task) ? '' : closingOf(turn, team, task.package),
    buttons: buttonsFor(turn, team, task),
  };
  return show('tasks/task', data, `${text.title}: ${status}`, { team: team.id, version: task.work.version });
};

const placeOf = (turn: Turn, team: Team, task: TeamTask): string => {
  const beside = tasksIn(team, task.package);
  const number = 1 + beside.findIndex(({ definition }) => definition.id === task.definition.id);
  const name = packageName(turn.t, task.package);
  const parts = [turn.t('packages.place', { number, total: beside.length, name })];
  if (task.package !== task.home) {
    parts.push(turn.t('packages.carriedFrom', { name: packageNamed(turn.t, task.home) }));
  }
  if (task.from === 'team') parts.push(turn.t('packages.ownTask'));
  if (isInSeveralTeams(turn)) parts.push(team.name);
  return parts.join(' · ');
};

const isInSeveralTeams = ({ here }: Turn): boolean => 'person' in here && here.person.body.memberships.length > 1;

// === What is known about a task

const factsOf = (turn: Turn, team: Team, task: TeamTask): Fact[] => {
  const fact = (name: 'status' | 'responsible' | 'due' | 'interviews' | 'themes', value: string) => ({
    title: turn.t(`packages.facts.${name}`),
    value,
  });
  return [
    fact('status', statusWords(turn.t, task)),
    fact('responsible', responsibleOf(team, task)?.name ?? turn.t('packages.nobody')),
    fact('due', dueOf(turn, team, task)),
    ...interviewFacts(turn, task).map(([name, value]) => fact(name, value)),
  ];
};

/** A sentence to whoever asks when a task is due. */
export const dueAnswer = (turn: Turn, team: Team, task: TeamTask): string =>
  dueDate(team, task)
    ? turn.t('packages.answer.due', { due: dueOf(turn, team, task) })
    : turn.t('packages.answer.noDue');

/** How far a date is away helps while there is something to do, and only ahead: nobody needs to read how late it is. */
const dueOf = (turn: Turn, team: Team, task: TeamTask): string => {
  const due = dueDate(team, task);
  if (!due) return turn.t('packages.noDue');
  const day = formatDay(turn.language, due);
  return isOpen(task) && due >= turn.today ? `${day} (${formatDistance(turn.t, turn.today, due)})` : day;
};

const interviewFacts = (turn: Turn, { definition, work }: TeamTask): ['interviews' | 'themes', string][] => {
  if (definition.kind !== 'interview') return [];
  const { count, themes } = work.interviews ?? { count: 0, themes: [] };
  const facts: ['interviews' | 'themes', string][] = [['interviews', String(count)]];
  return themes.length === 0
    ? facts
    : [...facts, ['themes', bounded(formatList(turn.language, themes), longestAnswer)]];
};

/** At least two interviews are recommended (DOMAIN §4): a hint, never a condition. */
const interviewHint = (turn: Turn, task: TeamTask): string => {
  if (task.definition.kind !== 'interview' || task.work.status === 'notRelevantNow') return '';
  const count = task.work.interviews?.count ?? 0;
  if (count === 0) return turn.t('packages.interviewHint.none');
  return count < recommendedInterviews ? turn.t('packages.interviewHint.few', { count: recommendedInterviews }) : '';
};

/** What to say when nothing in a package is open any more: that it is good, and what comes next. */
export const closingOf = (turn: Turn, team: Team, number: PackageNumber): string => {
  const tasks = tasksIn(team, number);
  if (tasks.some(isOpen)) return '';
  const name = packageNamed(turn.t, number);
  if (tasks.length === 0) return turn.t('packages.closing.empty', { name });
  const session = sessionOfPackage(team.network.sessions, number);
  if (!session) return number === 5 ? turn.t('packages.closing.forever') : turn.t('packages.closing.past', { name });
  if (session.last < turn.today) return turn.t('packages.closing.past', { name });
  if (session.first <= turn.today) return turn.t('packages.closing.during', { name });
  const date = formatDay(turn.language, session.first);
  const distance = formatDistance(turn.t, turn.today, session.first);
  return turn.t('packages.closing.before', { name, number: session.number, date, distance });
};
