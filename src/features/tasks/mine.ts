import { z } from 'zod';
import type { Button, Frame, Row } from '../../dialog/elements.ts';
import { type Handlers, handler, type TurnInTeams } from '../../dialog/handler.ts';
import { pageAt, turning } from '../../dialog/pager.ts';
import { page } from '../../dialog/reading.ts';
import { type Reply, show } from '../../dialog/reply.ts';
import type { CalendarDate, PersonId } from '../../model/identity.ts';
import { dueDate, isOpen, responsibleOf, type TeamTask, tasksIn, tasksOf } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { taskText } from './catalogue.ts';
import { byWhen, inLine, statusWords } from './standing.ts';

/** Data of `cards/tasks/own-tasks.json`: what one person is responsible for, in all the person's teams or in the chat's. */
interface OwnTasksCard extends Frame {
  readonly intro: string;
  readonly tasks: readonly Row[];
}

declare module '../../dialog/reply.ts' {
  interface Cards {
    readonly 'tasks/own-tasks': OwnTasksCard;
  }
}

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'task.mine': 'tasks';
  }
}

/** «Mine oppgaver»: what one has taken on and not finished. */
export const mineHandlers = {
  'task.mine': handler({
    on: 'ownTeams',
    may: 'task.work',
    seenBy: 'sender',
    input: z.object({ page }),
    run: (turn, { page: wanted }) => [mineCard(turn, wanted)],
  }),
} satisfies Handlers;

const tasksAtATime = 8;

/** A task, and the team it is in. */
interface Mine {
  readonly team: Team;
  readonly task: TeamTask;
}

const mineCard = (turn: TurnInTeams, wanted: number | undefined): Reply => {
  const { t, teams, me } = turn;
  const all = tasksOfPerson(teams, me.person);
  const here = pageAt(all, wanted, tasksAtATime);
  const rows = here.shown.map((one) => rowOf(turn, one));
  const [only] = teams.length === 1 ? teams : [];
  const title = 'room' in turn.here ? t('packages.mine.titleOf', { name: me.name }) : t('packages.mine.title');
  const free = teams.flatMap((team) => freeIn(team, turn.today))[0];
  const intro = introOf(turn, all, free);
  const said = rows.map(({ title: name, meta }) => `${name}: ${meta}`);
  const data: OwnTasksCard = {
    gist: [intro, ...said],
    title,
    ...(only && { subtitle: only.name }),
    intro,
    tasks: rows,
    buttons: [
      firstStep(turn, here.shown[0], free),
      ...turning(turn.t, here, (page) => ({ do: 'task.mine', page })),
      { title: t('packages.press.overview'), data: { do: 'package.overview' } },
    ],
  };
  return show('tasks/own-tasks', data, [title, intro, ...said].filter((line) => line !== '').join('\n'));
};

/** What a person is responsible for and has not finished, what is due first on top. */
export const tasksOfPerson = (teams: readonly Team[], person: PersonId): Mine[] =>
  teams
    .flatMap((team) => tasksOf(team).map((task) => ({ team, task })))
    .filter(({ team, task }) => isOpen(task) && responsibleOf(team, task)?.person === person)
    .toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : Number(dueOf(one) > dueOf(other))));

/** What has no date can wait for what has one. */
const dueOf = ({ team, task }: Mine): CalendarDate => dueDate(team, task) ?? '9999-12-31';

const rowOf = (turn: TurnInTeams, { team, task }: Mine): Row => ({
  title: taskText(turn.t, task.definition).title,
  meta: inLine(statusWords(turn.t, task), byWhen(turn, team, task), turn.teams.length > 1 ? team.name : undefined),
  data: { do: 'task.show', task: task.definition.id, los: { team: team.id } },
});

/** Nobody needs to read how late it is, but that another day is fine. */
const introOf = ({ t, today }: TurnInTeams, all: readonly Mine[], free: Mine | undefined): string => {
  if (all.length === 0) return [t('packages.mine.none'), ...(free ? [t('packages.mine.free')] : [])].join(' ');
  const late = all.filter((one) => dueOf(one) < today).length;
  return late === 0 ? '' : t('packages.mine.late', { count: late });
};

/** The first of one's own; who has none may take the first that nobody has. */
const firstStep = ({ t }: TurnInTeams, first: Mine | undefined, free: Mine | undefined): Button => {
  const found = first ?? free;
  const title = t(first ? 'packages.press.first' : 'packages.press.take');
  if (!found) return { title: t('packages.press.newTask'), data: { do: 'task.new' } };
  const { team, task } = found;
  return { title, data: { do: 'task.show', task: task.definition.id, los: { team: team.id } } };
};

const freeIn = (team: Team, today: CalendarDate): Mine[] =>
  tasksIn(team, currentPackage(team.network.sessions, today))
    .filter((task) => isOpen(task) && !responsibleOf(team, task))
    .map((task) => ({ team, task }));
