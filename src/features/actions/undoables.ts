import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { dateInNorway } from '../../model/calendar.ts';
import { CalendarDate } from '../../model/identity.ts';
import { Action, ActionTest } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { actionCard } from './action-card.ts';
import { listCard } from './list-card.ts';
import { markedBy, takeMarkOff } from './marks.ts';
import { actionOf, beforeChange, putActionBack, putChangeBack } from './rules.ts';

const ofTeam = { from: 'team', may: 'improvement.work' } as const;

const versionOf = (team: Team, id: string): number => actionOf(team, id)?.version ?? 0;

/** An action that was taken away, with its tests. */
export const actionRemoved = undoable({
  ...ofTeam,
  kind: 'teamAction',
  was: z.object({ at: z.number(), action: Action }),
  before: (team: Team, id) => {
    const action = actionOf(team, id);
    return action && { at: team.actions.indexOf(action), action };
  },
  version: versionOf,
  restore: (team, { at, action }) => putActionBack(team, action, at),
  done: 'actions.undone.removed',
  card: (turn, team, id) => (actionOf(team, id) ? actionCard(turn, team, id) : listCard(turn, team)),
});

/** What was decided, and words that were written over. */
export const actionChanged = undoable({
  ...ofTeam,
  kind: 'teamActionChanged',
  was: z.object({
    head: Action.omit({ tests: true, version: true, changedAt: true }),
    last: ActionTest.optional(),
  }),
  before: (team: Team, id) => {
    const action = actionOf(team, id);
    return action && beforeChange(action);
  },
  version: versionOf,
  restore: (team, was, id, { now, seen }) => putChangeBack(team, id, was, { now, seen, today: dateInNorway(now) }),
  done: 'actions.undone.changed',
  card: (turn, team, id) => actionCard(turn, team, id),
});

/** What was marked on the charts of a goal. */
export const actionMarked = undoable({
  ...ofTeam,
  kind: 'teamActionMarked',
  was: z.array(z.object({ measure: z.string(), on: CalendarDate, text: z.string(), before: z.string().optional() })),
  before: (team: Team, _, after) => [...markedBy(team, after)],
  version: versionOf,
  restore: (team, was, id, { now }) => takeMarkOff(team, id, was, now),
  done: 'actions.undone.marked',
  card: (turn, team, id) => actionCard(turn, team, id),
});
