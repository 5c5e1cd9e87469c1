import { z } from 'zod';
import { PlanAction, PlanGoal } from '../../../model/case-plan.ts';
import { caseUndoable } from '../undoing.ts';
import { planCard } from './plan-card.ts';
import { actionOf, commentPlan, goalOf, planOf, putActionBack, setGoal, setIndividualPlan } from './rules.ts';

const activityOf = (of: string): string | undefined => (of === '' ? undefined : of);

export const actionRemoved = caseUndoable({
  kind: 'planAction',
  was: z.object({ at: z.number(), action: PlanAction }),
  before: (it, id) => {
    const action = actionOf(it, id);
    return action && { at: planOf(it).actions.indexOf(action), action };
  },
  version: (it, id) => actionOf(it, id)?.version ?? 0,
  restore: (it, { at, action }, _, act) => putActionBack(it, action, at, act),
  done: 'plan.undone.action',
  card: (turn, it, action) => planCard(turn, it, { action }),
});

/** The goal of an activity, taken away or given other words. */
export const goalReplaced = caseUndoable({
  kind: 'planGoal',
  was: PlanGoal,
  before: (it, activity) => goalOf(it, activityOf(activity)),
  version: (it, activity) => goalOf(it, activityOf(activity))?.version ?? 0,
  restore: (it, { activity, text }, _, act) => setGoal(it, activity, text, act),
  done: 'plan.undone.goal',
  card: (turn, it) => planCard(turn, it),
});

export const commentReplaced = caseUndoable({
  kind: 'planComment',
  was: z.string(),
  before: (it) => planOf(it).comment || undefined,
  version: (it) => planOf(it).commentVersion,
  restore: (it, comment, _, act) => commentPlan(it, comment, act),
  done: 'plan.undone.comment',
  card: (turn, it) => planCard(turn, it),
});

export const individualPlanSet = caseUndoable({
  kind: 'individualPlan',
  was: z.boolean(),
  before: (it) => planOf(it).individualPlan,
  version: (it) => planOf(it).individualPlanVersion,
  restore: (it, individualPlan, _, act) => setIndividualPlan(it, individualPlan, act),
  done: 'plan.undone.individualPlan',
  card: (turn, it) => planCard(turn, it),
});
