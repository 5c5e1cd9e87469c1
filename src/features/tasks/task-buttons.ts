import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { isOffered } from '../../dialog/offered.ts';
import { nextTask, type TeamTask } from '../../model/packages.ts';

import type { TaskStatus, TaskWork, Team } from '../../model/team.ts';
import { hasAnswers } from './standing.ts';

/** What can be pressed on a task's card. `entry` is the answer, or the interviews of an interview task. */
type Press = 'begin' | 'finish' | 'setAside' | 'reopen' | 'entry' | 'plan' | 'next' | 'overview' | 'answers';

/** The most likely next step first. */
const presses: Readonly<Record<TaskStatus, readonly Press[]>> = {
  notStarted: ['begin', 'entry', 'finish', 'plan', 'setAside', 'next'],
  inProgress: ['finish', 'entry', 'plan', 'setAside', 'next'],
  done: ['next', 'entry', 'reopen', 'overview'],
  notRelevantNow: ['next', 'reopen', 'overview'],
};

/** What there is beside the task: another one that is open, and answers in its package. */
interface Around {
  readonly leadsOn: boolean;
  readonly isWritten: boolean;
}

/** What has begun and has no answer yet gets one first; after the last task one reads all answers together. */
const pressesFor = ({ work }: TeamTask, { leadsOn, isWritten }: Around): readonly Press[] => {
  const all = [...new Set(presses[work.status].map((press) => (press === 'next' && !leadsOn ? 'overview' : press)))];
  const first = firstOf(work, { leadsOn, isWritten });
  return first === undefined ? all : [first, ...all.filter((press) => press !== first)];
};

const firstOf = ({ status, answer, interviews }: TaskWork, { leadsOn, isWritten }: Around): Press | undefined => {
  if (status === 'inProgress') return answer === '' && !interviews ? 'entry' : 'finish';
  if (status === 'notStarted' || leadsOn) return undefined;
  return isWritten ? 'answers' : 'overview';
};

/** The buttons of a task's card, by where the task stands. */
export const buttonsFor = (turn: Turn, team: Team, task: TeamTask): Button[] => {
  const { id } = task.definition;
  const next = nextTask(team, turn.today, { after: id, person: personOf(turn) });
  const leadsOn = next !== undefined && next.definition.id !== id;
  const offered: readonly Press[] = mayWork(turn, team)
    ? pressesFor(task, { leadsOn, isWritten: hasAnswers(team, task.package) })
    : following(leadsOn);
  return offered.map((press) => buttons[press](turn, task));
};

/** For whoever only follows along. */
const following = (leadsOn: boolean): readonly Press[] => (leadsOn ? ['next', 'overview'] : ['overview']);

type MakeButton = (turn: Turn, task: TeamTask) => Button;

const statusButton =
  (status: TaskStatus, words: 'inProgress' | 'done' | 'notRelevantNow' | 'reopen'): MakeButton =>
  ({ t }, { definition }) => ({
    title: t(`packages.press.${words}`),
    data: { do: 'task.status', task: definition.id, status },
  });

const setAside = statusButton('notRelevantNow', 'notRelevantNow');

const buttons: Readonly<Record<Press, MakeButton>> = {
  begin: statusButton('inProgress', 'inProgress'),
  finish: statusButton('done', 'done'),
  reopen: statusButton('inProgress', 'reopen'),
  /** What a team has made itself it can also take away. */
  setAside: (turn, task) => (task.from === 'team' ? editOwn(turn, task) : setAside(turn, task)),
  entry: (turn, task) => (task.definition.kind === 'interview' ? interviews(turn, task) : answer(turn, task)),
  plan: ({ t }, { definition }) => ({
    title: t('packages.press.plan'),
    data: { do: 'task.plan', task: definition.id },
  }),
  next: ({ t }, { definition }) => ({
    title: t('packages.press.next'),
    data: { do: 'task.next', after: definition.id },
  }),
  answers: ({ t }, task) => ({
    title: t('packages.press.answers'),
    data: { do: 'package.answers', package: task.package },
  }),
  overview: ({ t }, task) => ({
    title: t('packages.press.overview'),
    data: { do: 'package.overview', package: task.package },
  }),
};

const editOwn: MakeButton = ({ t }, { definition }) => ({
  title: t('packages.press.editOwn'),
  data: { do: 'task.edit', task: definition.id },
});

const interviews: MakeButton = ({ t }, { definition }) => ({
  title: t('packages.press.interviews'),
  data: { do: 'task.interviews', task: definition.id },
});

const answer: MakeButton = ({ t }, { definition, work }) => ({
  title: t(work.answer === '' ? 'packages.press.writeAnswer' : 'packages.press.changeAnswer'),
  data: { do: 'task.answer', task: definition.id },
});

/** Whether a card offers to work on the team's tasks. */
export const mayWork = (turn: Turn, team: Team): boolean => isOffered(turn, team, 'task.work');

/** Alone with a person, that person's own tasks come first. */
export const personOf = (turn: Turn): string | undefined => (turn.scope === 'personal' ? turn.me.person : undefined);
