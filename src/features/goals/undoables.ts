import { z } from 'zod';
import { undoable } from '../../dialog/undoing.ts';
import { findGoal } from '../../model/goals.ts';
import { Goal } from '../../model/improvement.ts';
import type { Team } from '../../model/team.ts';
import { goalCard } from './goal-card.ts';
import { putClosedBack, putGoalBack, putWordsBack } from './rules.ts';

const ofTeam = { from: 'team', may: 'improvement.work' } as const;

const goalIn = ({ goals }: Team, id: string): Goal | undefined => goals.find((goal) => goal.id === id);

const versionOf = (team: Team, id: string): number => goalIn(team, id)?.version ?? 0;

const said = { what: true, whom: true, why: true, deadline: true, wording: true } as const;
const words = Goal.pick({ ...said, agreed: true, agreedTo: true });

/** Words of a goal that others have been written over, with who had agreed to them. */
export const goalReworded = undoable({
  ...ofTeam,
  kind: 'goalWords',
  was: words,
  before: (team: Team, id, after) => {
    const [one, other] = [findGoal(team, id), findGoal(after, id)];
    const isOver = Goal.pick(said)
      .keyof()
      .options.some((key) => one[key] !== other[key] && (key === 'wording' || Boolean(one[key])));
    const hadAgreed = one.agreed.length > other.agreed.length;
    return isOver || hadAgreed ? words.parse(one) : undefined;
  },
  version: versionOf,
  restore: putWordsBack,
  done: 'goals.undone.words',
  card: (turn, team, id) => goalCard(turn, team, id),
});

/** A goal that was closed. */
export const goalClosed = undoable({
  ...ofTeam,
  kind: 'goalClosed',
  was: z.object({ closed: Goal.shape.closed }),
  before: (team: Team, id) => ({ closed: findGoal(team, id).closed }),
  version: versionOf,
  restore: putClosedBack,
  done: 'goals.undone.closed',
  card: (turn, team, id) => goalCard(turn, team, id),
});

/** A goal that was taken away; what it was measured by stays all the while. */
export const goalRemoved = undoable({
  ...ofTeam,
  kind: 'goal',
  was: z.object({ at: z.number(), goal: Goal }),
  before: (team: Team, id) => {
    const goal = goalIn(team, id);
    return goal && { at: team.goals.indexOf(goal), goal };
  },
  version: (team, id) => (goalIn(team, id) ? 1 : 0),
  restore: (team, { at, goal }) => putGoalBack(team, goal, at),
  done: 'goals.undone.removed',
  card: (turn, team, id) => goalCard(turn, team, id),
});
