import type { Button } from '../../dialog/elements.ts';
import type { Turn } from '../../dialog/handler.ts';
import { nextTask, type TeamTask } from '../../model/packages.ts';
import { allows, rolesInTeam } from '../../model/roles.ts';
import type { TaskStatus, Team } from '../../model/team.ts';

/** What can be pressed on a task's card. `entry` is the answer, or the interviews of an interview task. */
type Press = 'begin' | 'finish' | 'setAside' | 'reopen' | 'entry' | 'plan' | 'next' | 'overview';

/** The most likely next step first. */
const presses: Readonly<Record<TaskStatus, readonly Press[]>> = {
  notStarted: ['begin', 'finish', 'entry', 'plan', 'setAside'],
  inProgress: ['finish', 'entry', 'plan', 'setAside', 'next'],
  done: ['next', 'entry', 'reopen', 'overview'],
  notRelevantNow: ['next', 'reopen', 'overview'],
};

/** The buttons of a task's card, by where the task stands. */
export const buttonsFor = (turn: Turn, team: Team, task: TeamTask): Button[] => {
  const { id } = task.definition;
  const next = nextTask(team, turn.today, { after: id, person: personOf(turn) });
  const leadsOn = next !== undefined && next.definition.id !== id;
  const offered: readonly Press[] = mayWork(turn, team) ? presses[task.work.status] : ['next', 'overview'];
  return offered.filter((press) => press !== 'next' || leadsOn).map((press) => buttons[press](turn, task));
};

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

/** In a chat everyone sees the same card; alone, someone who only follows along gets no buttons for working. */
export const mayWork = (turn: Turn, team: Team): boolean =>
  turn.scope !== 'personal' || allows(rolesInTeam(team, turn.me.person), 'task.work');

/** Alone with a person, that person's own tasks come first. */
export const personOf = (turn: Turn): string | undefined => (turn.scope === 'personal' ? turn.me.person : undefined);
