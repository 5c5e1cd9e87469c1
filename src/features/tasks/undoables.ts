import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { TaskText } from '../../model/network.ts';
import { editOwnTask, ownTaskOf, putOwnTaskBack } from '../../model/own-tasks.ts';
import { findTask, versionOf } from '../../model/packages.ts';
import { OwnTask, TaskWork, type Team } from '../../model/team.ts';
import { movedTasks, placesOfTasks, putWhereTheyWere } from './carry-over-rules.ts';
import { overviewCard } from './overview.ts';
import { taskCard } from './task-card.ts';
import { saveAnswer, saveInterviews } from './work-rules.ts';

const ofTeam = { from: 'team', may: 'task.work' } as const;

export const ownTaskRemoved = undoable({
  ...ofTeam,
  kind: 'ownTask',
  may: 'task.add',
  was: z.object({ at: z.number(), task: OwnTask, work: TaskWork.optional() }),
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

/** What a team had found out and has written over. */
export const answerReplaced = undoable({
  ...ofTeam,
  kind: 'taskAnswer',
  was: TaskWork.pick({ answer: true, note: true }),
  before: (team: Team, id) => {
    const { answer, note } = findTask(team, id).work;
    return answer === '' && note === '' ? undefined : { answer, note };
  },
  version: (team, id) => ['answer', 'note'].map((field) => versionOf(findTask(team, id).work, field)).join(' '),
  restore: (team, written, id, act) => saveAnswer(team, id, written, { ...act, today: dateInNorway(act.now) }),
  done: 'packages.undone.answer',
  card: (turn, team, id) => taskCard(turn, team, id),
});

export const interviewsReplaced = undoable({
  ...ofTeam,
  kind: 'taskInterviews',
  was: TaskWork.shape.interviews.unwrap(),
  before: (team: Team, id) => findTask(team, id).work.interviews,
  version: (team, id) => versionOf(findTask(team, id).work, 'interviews'),
  restore: (team, { count, themes }, id, act) => {
    const entered = { count: String(count), themes: themes.join('\n') };
    return saveInterviews(team, id, entered, { ...act, today: dateInNorway(act.now) });
  },
  done: 'packages.undone.answer',
  card: (turn, team, id) => taskCard(turn, team, id),
});

/** What moved on into the next package, and what was said to stay. */
export const tasksCarried = undoable({
  ...ofTeam,
  kind: 'carriedTasks',
  was: z.record(z.string(), TaskWork.pick({ carriedTo: true, leftIn: true, due: true, dueSetAt: true })),
  before: (team: Team, _, after) => movedTasks(team, after),
  version: placesOfTasks,
  restore: (team, was, _, act) => putWhereTheyWere(team, was, act.now),
  done: 'packages.undone.carried',
  card: (turn, team) => overviewCard(turn, team),
});
