import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { TaskText } from '../../model/network.ts';
import { editOwnTask, ownTaskOf, putOwnTaskBack } from '../../model/own-tasks.ts';
import { findTask, versionOf } from '../../model/packages.ts';
import { OwnTask, TaskStatus, TaskWork, type Team } from '../../model/team.ts';
import { movedTasks, placesOfTasks, putWhereTheyWere } from './carry-over-rules.ts';
import { overviewCard } from './overview.ts';
import { taskCard } from './task-card.ts';
import { putWorkBack, type Replaced, replaced } from './work-rules.ts';

const ofTeam = { from: 'team', may: 'task.work' } as const;

interface Removed {
  readonly at: number;
  readonly task: OwnTask;
  readonly work?: TaskWork | undefined;
}

const removedShape: z.ZodType<Removed> = z.object({ at: z.number(), task: OwnTask, work: TaskWork.optional() });

export const ownTaskRemoved = undoable({
  ...ofTeam,
  kind: 'ownTask',
  may: 'task.add',
  was: removedShape,
  before: (team: Team, id) => {
    const task = ownTaskOf(team, id);
    return task && { at: team.ownTasks.indexOf(task), task, work: team.work[id] };
  },
  version: (team, id) => (ownTaskOf(team, id) ? 1 : 0),
  restore: (team, { at, task, work }) => putOwnTaskBack(team, task, work, at),
  done: 'packages.undone.ownTask',
  card: (turn, team) => overviewCard(turn, team),
});

export const ownTaskReworded = undoable({
  ...ofTeam,
  kind: 'ownTaskText',
  may: 'task.add',
  was: TaskText,
  before: (team: Team, id) => ownTaskOf(team, id)?.own,
  version: ({ work }, id) => work[id]?.fieldVersions['text'] ?? 0,
  restore: (team, text, id, act) => editOwnTask(team, id, text, act),
  done: 'packages.undone.text',
  card: (turn, team, id) => taskCard(turn, team, id),
});

const replacedShape: z.ZodType<Replaced> = z.object({
  answer: TaskWork.shape.answer.unwrap().optional(),
  note: TaskWork.shape.note.unwrap().optional(),
  interviews: TaskWork.shape.interviews,
  status: TaskStatus.optional(),
});

type Written = 'answer' | 'note' | 'interviews';

const workOn = (team: Team, id: string): TaskWork => findTask(team, id).work;

/** What a team had found out and has written over; a task that was done with that is open again. */
const writtenOver = (kind: string, fields: readonly Written[]) =>
  undoable({
    ...ofTeam,
    kind,
    was: replacedShape,
    before: (team: Team, id, after) => replaced(workOn(team, id), workOn(after, id), fields),
    version: (team, id) => fields.map((field) => versionOf(workOn(team, id), field)).join(' '),
    restore: (team, was, id, act) => putWorkBack(team, id, was, { ...act, today: dateInNorway(act.now) }),
    done: 'packages.undone.answer',
    card: (turn, team, id) => taskCard(turn, team, id),
  });

export const answerReplaced = writtenOver('taskAnswer', ['answer', 'note']);
export const interviewsReplaced = writtenOver('taskInterviews', ['interviews']);

/** What moved on into the next package, and what was said to stay. */
export const tasksCarried = undoable({
  ...ofTeam,
  kind: 'carriedTasks',
  was: z.record(z.string(), TaskWork.pick({ carriedTo: true, leftIn: true, due: true, dueSetAt: true })),
  before: (team: Team, _, after) => {
    const moved = movedTasks(team, after);
    return Object.keys(moved).length === 0 ? undefined : moved;
  },
  version: placesOfTasks,
  restore: (team, was, _, act) => putWhereTheyWere(team, was, act.now),
  done: 'packages.undone.carried',
  card: (turn, team) => overviewCard(turn, team),
});
