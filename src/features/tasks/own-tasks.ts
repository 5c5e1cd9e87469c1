import type { Button } from '../../dialog/elements.ts';
import type { Handlers } from '../../dialog/handler.ts';
import { idOfMade } from '../../dialog/made.ts';
import { takeAway } from '../../dialog/undoing.ts';
import { addOwnTask, editOwnTask, removeOwnTask } from '../../model/own-tasks.ts';
import { findTask } from '../../model/packages.ts';
import type { Team } from '../../model/team.ts';
import { currentPackage } from '../../model/timeline.ts';
import { overviewCard } from './overview.ts';
import { taskCard } from './task-card.ts';
import { taskWriting } from './task-writing.ts';
import { ownTaskRemoved, ownTaskReworded } from './undoables.ts';

declare module '../../dialog/verb.ts' {
  interface Verbs {
    'task.new': 'tasks';
    'task.add': 'tasks';
    'task.edit': 'tasks';
    'task.saveText': 'tasks';
    'task.askRemove': 'tasks';
    'task.remove': 'tasks';
  }
}

/** Tasks a team makes itself. */
export const ownTaskHandlers = taskWriting({
  verbs: {
    ask: 'task.new',
    add: 'task.add',
    edit: 'task.edit',
    save: 'task.saveText',
    askRemove: 'task.askRemove',
    remove: 'task.remove',
  },
  on: 'team',
  may: 'task.add',
  whose: 'Own',
  current: ({ target, today }) => currentPackage(target.body.network.sessions, today),
  find: ({ target }, id) => findTask(target.body, id),
  about: ({ target: { body: team } }, id) =>
    id === undefined ? { team: team.id } : { team: team.id, version: findTask(team, id).work.version },
  back: ({ t }, number, id): Button =>
    id === undefined
      ? { title: t('packages.press.overview'), data: { do: 'package.overview', package: number } }
      : { title: t('packages.press.back'), data: { do: 'task.show', task: id } },
  add: async (turn, number, entered) => {
    const id = `own.${idOfMade(turn, 'task')}`;
    const { body, answer } = await turn.change((team) => ({
      body: addOwnTask(team, id, number, entered),
      answer: id,
    }));
    return taskCard(turn, body, answer, { news: turn.t('packages.news.added') });
  },
  save: (turn, id, entered) => {
    const reword = (team: Team) => editOwnTask(team, id, entered, turn);
    const news = turn.t('packages.news.changed');
    return takeAway(turn, ownTaskReworded, id, reword, (team) => taskCard(turn, team, id, { news }));
  },
  remove: (turn, id) => {
    const news = turn.t('packages.news.removed');
    const remove = (team: Team) => removeOwnTask(team, id);
    return takeAway(turn, ownTaskRemoved, id, remove, (team) => overviewCard(turn, team, { news }));
  },
  kept: (turn) => overviewCard(turn, turn.target.body),
}) satisfies Handlers;
