import { type ActionKind, actionKindOf } from '../../model/action-kinds.ts';
import type { Action } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';

/** What an action of a team is about. */
export const kindOfAction = ({ goals }: Pick<Team, 'goals'>, action: Action): ActionKind =>
  actionKindOf(action, goals.find(({ id }) => id === action.goal)?.bank);
